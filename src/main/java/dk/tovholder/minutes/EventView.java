package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.EventKind;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A coming date as it is shown. */
public record EventView(
        long id,
        LocalDate date,
        @Nullable LocalDate end,
        @Nullable LocalTime time,
        EventKind kind,
        @Nullable String body,
        String what,
        Certainty certainty,
        boolean closed,
        String quote,
        SourceLink source)
        implements EntryView {
    @Override
    public EntryRef ref() {
        return new EntryRef(EntryKind.EVENT, id);
    }

    @Override
    public String label() {
        return what;
    }
}
