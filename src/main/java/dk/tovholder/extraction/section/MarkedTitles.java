package dk.tovholder.extraction.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Titles of points that are marked as headings ("## Økonomi") or stand in bold, alone or before text. */
final class MarkedTitles {
    private static final int LONGEST_BOLD = 120;
    private static final int LEVELS = 7;
    private static final int SHORT = 4;

    private final LineKinds lines;
    private final int end;

    MarkedTitles(LineKinds lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    List<Integer> read() {
        for (int level = 1; level < LEVELS; level++) {
            int wanted = level;
            List<Integer> titles = titles(i -> lines.line(i).level() == wanted);
            if (isFrame(titles)) {
                return titles;
            }
        }
        List<Integer> bold = withoutSubHeadings(titles(this::isBoldTitle));
        List<Integer> runIn = new RunInTitles(lines, end).bold();
        if (runIn.size() > bold.size() && (bold.isEmpty() || runIn.get(0) < bold.get(0))) {
            return Stream.concat(runIn.stream(), bold.stream()).sorted().toList();
        }
        return isFrame(bold) ? bold : List.of();
    }

    private boolean isBoldTitle(int index) {
        Line line = lines.line(index);
        return line.bold()
                && line.level() == 0
                && !line.row()
                && (line.marker().kind() == Marker.Kind.NONE || line.marker().isNumbered())
                && line.width() <= LONGEST_BOLD
                && (!lines.endsWith(index, '.')
                        || line.to() - line.from() <= SHORT
                        || line.marker().isNumbered() && isAbbreviation(line)
                        || lines.isUsualPoint(index))
                && !(lines.endsWith(index, ':') && lines.field(index) != null);
    }

    /** "7) Julefrokost mm." ends no sentence. */
    private boolean isAbbreviation(Line line) {
        return HeadingTails.isHeadingLike(lines.tokens, line.from(), line.to());
    }

    /** The lines of this kind without the title of the whole text and without the parts of points. */
    private List<Integer> titles(IntPredicate isTitle) {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (isTitle.test(i)
                    && (isNumbered(i) || !isPart(lines.section(i)))
                    && !isOfWholeText(i, titles.isEmpty())) {
                titles.add(i);
            }
        }
        return titles;
    }

    /** Where some bold titles are numbered, the others are inside them, but for lists of the whole meeting. */
    private List<Integer> withoutSubHeadings(List<Integer> titles) {
        long numbered = titles.stream().filter(this::isNumbered).count();
        if (numbered < 2) {
            return titles;
        }
        return titles.stream()
                .filter(title -> isNumbered(title) || isListOfAll(lines.section(title)))
                .toList();
    }

    /** "Opgaver" below the points; "Næste møde" is only their end. */
    private static boolean isListOfAll(@Nullable SectionKind kind) {
        return kind != null && kind != SectionKind.NEXT_MEETINGS;
    }

    private boolean isNumbered(int title) {
        return lines.line(title).marker().isNumbered();
    }

    private static boolean isPart(@Nullable SectionKind kind) {
        return kind != null
                && (kind.isSilent() || kind.isBeforehand() || kind == SectionKind.DECISION || kind == SectionKind.TALK);
    }

    /** What stands above the head, and headings of lists in the head ("## Deltagere"). */
    private boolean isOfWholeText(int index, boolean first) {
        if (lines.field(index) != null || isBareField(index)) {
            return true;
        }
        boolean counted =
                isNumbered(index) && (index > 0 || lines.line(index).marker().value() == 1);
        if (!first || counted) {
            return false;
        }
        boolean headFollows = index + 1 < lines.size() && lines.field(index + 1) != null;
        return index == 0 || headFollows;
    }

    private boolean isBareField(int index) {
        Line line = lines.line(index);
        Phrases.Match<HeadField> match =
                lines.words.head.match(lines.tokens, line.marker().body(), line.to());
        return match != null && match.end() == line.to();
    }

    /** Two or more, one of them at least not known as a list ("Action items"). */
    private boolean isFrame(List<Integer> titles) {
        return titles.size() > 1 && titles.stream().anyMatch(title -> lines.section(title) == null);
    }
}
