package dk.tovholder.export;

/** The content lines of a calendar: none is longer than 75 bytes of UTF-8, a longer one goes on after a blank. */
final class FoldedLines {
    private static final int LONGEST = 75;
    private static final int ONE_BYTE = 0x7F;
    private static final int TWO_BYTES = 0x7FF;
    private static final int THREE_BYTES = 0xFFFF;

    private FoldedLines() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            boolean ends = character == '\r' || character == '\n';
            if (!ends && used + bytes(character) > LONGEST) {
                folded.append("\r\n ");
                used = 1;
            }
            folded.appendCodePoint(character);
            used = ends ? 0 : used + bytes(character);
        }
        return folded.toString();
    }

    private static int bytes(int character) {
        if (character <= ONE_BYTE) {
            return 1;
        }
        if (character <= TWO_BYTES) {
            return 2;
        }
        return character <= THREE_BYTES ? 3 : 4;
    }
}
