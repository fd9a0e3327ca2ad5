package dk.tovholder.extraction.section;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells headings of an earlier meeting's decisions: "Opsamling fra mødet 1. november 2023" in minutes of December. */
final class Earlier {
    private final LineKinds lines;
    private final DatesInText dates;
    private final @Nullable LocalDate meeting;

    Earlier(LineKinds lines, DatesInText dates, @Nullable LocalDate meeting) {
        this.lines = lines;
        this.dates = dates;
        this.meeting = meeting;
    }

    boolean isAt(int line) {
        DecisionHeading heading = meeting == null ? null : DecisionHeading.at(line, lines, dates);
        return heading != null && heading.date().isBefore(meeting);
    }
}
