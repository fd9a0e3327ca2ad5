package dk.tovholder.extraction.section;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DateResolver;
import dk.tovholder.extraction.date.Direction;
import dk.tovholder.extraction.date.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of several meetings in one text: the newest is the meeting, the others are of earlier ones, and nothing in them is
 * left to do. A meeting begins with a line that names it and its day, with a new agenda or attendance list below.
 */
final class Meetings {
    private static final int LONGEST = 20;
    private static final int BELOW = 5;

    private final LineKinds lines;
    private final DatesInText dates;
    private final Bodies bodies;

    private record Heading(int line, LocalDate day) {}

    Meetings(LineKinds lines, DatesInText dates, Bodies bodies) {
        this.lines = lines;
        this.dates = dates;
        this.bodies = bodies;
    }

    /** What stands above the first meeting, and the newest; or all lines where there are no several. */
    List<Line> newest() {
        List<Heading> headings = headings();
        Heading newest = null;
        boolean several = false;
        for (Heading heading : headings) {
            several |= newest != null && !newest.day.equals(heading.day);
            newest = newest == null || heading.day.isAfter(newest.day) ? heading : newest;
        }
        if (newest == null || !several) {
            return lines.lines;
        }
        List<Line> own = new ArrayList<>(lines.lines.subList(0, headings.get(0).line));
        own.addAll(lines.lines.subList(newest.line, end(headings, newest)));
        return own;
    }

    private int end(List<Heading> headings, Heading newest) {
        for (Heading heading : headings) {
            if (heading.line > newest.line && !heading.day.equals(newest.day)) {
                return heading.line;
            }
        }
        return lines.size();
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LocalDate day = isHeading(i) ? day(i) : null;
            if (day != null && (headings.isEmpty() || beginsAnew(i))) {
                headings.add(new Heading(i, day));
            }
        }
        return headings;
    }

    private boolean isHeading(int index) {
        Line line = lines.line(index);
        boolean alone = index == 0 || line.blankBefore() || line.level() > 0;
        boolean plain = line.marker().kind() == Marker.Kind.NONE && !line.row() && !lines.endsSentence(index);
        return alone && plain && line.to() - line.from() <= LONGEST && namesMeeting(line);
    }

    /** "Bestyrelsesmøde …", "Referat af møde …", "Til orientering: Referat fra mødet …"; not "Næste møde". */
    private boolean namesMeeting(Line line) {
        boolean begun = false;
        int start = line.marker().body();
        for (int i = start; i < line.to(); i++) {
            boolean first = i == start || lines.tokens.isMark(i - 1, ':');
            boolean meeting = lines.words.headings.isMeeting(lines.tokens, i);
            begun |= first && (bodies.isTitleWord(lines.tokens, i) || meeting);
            if (begun && meeting) {
                return true;
            }
        }
        return false;
    }

    private @Nullable LocalDate day(int index) {
        Line line = lines.line(index);
        for (DateExpression date : dates.in(line.from(), line.to())) {
            ResolvedDate day = date.isFullDate() ? new DateResolver(null).resolve(date, Direction.UNKNOWN) : null;
            if (day != null) {
                return day.start();
            }
        }
        return null;
    }

    /** Whether the first point, or who was there, follows. */
    private boolean beginsAnew(int index) {
        for (int i = index + 1; i < Math.min(lines.size(), index + BELOW); i++) {
            HeadWords.Field field = lines.field(i);
            Marker marker = lines.line(i).marker();
            boolean first = marker.value() == 1 && marker.kind() != Marker.Kind.NONE;
            if (first || field != null && HeadWords.isPeople(field.kind())) {
                return true;
            }
        }
        return false;
    }
}
