package dk.tovholder.minutes;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Meeting;

/** Whether a text is minutes, by what was found in it. */
final class Plausible {
    private static final int ITEMS_OF_MINUTES = 2;
    private static final int ENTRIES_OF_MINUTES = 3;

    private Plausible() {}

    /** @param asked whether somebody asked for it to be read; small talk with a date in it is no minutes */
    static boolean minutes(Extraction extraction, boolean asked) {
        if (extraction.items().size() >= ITEMS_OF_MINUTES) {
            return true;
        }
        Meeting meeting = extraction.meeting();
        boolean headed = asked
                ? meeting.date() != null || meeting.body() != null
                : meeting.date() != null && meeting.body() != null;
        int entries = extraction.decisions().size()
                + extraction.actions().size()
                + extraction.events().size()
                + extraction.agenda().size();
        return asked ? headed || entries > 0 : headed && entries > 0 || entries >= ENTRIES_OF_MINUTES;
    }
}
