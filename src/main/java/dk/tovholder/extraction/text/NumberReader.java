package dk.tovholder.extraction.text;

/** Reads "7", "2025", "48.500", "99,93" and "1.500,00" as one number each. */
final class NumberReader {
    private static final int MOST_GROUPS = 4;

    private final char[] chars;
    private final int length;
    private int value;
    private int flags;

    NumberReader(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    int value() {
        return value;
    }

    int flags() {
        return flags;
    }

    /** Offset after the number that starts here. */
    int read(int start) {
        value = 0;
        flags = 0;
        int end = digits(start);
        if (end - start <= 3) {
            int grouped = groups(end);
            if (grouped > end) {
                flags = Tokens.GROUPED;
                evaluate(end, grouped);
                end = grouped;
            }
        }
        int decimals = isInList(start) ? end : decimals(end);
        if (decimals > end) {
            flags |= Tokens.DECIMAL;
        }
        return decimals;
    }

    private boolean isInList(int start) {
        return start > 1 && chars[start - 1] == ',' && Characters.isDigit(chars[start - 2]);
    }

    private int digits(int start) {
        int end = runEnd(start);
        evaluate(start, end);
        return end;
    }

    private void evaluate(int start, int end) {
        for (int i = start; i < end; i++) {
            if (chars[i] != '.') {
                long next = value * 10L + (chars[i] - '0');
                value = (int) Math.min(next, Integer.MAX_VALUE);
            }
        }
    }

    private int runEnd(int start) {
        int end = start;
        while (end < length && Characters.isDigit(chars[end])) {
            end++;
        }
        return end;
    }

    /** After ".ddd" once or more; the same offset where it is no number in thousands. */
    private int groups(int from) {
        int at = from;
        for (int group = 0; group <= MOST_GROUPS; group++) {
            if (at + 1 >= length || chars[at] != '.' || !Characters.isDigit(chars[at + 1])) {
                return at;
            }
            if (group == MOST_GROUPS || at + 3 >= length || !isGroup(at + 1)) {
                return from;
            }
            at += 4;
        }
        return from;
    }

    private boolean isGroup(int at) {
        return Characters.isDigit(chars[at])
                && Characters.isDigit(chars[at + 1])
                && Characters.isDigit(chars[at + 2])
                && (at + 3 >= length || !Characters.isDigit(chars[at + 3]));
    }

    /** After ",dd"; the same offset where the comma parts the members of a list ("1,2,3"). */
    private int decimals(int from) {
        if (from + 1 >= length || chars[from] != ',' || !Characters.isDigit(chars[from + 1])) {
            return from;
        }
        int end = runEnd(from + 1);
        boolean list = end + 1 < length && chars[end] == ',' && Characters.isDigit(chars[end + 1]);
        return list || end - from > 7 ? from : end;
    }
}
