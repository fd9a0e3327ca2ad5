package dk.tovholder.extraction.text;

/** Line numbers of a text, counted as an editor counts them. */
final class Lines {
    private final Ints starts = new Ints();

    Lines(String text) {
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (end) {
                starts.add(i + 1);
            }
        }
    }

    /** From 1. */
    int at(int offset) {
        return starts.floor(offset) + 1;
    }
}
