package dk.tovholder.document;

import dk.tovholder.document.RtfState.Destination;
import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Takes an RTF file apart into groups, control words and text. */
final class RtfParser {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;
    private static final int DEEPEST = 10_000;

    private final byte[] bytes;
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final RtfWords words = new RtfWords();
    private RtfState state = new RtfState();
    private int at;
    /** Characters still to be passed over after one given by its number. */
    private int fallback;

    RtfParser(byte[] bytes) {
        this.bytes = bytes;
    }

    List<Block> read() throws UnreadableDocumentException {
        boolean closed = false;
        while (at < bytes.length && !closed) {
            char c = (char) (bytes[at++] & 0xFF);
            switch (c) {
                case '{' -> beginGroup();
                case '}' -> closed = endGroup();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> octet(c);
            }
        }
        if (!closed) {
            throw new UnreadableDocumentException(Cause.CORRUPT, "the file ends within a group");
        }
        return words.blocks().finish();
    }

    private void beginGroup() throws UnreadableDocumentException {
        if (outer.size() == DEEPEST) {
            throw new UnreadableDocumentException(Cause.CORRUPT, "groups within groups without end");
        }
        outer.push(state);
        state = state.copy();
        fallback = 0;
    }

    /** Whether the outermost group is closed. */
    private boolean endGroup() {
        fallback = 0;
        words.endGroup(state);
        state = outer.pop();
        return outer.isEmpty();
    }

    private void octet(int octet) {
        if (fallback > 0) {
            fallback--;
        } else {
            words.text(String.valueOf(words.charsets().decode(octet, state.font)), state);
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        char c = (char) (bytes[at] & 0xFF);
        if (isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> octet(hexOctet());
            case '*' -> state.destination = Destination.NOWHERE;
            case '\r', '\n' -> words.word("par", 1, state);
            default -> symbol(c);
        }
    }

    private void symbol(char c) {
        if (fallback > 0) {
            fallback--;
            return;
        }
        switch (c) {
            case '~' -> words.text("\u00A0", state);
            case '_' -> words.text("-", state);
            case '-' -> words.text("\u00AD", state);
            case '{', '}', '\\' -> words.text(String.valueOf(c), state);
            default -> {}
        }
    }

    private int hexOctet() {
        int high = at < bytes.length ? Character.digit(bytes[at++], 16) : -1;
        int low = at < bytes.length ? Character.digit(bytes[at++], 16) : -1;
        return high < 0 || low < 0 ? '?' : high * 16 + low;
    }

    private void word() {
        int start = at;
        while (at < bytes.length && isLetter((char) bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        apply(word, number);
    }

    /** The number after a control word; 1 where there is none, which is what "on" is. */
    private int number() {
        int start = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        int digits = at;
        while (at < bytes.length && Character.isDigit(bytes[at]) && at - digits < LONGEST_NUMBER) {
            at++;
        }
        if (at == digits) {
            at = start;
            return 1;
        }
        return Integer.parseInt(new String(bytes, start, at - start, StandardCharsets.US_ASCII));
    }

    private void apply(String word, int number) {
        switch (word) {
            case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
            case "uc" -> state.fallbackLength = Math.max(0, number);
            case "u" -> {
                words.text(String.valueOf((char) number), state);
                fallback = state.fallbackLength;
            }
            default -> words.word(word, number, state);
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
