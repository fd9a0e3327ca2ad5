package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Titles of points that nothing marks but that they are short and stand alone: in capitals, before a colon, or after an
 * empty line. Believed only where one of them is a title that nearly all minutes have ("Eventuelt").
 */
final class UnmarkedTitles {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 12;
    private static final int LEAST = 3;
    private static final int LONGEST_HEAD = 20;
    private static final int LONGEST_BEFORE_COLON = 80;

    private final LineKinds lines;
    private final Tokens tokens;
    private final int end;

    UnmarkedTitles(LineKinds lines, int end) {
        this.lines = lines;
        tokens = lines.tokens;
        this.end = end;
    }

    List<Integer> read() {
        List<IntPredicate> ways = List.of(this::isCapitals, this::isBeforeColon, this::isAfterGap);
        for (IntPredicate way : ways) {
            List<Integer> titles = titles(way);
            if (titles.size() >= LEAST && titles.stream().anyMatch(lines::isUsualPoint)) {
                return titles;
            }
        }
        return List.of();
    }

    /** The same without a usual title, where every paragraph below the head begins with one. */
    List<Integer> readRegular() {
        List<IntPredicate> ways = List.of(this::isCapitals, this::isBeforeColon, this::isAfterGap);
        for (IntPredicate way : ways) {
            List<Integer> titles = titles(way.and(this::isAlone));
            if (titles.size() > LEAST && titles.stream().allMatch(this::hasTextBelow) && isRegular(titles)) {
                return titles;
            }
        }
        return List.of();
    }

    private boolean isAlone(int index) {
        SectionKind kind = lines.section(index);
        return lines.line(index).blankBefore() && (kind == null || kind.isList());
    }

    /** Text of its own, not the end of the same sentence. */
    private boolean hasTextBelow(int title) {
        boolean below = title + 1 < end && !lines.line(title + 1).blankBefore();
        return below
                && (lines.startsWithCapital(title + 1)
                        || tokens.isNumber(lines.line(title + 1).from())
                        || lines.line(title + 1).marker().kind() != Marker.Kind.NONE);
    }

    private boolean isRegular(List<Integer> titles) {
        int paragraphs = 0;
        for (int i = titles.get(0); i < end; i++) {
            paragraphs += lines.line(i).blankBefore() ? 1 : 0;
        }
        return paragraphs - titles.size() <= titles.size() / LEAST;
    }

    private List<Integer> titles(IntPredicate isTitle) {
        List<Integer> titles = new ArrayList<>();
        for (int i = headEnd(); i < end; i++) {
            boolean labelled = lines.field(i) != null || lines.announcesPeople(i);
            if (isTitle.test(i) && !labelled && !isPart(lines.section(i))) {
                titles.add(i);
            }
        }
        return titles;
    }

    /** After the last labelled field above the text. */
    int headEnd() {
        int last = 0;
        for (int i = 0; i < Math.min(end, LONGEST_HEAD) && !lines.isUsualPoint(i); i++) {
            last = lines.field(i) != null ? i : last;
        }
        return last + 1;
    }

    private static boolean isPart(@Nullable SectionKind kind) {
        return kind != null
                && (kind.isSilent() || kind.isBeforehand() || kind == SectionKind.DECISION || kind == SectionKind.TALK);
    }

    private boolean isShort(int index) {
        Line line = lines.line(index);
        return line.width() <= LONGEST && line.to() - line.from() <= MOST_WORDS && isPlain(index);
    }

    private boolean isPlain(int index) {
        Line line = lines.line(index);
        return line.marker().kind() == Marker.Kind.NONE
                && !line.row()
                && lines.startsWithCapital(index)
                && (!lines.endsWith(index, '.') || lines.isUsualPoint(index))
                && !lines.endsWith(index, ',');
    }

    private boolean isCapitals(int index) {
        if (!isShort(index)) {
            return false;
        }
        boolean word = false;
        for (int i = lines.line(index).from(); i < lines.line(index).to(); i++) {
            if (tokens.isWord(i) && tokens.length(i) > 1 && !tokens.has(i, Tokens.ALL_CAPS)) {
                return false;
            }
            word |= tokens.isWord(i) && tokens.length(i) > 2;
        }
        return word;
    }

    private boolean isBeforeColon(int index) {
        Line line = lines.line(index);
        boolean wide = line.blankBefore() && line.width() <= LONGEST_BEFORE_COLON && isPlain(index);
        return lines.endsWith(index, ':') && (wide || isShort(index));
    }

    private boolean isAfterGap(int index) {
        boolean followed = index + 1 < lines.size() && lines.line(index + 1).width() > 0;
        return isShort(index)
                && lines.line(index).blankBefore()
                && followed
                && (!lines.endsSentence(index) || lines.isUsualPoint(index))
                && !tokens.isNumber(lines.line(index).from());
    }
}
