package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.section.Passage;
import java.util.List;

/** Proposes points for a coming meeting out of one passage. */
interface AgendaRule {
    List<AgendaPoint> propose(Passage passage);
}
