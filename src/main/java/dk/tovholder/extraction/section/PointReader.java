package dk.tovholder.extraction.section;

import dk.tovholder.extraction.Access;
import dk.tovholder.extraction.Item;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes points of their titles and of what the lines below say of access and decisions. */
final class PointReader {
    private static final int LINES_WITH_ACCESS = 5;

    private final LineKinds lines;
    private final Tokens tokens;
    private final Frame frame;
    private final TitleReader titles;
    private final List<Point> points = new ArrayList<>();

    PointReader(LineKinds lines, Frame frame, Sentences sentences) {
        this.lines = lines;
        tokens = lines.tokens;
        this.frame = frame;
        titles = new TitleReader(tokens, lines.words, sentences);
    }

    /**
     * A point and the text that follows its title in the same paragraph.
     *
     * @param rest token where that text begins
     */
    record Begun(Point point, int rest) {}

    List<Point> points() {
        return points;
    }

    /**
     * The point whose title stands in this line.
     *
     * @param paragraph what follows its number
     * @param onAgenda its title in the agenda above, where the paragraph is already the text; else null
     */
    Begun atLine(int line, Words paragraph, boolean alone, @Nullable Words onAgenda) {
        int end = frame.end(line, lines.size());
        Marker marker = lines.line(line).marker();
        TitleReader.Title title = title(line, paragraph, alone, onAgenda);
        boolean counted =
                marker.isNumbered() || marker.kind() == Marker.Kind.LETTER || marker.kind() == Marker.Kind.NESTED;
        String number = counted ? marker.number() : null;
        Access access = title.access() == null ? inMarker(line) : title.access();
        access = access == null ? access(line + 1, end) : access;
        return new Begun(add(number, title, access, isDecided(line + 1, end)), title.rest());
    }

    private TitleReader.Title title(int line, Words paragraph, boolean alone, @Nullable Words onAgenda) {
        if (onAgenda != null) {
            TitleReader.Title title = titles.read(onAgenda, true);
            return new TitleReader.Title(title.words(), paragraph.start(), title.access());
        }
        TitleReader.Title title = titles.read(paragraph, alone);
        boolean empty = title.words().isEmpty() || !hasWord(title.words());
        return empty ? new TitleReader.Title(numberAsTitle(line), paragraph.end(), title.access()) : title;
    }

    private boolean hasWord(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /** A title has a word at least: "Ad 5" where nothing follows. */
    private Words numberAsTitle(int line) {
        return new Words(
                lines.line(line).from(),
                Math.max(lines.line(line).from() + 1, lines.line(line).marker().body()));
    }

    /** A numbered point under a heading that holds several; the same one again where the text repeats it. */
    Begun within(Point parent, Marker marker, Words paragraph) {
        TitleReader.Title title = titles.read(paragraph, false);
        String text = title.words().plain(tokens);
        for (Point point : points) {
            if (marker.number().equals(point.item().number())
                    && text.equals(point.item().title())) {
                return new Begun(point, title.rest());
            }
        }
        Access access = title.access() == null ? parent.item().access() : title.access();
        return new Begun(add(marker.number(), title, access, parent.decided()), title.rest());
    }

    /** The point of a table row. */
    Begun inRow(@Nullable String number, Words cell, boolean decided) {
        TitleReader.Title title = titles.read(cell, true);
        return new Begun(add(number, title, title.access(), decided), title.rest());
    }

    private Point add(@Nullable String number, TitleReader.Title title, @Nullable Access access, boolean decided) {
        String text = title.words().plain(tokens);
        Item item = new Item(number, text, access, title.words().span(tokens));
        Point point = new Point(item, title.words(), decided);
        points.add(point);
        return point;
    }

    /** "145 (Åben) Budget". */
    private @Nullable Access inMarker(int line) {
        int from = lines.line(line).from();
        int to = lines.line(line).marker().body();
        if (lines.words.closed.find(tokens, from, to) != null) {
            return Access.CLOSED;
        }
        return lines.words.open.find(tokens, from, to) == null ? null : Access.OPEN;
    }

    private @Nullable Access access(int from, int end) {
        for (int i = from; i < Math.min(end, from + LINES_WITH_ACCESS); i++) {
            if (lines.isClosed(i)) {
                return Access.CLOSED;
            }
            if (lines.isOpen(i)) {
                return Access.OPEN;
            }
        }
        return null;
    }

    private boolean isDecided(int from, int end) {
        for (int i = from; i < end; i++) {
            Line line = lines.line(i);
            Label label = lines.words.labels.at(tokens, line.marker().body(), line.to());
            boolean labelled =
                    label != null && (label.kind() == LabelKind.DECISION || label.kind() == LabelKind.MINUTES);
            if (lines.section(i) == SectionKind.DECISION || labelled) {
                return true;
            }
        }
        return false;
    }
}
