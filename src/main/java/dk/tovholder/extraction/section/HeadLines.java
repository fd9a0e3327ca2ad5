package dk.tovholder.extraction.section;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of minutes, cut into titles and labelled fields: "Dato: 14.05.2024   Tid: 13.30   Sted: Salen" is three. */
final class HeadLines {
    private static final int FEW = 3;
    private static final int LAST = 6;
    private static final int MOST_TITLES = 12;

    private final LineKinds lines;
    private final Tokens tokens;
    private final DatesInText dates;
    private final List<Stretch> stretches = new ArrayList<>();
    private final int end;
    private @Nullable List<Stretch> titles;

    /**
     * Cuts the head.
     *
     * @param headEnd line after the head; less than 0 where the first line is already the title of a point
     */
    HeadLines(LineKinds lines, DatesInText dates, int headEnd) {
        this.lines = lines;
        tokens = lines.tokens;
        this.dates = dates;
        end = headEnd < 0 ? 0 : Math.min(lines.size(), Math.max(headEnd, FEW));
        read(headEnd);
    }

    /** The one line at the end that says when they met, where the head says nothing: "Således passeret den 3. maj 2022". */
    HeadLines(LineKinds lines, DatesInText dates, Bodies bodies) {
        this.lines = lines;
        tokens = lines.tokens;
        this.dates = dates;
        end = 0;
        for (int i = Math.max(1, lines.size() - LAST); i < lines.size(); i++) {
            Words words = lines.line(i).body();
            DateExpression day = words.isEmpty() ? null : day(words);
            boolean record = day != null
                    && day.isFullDate()
                    && (bodies.isTitleWord(tokens, words.start())
                            || lines.words.records.match(tokens, words.start(), words.end()) != null);
            if (record && stretches.isEmpty()) {
                cut(i, null);
            }
        }
    }

    private void read(int headEnd) {
        boolean people = false;
        boolean listed = false;
        for (int i = 0; i < end && !isFirstPoint(i, headEnd); i++) {
            listed |= lines.section(i) == SectionKind.CONTENTS;
            if (listed && !isBelowAgenda(i)) {
                continue;
            }
            HeadWords.Field field = lines.field(i);
            boolean named = field != null && HeadWords.isPeople(field.kind()) || lines.announcesPeople(i);
            people = named || people && field == null && !lines.line(i).blankBefore();
            if (!people) {
                cut(i, field);
            }
        }
    }

    private boolean isFirstPoint(int index, int headEnd) {
        return index == headEnd && lines.line(index).marker().isNumbered();
    }

    /** After the agenda's own lines the head may go on: "Mødet fandt sted den 3. juli på torvet." */
    private boolean isBelowAgenda(int index) {
        Line line = lines.line(index);
        return line.blankBefore()
                && line.marker().kind() == Marker.Kind.NONE
                && !line.row()
                && lines.section(index) == null
                && day(new Words(line.from(), line.to())) != null
                && lines.words.headings.hasMeeting(tokens, line.from(), line.to());
    }

    private void cut(int line, HeadWords.@Nullable Field first) {
        boolean heading = lines.line(line).level() > 0;
        HeadField kind = first == null ? null : first.kind();
        Marker marker = lines.line(line).marker();
        int start = marker.isNumbered() ? lines.line(line).from() : marker.body();
        start = first == null ? start : first.body();
        int to = lines.line(line).to();
        for (int i = start + 1; i < to; i++) {
            boolean label = first != null && tokens.has(i, Tokens.CAPITALISED);
            HeadWords.Field field = parts(i) || label ? lines.fieldAt(i, to) : null;
            if (field != null && tokens.isMark(field.body() - 1, ':')) {
                stretches.add(new Stretch(kind, trimmed(start, i), heading));
                kind = field.kind();
                start = field.body();
            }
        }
        stretches.add(new Stretch(kind, trimmed(start, to), heading));
    }

    /** Whether a gap, a comma or a full stop stands before. */
    private boolean parts(int at) {
        return tokens.has(at, Tokens.WIDE | Tokens.TAB) || tokens.isMark(at - 1, ',') || tokens.isMark(at - 1, '.');
    }

    private Words trimmed(int from, int to) {
        int start = from;
        int limit = to;
        while (start < limit && tokens.isMark(start, '_')) {
            start++;
        }
        while (limit > start && isFiller(limit - 1)) {
            limit--;
        }
        return new Words(start, limit);
    }

    private boolean isFiller(int at) {
        return tokens.isMark(at, '_') || tokens.isMark(at, ',') || tokens.isMark(at, '|') || tokens.isMark(at, '·');
    }

    /** "på", "hos", "i". */
    boolean isPlaceWord(int at) {
        return lines.words.placeWords.match(tokens, at, at + 1) != null;
    }

    /** Line after the head. */
    int end() {
        return end;
    }

    List<Stretch> titles() {
        if (titles == null) {
            titles = stretches.stream()
                    .filter(Stretch::isTitle)
                    .limit(MOST_TITLES)
                    .toList();
        }
        return titles;
    }

    List<Stretch> fields(HeadField kind) {
        List<Stretch> fields = List.of();
        for (Stretch stretch : stretches) {
            if (stretch.kind() == kind) {
                fields = fields.isEmpty() ? new ArrayList<>() : fields;
                fields.add(stretch);
            }
        }
        return fields;
    }

    /** Whether the minutes came in a mail, whose date is not the meeting's. */
    boolean isMail() {
        return fields(HeadField.OTHER).size() > 1 && !fields(HeadField.SUBJECT).isEmpty();
    }

    /** The day that these words name, the one with a year before others, or null; "4" of "Kirkegade 4, den 22. maj" is none. */
    @Nullable DateExpression day(Words words) {
        DateExpression first = null;
        for (DateExpression date : dates.in(words.start(), words.end())) {
            if (date.isFullDate() && date.to() - date.lead() > 1) {
                return date;
            }
            boolean day = date.start() instanceof DatePoint.CalendarDay named && named.month() > 0;
            first = first == null && day ? date : first;
        }
        return first;
    }

    /** Token where what stands before the day ends: the end where no day is named. */
    int beforeDay(Words words) {
        DateExpression day = day(words);
        return day == null ? words.end() : Math.max(words.start(), day.lead());
    }
}
