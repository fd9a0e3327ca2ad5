package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.util.List;

/** "Punktet udsættes", "tages op igen den 26. marts": a point that comes back. */
final class PutOffRule implements AgendaRule {
    private final Reading reading;
    private final AgendaEntries entries;

    PutOffRule(Reading reading, AgendaEntries entries) {
        this.reading = reading;
        this.entries = entries;
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        Words words = passage.content();
        int putOff = reading.find("agenda.put-off", words);
        int again = reading.find("agenda.taken-up-again", words);
        int cue = putOff >= 0 ? putOff : again;
        if (cue < 0 || isUnfit(passage, words)) {
            return List.of();
        }
        String topic = new Topics(reading).subject(passage, cue);
        if (topic.length() < 2) {
            return List.of();
        }
        Reason reason = putOff >= 0 ? Reason.POSTPONED : Reason.RESUBMITTED;
        return List.of(entries.point(passage, topic, reason, entries.date(words), "agenda.comes-back"));
    }

    private boolean isUnfit(Passage passage, Words words) {
        return passage.section().isBeforehand()
                || reading.has("agenda.looks-back", words)
                || reading.has("agenda.not", words);
    }
}
