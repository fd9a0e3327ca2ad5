package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds out how a text marks its points, and which lines are their titles. */
final class FrameReader {
    private static final int FEW = 2;
    private static final int LONGEST_LONE_TITLE = 100;
    private static final int LONGEST_TITLE_PAGE = 4;

    private final LineKinds lines;
    private final int end;
    private final PointTables tables;

    FrameReader(LineKinds lines, TableReader tables) {
        this.lines = lines;
        end = documentEnd();
        this.tables = new PointTables(lines, tables, end);
    }

    Frame read() {
        Frame frame = marked();
        boolean headings = frame.kind() == Frame.Kind.HEADINGS;
        return headings && tables.isBefore(frame.titles()[0]) ? Frame.EMPTY : frame;
    }

    private Frame marked() {
        List<Integer> points = numbered(Marker.Kind.POINT);
        if (!points.isEmpty() && !isInsideFragment(points.get(0))) {
            return Frame.of(Frame.Kind.NUMBERED, points);
        }
        List<Integer> headings = new MarkedTitles(lines, end).read();
        List<Integer> plain = plain();
        List<Integer> themes = numbered(Marker.Kind.THEME);
        if (themes.size() >= FEW && (plain.isEmpty() || themes.get(0) < plain.get(0))) {
            return Frame.of(Frame.Kind.NUMBERED, themes);
        }
        if (!headings.isEmpty() && !isSpreadOver(plain, headings) && !isPartOf(headings, plain)) {
            return Frame.of(Frame.Kind.HEADINGS, headings);
        }
        List<Integer> lettered = new LetteredTitles(lines, end).capitals();
        if (!lettered.isEmpty() && (plain.isEmpty() || lettered.get(0) < plain.get(0))) {
            return Frame.of(Frame.Kind.NUMBERED, lettered);
        }
        List<Integer> counted = new CountedTitles(lines, end).read(plain.isEmpty() ? end : plain.get(0));
        if (!counted.isEmpty()) {
            return Frame.of(Frame.Kind.NUMBERED, counted);
        }
        List<Integer> numbers = plain.isEmpty() ? new NestedTitles(lines, end).read() : plain;
        return numbers.isEmpty() ? unnumbered() : Frame.of(Frame.Kind.NUMBERED, numbers);
    }

    private Frame unnumbered() {
        if (isFragment()) {
            return Frame.of(Frame.Kind.FRAGMENT, List.of(0));
        }
        List<Integer> lettered = new LetteredTitles(lines, end).small();
        if (!lettered.isEmpty()) {
            return Frame.of(Frame.Kind.NUMBERED, lettered);
        }
        if (tables.isAny()) {
            return Frame.EMPTY;
        }
        UnmarkedTitles unmarked = new UnmarkedTitles(lines, end);
        List<Supplier<List<Integer>>> ways = List.of(
                new ClockTitles(lines, end)::read,
                () -> unmarkedOrRunIn(unmarked),
                new BulletTitles(lines, end)::read,
                new SignedTitles(lines, end)::read,
                unmarked::readRegular);
        for (Supplier<List<Integer>> way : ways) {
            List<Integer> titles = way.get();
            if (!titles.isEmpty()) {
                return Frame.of(Frame.Kind.HEADINGS, titles);
            }
        }
        return Frame.EMPTY;
    }

    /** Where paragraphs begin with titles, a greeting that stands alone is none. */
    private List<Integer> unmarkedOrRunIn(UnmarkedTitles unmarked) {
        List<Integer> alone = unmarked.read();
        List<Integer> runIn = new RunInTitles(lines, end).read(unmarked.headEnd());
        return runIn.size() > alone.size() ? runIn : alone;
    }

