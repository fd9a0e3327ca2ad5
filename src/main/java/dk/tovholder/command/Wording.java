package dk.tovholder.command;

/** Brings texts into the form in which they are shown. */
final class Wording {
    /** An entry is one or two lines. */
    static final int ENTRY = 240;

    /** What a choice has room for. */
    static final int LABEL = 100;

    private static final int EARLIEST_CUT = 3;

    private Wording() {}

    /** White space folded, and cut between words where it is longer than this. */
    static String clip(String text, int length) {
        String folded = fold(text);
        if (folded.length() <= length) {
            return folded;
        }
        int cut = folded.lastIndexOf(' ', length - 1);
        if (cut < length / EARLIEST_CUT) {
            cut = length - 1;
        }
        if (Character.isHighSurrogate(folded.charAt(cut - 1))) {
            cut--;
        }
        return folded.substring(0, cut) + "…";
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!space) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}
