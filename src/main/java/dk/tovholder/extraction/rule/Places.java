package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Point;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;

/** Where in minutes decisions and tasks can stand. */
final class Places {
    private Places() {}

    /** A sentence of running text, of a list or of a cell with text. */
    private static boolean isText(Passage passage) {
        if (passage.shape() == Shape.TABLE_CELL) {
            return passage.role() == null || passage.role().isText();
        }
        return passage.shape() == Shape.SENTENCE || passage.shape() == Shape.LIST_ITEM;
    }

    private static boolean isBeforehand(Passage passage) {
        LabelKind label = passage.label() == null ? null : passage.label().kind();
        return label == LabelKind.PRESENTATION
                || label == LabelKind.PROPOSAL
                || passage.section().isBeforehand();
    }

    private static boolean isDecided(Passage passage) {
        Point point = passage.place().point();
        return point != null && point.decided();
    }

    /** Whether any rule would look at the passage at all; most headings, presentations and attachments none does. */
    static boolean mayHold(Passage passage) {
        boolean place = passage.row() != null
                || passage.label() != null
                || passage.section() == SectionKind.DECISION
                || passage.section() == SectionKind.DECISIONS;
        return place || canDecide(passage) || canDecideLate(passage) || canAssign(passage) || canAnnounce(passage);
    }

    /** Whether what stands here can have been settled at the meeting. */
    static boolean canDecide(Passage passage) {
        return isText(passage)
                && !isBeforehand(passage)
                && (isToldInCalendar(passage) || isOfMeeting(passage.section()));
    }

    /** "Arrangementer" above sentences is a point like others; above lists and tables it is no more than their name. */
    private static boolean isToldInCalendar(Passage passage) {
        return passage.section() == SectionKind.CALENDAR && passage.shape() == Shape.SENTENCE;
    }

    /** Under a proposal that nothing follows, what was settled is sometimes written too. */
    static boolean canDecideLate(Passage passage) {
        return isText(passage) && passage.section() == SectionKind.PROPOSAL && !isDecided(passage);
    }

    private static boolean isOfMeeting(SectionKind section) {
        return switch (section) {
            case DECISION, NEUTRAL, DECISIONS, ACTIONS, NEXT_MEETINGS -> true;
            default -> false;
        };
    }

    /** Whether somebody can be told here to do something. */
    static boolean canAssign(Passage passage) {
        boolean reminder = passage.label() != null && passage.label().kind() == LabelKind.REMINDER;
        boolean told = isToldInCalendar(passage) || isOfMeeting(passage.section());
        return isText(passage) && !reminder && !isBeforehand(passage) && told;
    }

    /** Where what the presentation says somebody will do counts: nothing else tells of the meeting. */
    static boolean canAnnounce(Passage passage) {
        boolean open = passage.section() == SectionKind.PRESENTATION && !isDecided(passage);
        return isText(passage) && (open || passage.section() == SectionKind.NEXT_AGENDA);
    }
}
