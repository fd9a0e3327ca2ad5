package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;

/** Tells names of people from other words. */
final class Names {
    private static final int LONGEST_INITIALS = 5;

    private final Reading reading;

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
        String name = label.text(reading.tokens());
        return reading.outline().attendees().stream()
                .anyMatch(one -> one.name().equals(name) || one.first().equals(name) || name.equals(one.initials()));
    }
}
