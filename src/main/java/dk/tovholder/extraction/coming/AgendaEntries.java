package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Passage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes agenda points. */
final class AgendaEntries {
    private final Reading reading;

    AgendaEntries(Reading reading) {
        this.reading = reading;
    }

    AgendaPoint point(Passage passage, String topic, Reason reason, @Nullable LocalDate date, String rule) {
        Certainty certainty =
                date == null || !reading.days(passage.words()).isEmpty() ? Certainty.STATED : Certainty.IMPLIED;
        return new AgendaPoint(
                passage.item(),
                reading.meeting().body(),
                date,
                topic,
                reason,
                passage.words().text(reading.tokens()),
                new Provenance(rule, certainty, passage.words().span(reading.tokens())));
    }
}
