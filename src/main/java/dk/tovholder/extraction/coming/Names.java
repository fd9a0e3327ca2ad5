package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Attendee;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells names of people from other words. */
final class Names {
    private static final int LONGEST_INITIALS = 5;

    private final Reading reading;
    private @Nullable Set<String> attendees;

    Names(Reading reading) {
        this.reading = reading;
    }

    /** Whether the words are names, initials and what says who signs. */
    boolean are(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            boolean name = reading.tokens().has(i, Tokens.CAPITALISED | Tokens.ALL_CAPS);
            if (reading.tokens().isWord(i)
                    && !name
                    && !reading.groups().hasWord("event.signs", reading.tokens().lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word before a colon is somebody's name or initials. */
    boolean isPerson(Words label) {
        if (label.size() == 1
                && reading.tokens().has(label.start(), Tokens.ALL_CAPS)
                && reading.tokens().length(label.start()) <= LONGEST_INITIALS) {
            return true;
        }
        return attendees().contains(label.text(reading.tokens()));
    }

    /** What those in the attendance list are called; put together where somebody asks. */
    private Set<String> attendees() {
        if (attendees == null) {
            attendees = new HashSet<>();
            for (Attendee one : reading.outline().attendees()) {
                attendees.add(one.name());
                attendees.add(one.first());
                if (one.initials() != null) {
                    attendees.add(one.initials());
                }
            }
        }
        return attendees;
    }
}
