package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;

/** An entry of any kind, as it is shown. */
public sealed interface EntryView permits ActionView, DecisionView, EventView, PointView {
    long id();

    EntryRef ref();

    /** What it says, in a line. */
    String label();

    Certainty certainty();

    /** Whether it stands under a closed point. */
    boolean closed();

    SourceLink source();
}
