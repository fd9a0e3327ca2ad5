package dk.tovholder.extraction.text;

/** Markdown's marks: {@code **bold**}, {@code __bold__}, {@code *italic*}, each within one line. */
final class Emphasis {
    private final String text;
    private int openLength;
    private int close = -1;
    private int fruitless = -1;

    Emphasis(String text) {
        this.text = text;
    }

    /** Length of the mark at this offset that opens or closes a run, or 0 where it is just a character. */
    int markAt(int at) {
        if (at > close) {
            close = -1;
        }
        int length = runLength(at);
        if (at == close) {
            close = -1;
            return openLength;
        }
        boolean opener = close < 0 && length <= 3 && opens(at, length);
        return opener ? open(at, length) : 0;
    }

    /** Whether the mark last asked for began a bold run (else it ended one, or was italic). */
    boolean inBold() {
        return close >= 0 && openLength > 1;
    }

    private int runLength(int at) {
        int end = at;
        while (end < text.length() && end < at + 4 && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    private boolean opens(int at, int length) {
        char mark = text.charAt(at);
        int next = at + length;
        boolean word = next < text.length() && !Characters.isBlank(text.charAt(next));
        boolean inside = at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == mark);
        boolean single = length == 1 && (mark == '_' || !word || !Character.isLetter(text.charAt(next)));
        return word && !single && !(inside && (mark == '_' || length == 1)) && at >= fruitless;
    }

    private int open(int at, int length) {
        char mark = text.charAt(at);
        int i = at + length;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (text.charAt(i) == mark) {
                int run = runLength(i);
                if (run == length && !Characters.isBlank(text.charAt(i - 1))) {
                    openLength = length;
                    close = i;
                    return length;
                }
                i += run;
            } else {
                i++;
            }
        }
        fruitless = i;
        return 0;
    }
}
