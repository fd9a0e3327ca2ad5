package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A point for a coming meeting as it is shown. */
public record PointView(
        long id,
        String topic,
        @Nullable String body,
        @Nullable LocalDate date,
        Reason reason,
        Certainty certainty,
        boolean closed,
        SourceLink source)
        implements EntryView {
    @Override
    public EntryRef ref() {
        return new EntryRef(EntryKind.POINT, id);
    }

    @Override
    public String label() {
        return topic;
    }
}
