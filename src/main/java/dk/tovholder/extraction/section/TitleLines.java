package dk.tovholder.extraction.section;

import dk.tovholder.extraction.date.DateExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of the head that are no labelled fields: who met, and often when and where. */
final class TitleLines {
    private static final int FEW = 3;
    private static final int MOST = 12;

    private final LineKinds lines;
    private final DatesInText dates;
    private final int end;

    /** @param headEnd line after the head; 0 where the text has none, less where its first line is the title of a point */
    TitleLines(LineKinds lines, DatesInText dates, int headEnd) {
        this.lines = lines;
        this.dates = dates;
        end = headEnd < 0 ? 0 : Math.min(lines.size(), Math.max(headEnd, FEW));
    }

    /** Line after the head. */
    int end() {
        return end;
    }

    /** Line numbers. */
    List<Integer> all() {
        List<Integer> titles = new ArrayList<>();
        boolean people = false;
        for (int i = 0; i < end && titles.size() < MOST; i++) {
            if (lines.section(i) == SectionKind.CONTENTS) {
                break;
            }
            HeadWords.Field field = lines.field(i);
            boolean subject = field != null && field.kind() == HeadField.SUBJECT;
            people = field != null && !subject || people && !lines.line(i).blankBefore();
            if (!people) {
                titles.add(i);
            }
        }
        return titles;
    }

    /** First token of a line, after a label as "Emne:". */
    int start(int line) {
        HeadWords.Field field = lines.field(line);
        return field == null ? lines.line(line).marker().body() : field.body();
    }

    /** Line numbers of the labelled fields of this kind. */
    List<Integer> fields(HeadField kind) {
        List<Integer> fields = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            HeadWords.Field field = lines.field(i);
            if (field != null && field.kind() == kind) {
                fields.add(i);
            }
        }
        return fields;
    }

    /** The first day that a line names, or null. */
    @Nullable DateExpression day(int line) {
        return dates.in(lines.line(line).from(), lines.line(line).to()).stream()
                .filter(DateExpression::isDay)
                .findFirst()
                .orElse(null);
    }

    /** Token where what stands before the day of a line ends: its end where it names no day. */
    int beforeDay(int line) {
        DateExpression day = day(line);
        return day == null ? lines.line(line).to() : day.lead();
    }
}