    /** Lists of attachments and the page of signatures at the end repeat the titles of points, but hold none. */
    private int documentEnd() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.line(i);
            SectionKind kind = lines.section(i);
            boolean list =
                    kind == SectionKind.ATTACHMENTS && lines.words.headings.isAttachmentList(lines.tokens, line.body());
            if ((list || kind == SectionKind.SIGNATURE) && !isFollowedByParts(i)) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean isFollowedByParts(int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.section(i) == SectionKind.PRESENTATION || lines.section(i) == SectionKind.DECISION) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> numbered(Marker.Kind kind) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Line line = lines.line(i);
            if (line.marker().kind() == kind && !line.row() && hasTitle(i)) {
                candidates.add(i);
            }
        }
        return isFlat(candidates) ? candidates : new NumberedTitles(lines.tokens, lines.lines).among(candidates);
    }

    /** "1." before every title, as pages of the web come out: nothing counts, so all of them are titles. */
    private boolean isFlat(List<Integer> candidates) {
        return candidates.size() > FEW
                && candidates.stream()
                        .allMatch(i -> lines.line(i).marker().value() == 1
                                && lines.line(i).blankBefore());
    }

    /** A title begins with a capital letter, a digit or a quotation mark; "1. søndag i advent" is none. */
    private boolean hasTitle(int index) {
        Line line = lines.line(index);
        int body = line.marker().body();
        if (body >= line.to()) {
            return line.marker().kind() == Marker.Kind.POINT || isAlone(index);
        }
        return !lines.tokens.isWord(body) || lines.tokens.has(body, Tokens.CAPITALISED) || lines.isLow();
    }

    /** "1." on a line of its own, above the title. */
    private boolean isAlone(int index) {
        Line line = lines.line(index);
        boolean number = line.marker().kind() == Marker.Kind.PLAIN && line.to() - line.from() == 2;
        return number
                && index + 1 < end
                && !lines.line(index + 1).blankBefore()
                && lines.line(index + 1).marker().kind() == Marker.Kind.NONE
                && lines.startsWithCapital(index + 1);
    }

    private List<Integer> plain() {
        Marker.Kind kind = firstKind();
        List<Integer> titles = kind == null ? List.of() : numbered(kind);
        int least = kind == Marker.Kind.BARE || kind == Marker.Kind.ROMAN ? FEW + 1 : FEW;
        boolean enough = titles.size() >= least || titles.size() == 1 && least == FEW && isLoneTitle(titles.get(0));
        return enough && !isInsideFragment(titles.get(0)) ? titles : List.of();
    }

    private Marker.@Nullable Kind firstKind() {
        Predicate<Line> plain = line ->
                line.marker().kind() == Marker.Kind.PLAIN || line.marker().kind() == Marker.Kind.PAREN;
        Marker.Kind bare = null;
        for (int i = 0; i < end; i++) {
            Line line = lines.line(i);
            if (line.row() || !hasTitle(i)) {
                continue;
            }
            if (plain.test(line)) {
                return line.marker().kind();
            }
            if (line.marker().kind() == Marker.Kind.BARE || line.marker().kind() == Marker.Kind.ROMAN) {
                bare = bare == null ? line.marker().kind() : bare;
            }
        }
        return bare;
    }

    private boolean isLoneTitle(int index) {
        Line line = lines.line(index);
        return (line.blankBefore() || index <= 1) && line.width() <= LONGEST_LONE_TITLE && !lines.endsSentence(index);
    }

    /** Numbered lists after the presentation of the one case that a text is about are parts of it. */
    private boolean isInsideFragment(int title) {
        for (int i = 0; i < title; i++) {
            SectionKind kind = lines.section(i);
            if (kind == SectionKind.PRESENTATION || kind == SectionKind.PROPOSAL) {
                return true;
            }
        }
        return false;
    }

    /** "**1. Referat** – godkendt" is no line in bold, but a point as those that are. */
    private static boolean isPartOf(List<Integer> headings, List<Integer> plain) {
        return plain.size() > headings.size() && plain.containsAll(headings);
    }

    /** Whether numbers run on across headings, so that the headings are inside the points and not the other way round. */
    private boolean isSpreadOver(List<Integer> plain, List<Integer> headings) {
        Set<Integer> other = Set.copyOf(headings);
        List<Integer> numbers =
                plain.stream().filter(line -> !other.contains(line)).toList();
        if (numbers.size() <= FEW) {
            return false;
        }
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        long inside = headings.stream()
                .filter(heading -> heading > first && heading < last)
                .count();
        return inside > 0 && numbers.size() > inside || headings.get(headings.size() - 1) < first;
    }

    /** "Beslutningsreferat" is the title of whole minutes where those who met are named below it. */
    private boolean isAboveHead(int index) {
        for (int i = index + 1; i < Math.min(end, index + LONGEST_TITLE_PAGE); i++) {
            HeadWords.Field field = lines.field(i);
            if (field != null && HeadWords.isPeople(field.kind())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFragment() {
        if (lines.size() == 0 || lines.section(0) != null || lines.endsSentence(0) || lines.field(0) != null) {
            return false;
        }
        for (int i = 1; i < Math.min(lines.size(), 3); i++) {
            SectionKind kind = lines.section(i);
            boolean part = kind == SectionKind.PRESENTATION
                    || kind == SectionKind.PROPOSAL
                    || kind == SectionKind.DECISION && !isAboveHead(i);
            if (part || lines.isClosed(i) || lines.isOpen(i)) {
                return true;
            }
        }
        return false;
    }
}
