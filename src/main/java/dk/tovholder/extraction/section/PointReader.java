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

    /** The point whose title stands in this line; the paragraph is what follows its number. */
    Begun atLine(int line, Words paragraph, boolean alone) {
        int end = frame.end(line, lines.size());
        TitleReader.Title title = titles.read(paragraph, alone);
        Marker marker = lines.line(line).marker();
        String number = marker.isNumbered() ? marker.number() : null;
        Access access = title.access() == null ? access(line + 1, end) : title.access();
        return new Begun(add(number, title, access, isDecided(line + 1, end)), title.rest());
    }

    /** A numbered point under a heading that holds several; the same one again where the text repeats it. */
    Begun within(Point parent, Marker marker, Words paragraph) {
        TitleReader.Title title = titles.read(paragraph, false);
        String text = title.words().text(tokens);
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
        String text = title.words().text(tokens);
        Item item = new Item(number, text, access, title.words().span(tokens));
        Point point = new Point(item, title.words(), decided);
        points.add(point);
        return point;
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
            Label label = lines.words.label(tokens, line.marker().body(), line.to());
            boolean labelled =
                    label != null && (label.kind() == LabelKind.DECISION || label.kind() == LabelKind.MINUTES);
            if (lines.section(i) == SectionKind.DECISION || labelled) {
                return true;
            }
        }
        return false;
    }
}
