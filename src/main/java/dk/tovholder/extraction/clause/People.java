package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.section.Attendee;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordSet;
import java.util.List;

/** The people of the attendance list, known by each word of their names. */
public final class People {
    private static final int FEWEST = 3;

    private final WordSet words = new WordSet();
    private final WordSet firsts = new WordSet();
    private final WordSet shared = new WordSet();
    private final WordSet spelt = new WordSet();
    private final WordSet surnamed = new WordSet();
    private final Tokens name = new Tokens();
    private int listed;
    private boolean initials;

    public People(List<Attendee> attendees) {
        attendees.forEach(this::add);
    }

    private void add(Attendee attendee) {
        listed++;
        name.read(SourceText.of(attendee.name()));
        for (int i = 0; i < name.size(); i++) {
            if (name.isWord(i) && name.length(i) > 1 && name.has(i, Tokens.CAPITALISED)) {
                words.add(name.hash(i));
                initials |= i == 0 && name.size() == 1 && name.has(0, Tokens.ALL_CAPS);
            }
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.size(); i++) {
            if (name.isWord(i) && name.has(i, Tokens.CAPITALISED)) {
                letters.append(name.word(i).charAt(0));
            }
        }
        if (letters.length() > 1) {
            spelt.add(Tokens.hash(letters.toString()));
        }
        long first = Tokens.hash(attendee.first());
        if (name.size() > 1) {
            surnamed.add(first);
        }
        if (!firsts.add(first)) {
            shared.add(first);
        }
        if (attendee.initials() != null) {
            words.add(Tokens.hash(attendee.initials()));
            initials = true;
        }
    }

    /** Whether the word is part of the name of somebody in the list, or their initials. */
    public boolean knows(long hash) {
        return words.contains(hash);
    }

    /** Whether the word is what the names of somebody in the list begin with: "BL" for "Bo Lind". */
    boolean isSpelt(long hash) {
        return spelt.contains(hash);
    }

    /** Whether several in the list have this first name. */
    public boolean isShared(long hash) {
        return shared.contains(hash);
    }

    /** Whether the list gives somebody of this first name with a surname. */
    public boolean hasSurname(long first) {
        return surnamed.contains(first);
    }

    /** Whether so many are listed that whoever is not may be from outside. */
    public boolean isList() {
        return listed >= FEWEST;
    }

    /** Whether the minutes do not say who was there. */
    boolean isUnlisted() {
        return listed == 0;
    }

    /** Whether the list gives people by their initials. */
    public boolean useInitials() {
        return initials;
    }
}
