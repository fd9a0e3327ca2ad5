package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A topic counts once for a meeting: the sentence that postponed it before the list that repeats it. */
final class AgendaRefiner {
    private final Reading reading;

    AgendaRefiner(Reading reading) {
        this.reading = reading;
    }

    List<AgendaPoint> refine(List<AgendaPoint> proposed) {
        List<AgendaPoint> kept = new ArrayList<>();
        for (AgendaPoint point : proposed) {
            int twin = twin(kept, point);
            if (twin < 0) {
                kept.add(point);
            } else if (kept.get(twin).date() == null && point.date() != null) {
                kept.set(twin, dated(kept.get(twin), point));
            }
        }
        return kept;
    }

    private int twin(List<AgendaPoint> kept, AgendaPoint point) {
        for (int i = 0; i < kept.size(); i++) {
            if (covers(kept.get(i), point)) {
                return i;
            }
        }
        return -1;
    }

    /** "Ikke nået. Tages op på næste møde.": the second sentence tells when. */
    private static AgendaPoint dated(AgendaPoint kept, AgendaPoint next) {
        return new AgendaPoint(
                kept.item(), kept.body(), next.date(), kept.topic(), kept.reason(), next.quote(), next.provenance());
    }

    private boolean covers(AgendaPoint kept, AgendaPoint next) {
        if (!Objects.equals(kept.date(), next.date()) && next.date() != null && kept.date() != null) {
            return false;
        }
        boolean cameBack = kept.reason() != Reason.PLANNED && kept.date() != null;
        Set<String> words = reading.contentWords(kept.topic());
        Set<String> others = reading.contentWords(next.topic());
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        if (words.equals(others)) {
            return true;
        }
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return cameBack && next.reason() == Reason.PLANNED && common.size() == others.size();
    }
}
