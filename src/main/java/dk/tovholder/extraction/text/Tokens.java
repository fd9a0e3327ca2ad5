package dk.tovholder.extraction.text;

/**
 * The tokens of a text in parallel arrays; reused from text to text, so that reading allocates nothing. Rules look before
 * and behind a word without asking whether the text goes on there: outside of it stand empty marks.
 *
 * <ul>
 *   <li>Hyphens and slashes part words: "Plan- og", "KP-1203", "HS/LOT" have them as tokens of their own, without {@link
 *       #SPACE} before. An initial "T." is a word and a full stop.
 *   <li>"48.500" and "99,93" are one number; so is "19,00" ({@link #DECIMAL}). Digits parted by a full stop that are no
 *       thousands are several: "19.30", "1.10.2018" and "30.1." are numbers and full stops, to be read as times and dates.
 *   <li>Letters after digits are a word of their own without {@link #SPACE}: "30kr".
 * </ul>
 */
public final class Tokens {
    /** A line end stands before the token. */
    public static final int NEWLINE = 1;
    /** An empty line stands before it. */
    public static final int BLANK_LINE = 1 << 1;
    /** Any white space stands before it; set also with the two above, and at the beginning of the text. */
    public static final int SPACE = 1 << 2;
    /** Begins with a capital letter. */
    public static final int CAPITALISED = 1 << 3;
    /** Has two or more letters, all capital. */
    public static final int ALL_CAPS = 1 << 4;
    /** A word that contains a digit. */
    public static final int WITH_DIGIT = 1 << 5;
    /** A number with decimals. */
    public static final int DECIMAL = 1 << 6;
    /** A number with thousands ("48.500"). */
    public static final int GROUPED = 1 << 7;
    /** A tab stands before it: a new cell. */
    public static final int TAB = 1 << 8;
    /** {@link SourceText#CELL_BREAK} stands before it. */
    public static final int CELL_BREAK = 1 << 9;
    /** Two or more blanks stand before it, as between columns. */
    public static final int WIDE = 1 << 10;

    private static final SourceText NOTHING = SourceText.of("");

    private final TokenStore store = new TokenStore();
    private SourceText text = NOTHING;

    public static Tokens of(SourceText text) {
        Tokens tokens = new Tokens();
        tokens.read(text);
        return tokens;
    }

    /** Replaces what was read before. */
    public void read(SourceText newText) {
        text = newText;
        store.clear(newText.length());
        new Tokenizer(newText.chars(), newText.length(), store).run();
    }

    /** Forgets the text, keeping the room for the next. */
    public void clear() {
        text = NOTHING;
        store.size = 0;
    }

    public SourceText text() {
        return text;
    }

    public int size() {
        return store.size;
    }

    public TokenKind kind(int index) {
        if (isWord(index)) {
            return TokenKind.WORD;
        }
        return isNumber(index) ? TokenKind.NUMBER : TokenKind.PUNCTUATION;
    }

    public boolean isWord(int index) {
        return inRange(index) && store.faces[index] == TokenStore.WORD;
    }

    public boolean isNumber(int index) {
        return inRange(index) && store.faces[index] == TokenStore.NUMBER;
    }

    /** Whether the token is punctuation that begins with this character; false outside the text. */
    public boolean isMark(int index, char mark) {
        return inRange(index) && store.faces[index] == mark;
    }

    private boolean inRange(int index) {
        return index >= 0 && index < store.size;
    }

    /** Offset of the first character in the normalised text. */
    public int start(int index) {
        return inRange(index) ? store.starts[index] : edge(index);
    }

    /** Offset after the last character. */
    public int end(int index) {
        return inRange(index) ? store.ends[index] : edge(index);
    }

    private int edge(int index) {
        return index < 0 ? 0 : text.length();
    }

    public int length(int index) {
        return inRange(index) ? store.ends[index] - store.starts[index] : 0;
    }

    /** The whole part of a number, at most {@link Integer#MAX_VALUE}; 0 for other tokens. */
    public int value(int index) {
        return inRange(index) ? store.values[index] : 0;
    }

    /** {@link #hash(CharSequence)} of the lower-cased word; of other tokens 0. */
    public long hash(int index) {
        return inRange(index) ? store.hashes[index] : 0;
    }

    /** What phrases know the token by: a word's {@link #hash}, a number's value, the first character of a mark. */
    public long key(int index) {
        if (!inRange(index)) {
            return 0;
        }
        return switch (store.faces[index]) {
            case TokenStore.WORD -> store.hashes[index];
            case TokenStore.NUMBER -> store.values[index] + 1L;
            default -> -(long) store.faces[index];
        };
    }

    /** Whether any of these flags is set. */
    public boolean has(int index, int flags) {
        return inRange(index) && (store.flags[index] & flags) != 0;
    }

    /** Whether white space stands before the token; true at both ends of the text. */
    public boolean isSpaced(int index) {
        return !inRange(index) || has(index, SPACE);
    }

    /** Whether these two tokens stand next to each other without a blank. */
    public boolean isGlued(int index) {
        return !isSpaced(index);
    }

    /** The token as written (normalised). */
    public String word(int index) {
        return text.substring(start(index), end(index));
    }

    /** The token in lower case. */
    public String lower(int index) {
        char[] lower = new char[length(index)];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Characters.lower(text.charAt(start(index) + i));
        }
        return new String(lower);
    }

    /** Whether the token is written just so; false outside the text. */
    public boolean isWritten(int index, CharSequence word) {
        if (!inRange(index) || length(index) != word.length()) {
            return false;
        }
        int start = store.starts[index];
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token in lower case is this (lower-case) word; false outside the text. */
    public boolean is(int index, CharSequence lower) {
        if (!inRange(index) || length(index) != lower.length()) {
            return false;
        }
        int start = store.starts[index];
        for (int i = 0; i < lower.length(); i++) {
            if (Characters.lower(text.charAt(start + i)) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first token that starts at or after this offset of the normalised text; {@link #size} where none does. */
    public int atOrAfter(int offset) {
        int low = 0;
        int high = store.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (store.starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The hash of a word, lower-cased first. */
    public static long hash(CharSequence word) {
        long hash = TokenStore.SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = TokenStore.mix(hash, Characters.lower(word.charAt(i)));
        }
        return hash;
    }
}
