package dk.tovholder.extraction.text;

import dk.tovholder.extraction.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A text made fit for reading, with the way back to the original.
 *
 * <p>Letters are composed (NFC), ligatures taken apart, entities decoded, invisible characters gone; every blank but the
 * tab is a plain blank, every line end is {@code \n}. Words broken over a line end are joined. Emphasis marks are gone
 * ({@link #isBold} knows). HTML tags are gone: paragraphs, divisions and breaks begin a line, {@code <li>} a line with
 * {@code "- "}, {@code <h2>} one with {@code "## "}, the cells of a table row are parted by tabs. Inside a table row (a
 * line that starts with a pipe or holds a tab, an HTML cell) a break is {@link #CELL_BREAK} instead, so that a row is
 * always one line.
 */
public final class SourceText {
    /** A line break within a table cell. */
    public static final char CELL_BREAK = Characters.CELL_BREAK;

    private final String original;
    private final Buffer buffer;
    private @Nullable Lines lines;

    private SourceText(String original, Buffer buffer) {
        this.original = original;
        this.buffer = buffer;
    }

    public static SourceText of(String original) {
        return new SourceText(original, new Normaliser(original).run());
    }

    public String original() {
        return original;
    }

    /** The normalised characters; only the first {@link #length} count. Not to be written to. */
    public char[] chars() {
        return buffer.chars();
    }

    public int length() {
        return buffer.length();
    }

    public char charAt(int index) {
        return buffer.chars()[index];
    }

    /** Offset in the original of this normalised offset; the original's length for {@link #length}. */
    public int originalOffset(int index) {
        return index >= buffer.length() ? original.length() : buffer.offsets.original(index);
    }

    /** Line in the original, from 1, of this normalised offset. */
    public int line(int index) {
        if (lines == null) {
            lines = new Lines(original);
        }
        return lines.at(originalOffset(index));
    }

    /** Whether this character stands in a bold run. */
    public boolean isBold(int index) {
        return buffer.bold.contains(index);
    }

    /** Where these normalised characters stand in the original. */
    public SourceSpan span(int start, int end) {
        int from = originalOffset(start);
        return new SourceSpan(from, Math.max(from, originalEnd(end)), line(start));
    }

    /** After the last character's own source, which may be an entity or several marks; tags behind it are not part of it. */
    private int originalEnd(int end) {
        if (end == 0) {
            return 0;
        }
        int last = originalOffset(end - 1);
        int entity = original.charAt(last) == '&' ? Entities.end(original, last) : -1;
        int after = entity > 0 ? entity : last + 1;
        while (after < original.length() && Characters.isCombining(original.charAt(after))) {
            after++;
        }
        return after;
    }

    /** The normalised characters between, as they are. */
    public String substring(int start, int end) {
        return new String(buffer.chars(), start, end - start);
    }

    /**
     * The words between as the original writes them: without tags, entities decoded, every run of white space one blank;
     * a word broken over a line end shows its break ("god- kendt").
     */
    public String quote(int start, int end) {
        return new Quote(this, buffer.joins).of(start, end);
    }
}
