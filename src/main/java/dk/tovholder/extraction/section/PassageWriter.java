package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts blocks into passages and notes where they stand. */
final class PassageWriter {
    private static final int LONGEST_BRACKET = 12;

    private final Tokens tokens;
    private final HeadingWords words;
    private final Sentences sentences;
    private final LetterLabels letters;
    private final List<Passage> passages = new ArrayList<>();
    private int blocks;

    @Nullable Point point;

    SectionKind section = SectionKind.HEADER;

    @Nullable Words leadIn;

    @Nullable Words topic;

    @Nullable Words speaker;

    PassageWriter(Tokens tokens, HeadingWords words, Sentences sentences) {
        this.tokens = tokens;
        this.words = words;
        this.sentences = sentences;
        letters = new LetterLabels(tokens, words.letterLabels);
    }

    List<Passage> passages() {
        return passages;
    }

    void heading(Words heading) {
        blocks++;
        if (!heading.isEmpty()) {
            add(Shape.HEADING, heading, null, null);
        }
    }

    /** Writes the sentences of a block of its own. */
    void block(Shape shape, Words block) {
        blocks++;
        sentences(shape, block, null, null);
    }

    /** Writes more sentences of the block last begun. */
    void more(Shape shape, Words rest) {
        sentences(shape, rest, null, null);
    }

    void row(Row row) {
        blocks++;
        add(Shape.TABLE_ROW, row.words(), row, null);
    }

    void cell(Row row, Cell cell) {
        blocks++;
        sentences(Shape.TABLE_CELL, cell.words(), row, cell);
    }

    private void sentences(Shape shape, Words block, @Nullable Row row, @Nullable Cell cell) {
        boolean dashed = row != null && isDash(block.start());
        int from = block.start();
        while (from < block.end()) {
            int limit = dashed ? nextDash(from, block.end()) : block.end();
            int start = afterBullet(from, limit);
            int end = start < limit ? withBracket(sentences.end(tokens, start, limit), limit) : limit;
            if (start < end && hasWord(start, end)) {
                add(shape, new Words(start, end), row, cell);
            }
            from = Math.max(end, from + 1);
        }
    }

    /** What stands in brackets after a sentence belongs to it: "Det besluttes at indhente ét tilbud. (PBN)". */
    private int withBracket(int end, int limit) {
        if (!tokens.isMark(end, '(') || tokens.has(end, Tokens.BLANK_LINE)) {
            return end;
        }
        for (int i = end + 1; i < Math.min(limit, end + LONGEST_BRACKET); i++) {
            if (tokens.isMark(i, ')')) {
                boolean alone = i + 1 == limit || tokens.has(i + 1, Tokens.CAPITALISED | Tokens.NEWLINE);
                return alone ? i + 1 : end;
            }
        }
        return end;
    }

    private boolean isDash(int at) {
        return tokens.isMark(at, '-') || tokens.isMark(at, '–');
    }

    /** The next bullet of a list that runs on within a cell: "- Finn: … - Jane: …". */
    private int nextDash(int from, int limit) {
        for (int i = from + 1; i + 1 < limit; i++) {
            if (isDash(i) && tokens.isSpaced(i) && tokens.isSpaced(i + 1) && tokens.has(i + 1, Tokens.CAPITALISED)) {
                return i;
            }
        }
        return limit;
    }

    private int afterBullet(int from, int limit) {
        int at = from;
        while (at < limit && (tokens.isMark(at, '•') || isDash(at) && tokens.isSpaced(at + 1))) {
            at++;
        }
        return at;
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) || tokens.isNumber(i) || tokens.isMark(i, '?')) {
                return true;
            }
        }
        return false;
    }

    /** "Dagsorden: godkendt" has no label; after "Næste møde" the same word has. */
    private @Nullable Label label(Shape shape, Words passage) {
        if (shape == Shape.TABLE_ROW || shape == Shape.HEADING || shape == Shape.HEADER) {
            return null;
        }
        boolean coming = section == SectionKind.NEXT_MEETINGS || section == SectionKind.NEXT_AGENDA;
        Label label = words.labels.at(tokens, passage.start(), passage.end());
        if (label == null) {
            return letters.at(passage.start(), passage.end());
        }
        return !coming && words.labels.isWeak(tokens, label) ? null : label;
    }

    private void add(Shape shape, Words passage, @Nullable Row row, @Nullable Cell cell) {
        Label label = label(shape, passage);
        Place place = new Place(point, section, blocks, leadIn, topic, speaker);
        passages.add(new Passage(shape, passage, place, label, row, cell));
    }
}
