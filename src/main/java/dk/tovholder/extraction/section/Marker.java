package dk.tovholder.extraction.section;

/**
 * What stands before the words of a line.
 *
 * @param number as it stands ("3", "8a", "1.2", "b"), without punctuation; empty for bullets and none
 * @param value the number's value; for letters their place in the alphabet; else 0
 * @param body token after the marker
 */
record Marker(Kind kind, String number, int value, int body) {
    enum Kind {
        NONE,
        /** "-", "•". */
        BULLET,
        /** "a)", "b." */
        LETTER,
        /** "A."; perhaps an initial, so only where the titles of points have it. */
        CAPITAL,
        /** "9.00-9.15"; only where the titles of points have it. */
        CLOCK,
        /** "4.", "4:", "4" before a gap. */
        PLAIN,
        /** "4)", "(4)". */
        PAREN,
        /** "4 Økonomi": perhaps a number, perhaps part of a sentence. */
        BARE,
        /** "IV." */
        ROMAN,
        /** "1.2". */
        NESTED,
        /** "Tema A.", "Pkt. B:"; the points of the agenda only where no numbers come before. */
        THEME,
        /** "Punkt 4:", "Ad 4". */
        POINT
    }

    static Marker none(int from) {
        return new Marker(Kind.NONE, "", 0, from);
    }

    boolean isNumbered() {
        return kind == Kind.PLAIN
                || kind == Kind.PAREN
                || kind == Kind.BARE
                || kind == Kind.ROMAN
                || kind == Kind.CAPITAL
                || kind == Kind.THEME
                || kind == Kind.POINT;
    }

    boolean isList() {
        return kind == Kind.BULLET
                || kind == Kind.LETTER
                || kind == Kind.PLAIN
                || kind == Kind.PAREN
                || kind == Kind.NESTED;
    }
}
