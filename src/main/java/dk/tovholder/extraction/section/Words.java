package dk.tovholder.extraction.section;

import dk.tovholder.extraction.SourceSpan;
import dk.tovholder.extraction.text.Tokens;

/**
 * A run of tokens.
 *
 * @param start index of the first token
 * @param end index after the last token
 */
public record Words(int start, int end) {
    public boolean isEmpty() {
        return start >= end;
    }

    public int size() {
        return end - start;
    }

    public boolean contains(int token) {
        return token >= start && token < end;
    }

    /** The words as people read them: white space folded, marks of layout gone. */
    public String text(Tokens tokens) {
        return isEmpty() ? "" : tokens.text().quote(tokens.start(start), tokens.end(end - 1));
    }

    /** The words with white space folded and words broken over a line end joined; for names and titles, not for quotes. */
    public String plain(Tokens tokens) {
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < end; i++) {
            boolean parted = i > start && tokens.isSpaced(i);
            plain.append(parted ? " " : "").append(tokens.word(i));
        }
        return plain.toString();
    }

    /** Where they stand in the text as it was given. */
    public SourceSpan span(Tokens tokens) {
        int from = isEmpty() ? Math.min(start, tokens.size() - 1) : start;
        int last = isEmpty() ? from : end - 1;
        return tokens.size() == 0 ? new SourceSpan(0, 0, 1) : tokens.text().span(tokens.start(from), tokens.end(last));
    }
}
