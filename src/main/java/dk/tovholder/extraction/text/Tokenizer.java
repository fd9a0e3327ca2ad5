package dk.tovholder.extraction.text;

/** One pass over the characters; numbers look ahead by a bounded number of groups only. */
final class Tokenizer {
    private static final String RUNS = ".-–—_=*~•·?!#…";

    private final char[] chars;
    private final int length;
    private final TokenStore store;
    private final NumberReader numbers;

    Tokenizer(char[] chars, int length, TokenStore store) {
        this.chars = chars;
        this.length = length;
        this.store = store;
        numbers = new NumberReader(chars, length);
    }

    void run() {
        int at = 0;
        int before = Tokens.SPACE | Tokens.NEWLINE | Tokens.BLANK_LINE;
        while (true) {
            int from = at;
            int newlines = 0;
            while (at < length && isSpace(chars[at])) {
                char c = chars[at++];
                if (c == '\n') {
                    newlines++;
                } else if (c == '\t') {
                    before |= Tokens.TAB;
                } else if (c == SourceText.CELL_BREAK) {
                    before |= Tokens.CELL_BREAK;
                }
            }
            if (at == length) {
                return;
            }
            if (at > from) {
                before |= Tokens.SPACE | lineFlags(newlines) | (at - from > 1 ? Tokens.WIDE : 0);
            }
            at = token(at, before);
            before = 0;
        }
    }

    private static int lineFlags(int newlines) {
        if (newlines == 0) {
            return 0;
        }
        return newlines == 1 ? Tokens.NEWLINE : Tokens.NEWLINE | Tokens.BLANK_LINE;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == SourceText.CELL_BREAK;
    }

    private int token(int at, int before) {
        char c = chars[at];
        if (Characters.isLetter(c)) {
            return word(at, before);
        }
        return Characters.isDigit(c) ? number(at, before) : punctuation(at, before);
    }

    private int word(int start, int before) {
        long hash = TokenStore.SEED;
        int at = start;
        boolean lower = false;
        boolean digit = false;
        while (at < length && isWordPart(at)) {
            char c = chars[at++];
            char folded = Characters.lower(c);
            hash = TokenStore.mix(hash, folded);
            digit |= Characters.isDigit(c);
            lower |= folded == c && Characters.isLetter(c);
        }
        int flags = before | (digit ? Tokens.WITH_DIGIT : 0);
        if (Characters.isUpper(chars[start])) {
            flags |= Tokens.CAPITALISED | (lower || at == start + 1 ? 0 : Tokens.ALL_CAPS);
        }
        store.add(TokenStore.WORD, start, at, flags);
        store.hashes[store.size - 1] = hash;
        return at;
    }

    private boolean isWordPart(int at) {
        char c = chars[at];
        return Characters.isLetter(c)
                || Characters.isDigit(c)
                || (c == '\'' || c == '’') && at + 1 < length && Characters.isLetter(chars[at + 1]);
    }

    private int number(int start, int before) {
        int end = numbers.read(start);
        store.add(TokenStore.NUMBER, start, end, before | numbers.flags());
        store.values[store.size - 1] = numbers.value();
        return end;
    }

    private int punctuation(int start, int before) {
        char c = chars[start];
        int end = start + 1;
        if (Character.isHighSurrogate(c) && end < length && Character.isLowSurrogate(chars[end])) {
            end++;
        } else if (RUNS.indexOf(c) >= 0) {
            while (end < length && chars[end] == c) {
                end++;
            }
        }
        store.add(c, start, end, before);
        return end;
    }
}
