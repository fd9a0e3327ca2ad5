package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of one text, from heading to heading. */
final class Walk {
    private static final int LONGEST_TITLE = 14;

    private final LineKinds lines;
    private final Tokens tokens;
    private final Frame frame;
    private final Sentences sentences;
    private final Wrapping wrapping;
    private final PassageWriter writer;
    private final PointReader points;
    private final TableReader tables;
    private final TableWriter tableWriter;
    private final Topics topics = new Topics();
    private final LeadIn lead;
    private final AgendaTitles agenda;
    private final Earlier earlier;
    private final int headEnd;
    /** Line of the title of the point that we are in, or -1. */
    private int title = -1;

    private @Nullable Point parent;

    Walk(LineKinds lines, Frame frame, int headEnd, Earlier earlier, Sentences sentences, MarkerReader markers) {
        this.headEnd = headEnd;
        this.earlier = earlier;
        agenda = new AgendaTitles(lines, headEnd);
        this.lines = lines;
        tokens = lines.tokens;
        this.frame = frame;
        this.sentences = sentences;
        wrapping = new Wrapping(lines, frame);
        writer = new PassageWriter(tokens, lines.words, sentences);
        points = new PointReader(lines, frame, sentences);
        tables = new TableReader(lines);
        tableWriter = new TableWriter(tokens, sentences, markers, writer, points);
        lead = new LeadIn(lines, writer);
    }

    void run() {
        int at = 0;
        while (at < lines.size()) {
            at = step(at);
        }
    }

    List<Point> points() {
        return points.points();
    }

    List<Passage> passages() {
        return writer.passages();
    }

    /** Reads what begins with this line; returns the line after it. */
    private int step(int at) {
        if (frame.isTitle(at)) {
            return title(at);
        }
        if (at < headEnd) {
            return head(at);
        }
        if (writer.section == SectionKind.HEADER || writer.section == SectionKind.CONTENTS && title < 0) {
            writer.section = SectionKind.NEUTRAL;
        }
        if (tables.startsAt(at)) {
            Table table = tables.read(at);
            if (!table.roles().isEmpty() || table.rows().size() > 1) {
                return table(table);
            }
        }
        SectionKind section = lines.section(at);
        if (section != null) {
            return section(at, earlier.isAt(at) ? SectionKind.EARLIER : section);
        }
        if (lines.line(at).level() > 0 || isBoldHeading(at)) {
            return subHeading(at);
        }
        return lines.line(at).marker().isList() ? listItem(at) : paragraph(at);
    }

    private Words words(int line, int end) {
        return new Words(lines.line(line).marker().body(), lines.line(end - 1).to());
    }

    private int title(int at) {
        int begin = lines.line(at).marker().body() < lines.line(at).to() || at + 1 == lines.size() ? at : at + 1;
        int end = wrapping.end(begin);
        Words paragraph = begin == at
                ? words(at, end)
                : new Words(lines.line(begin).from(), lines.line(end - 1).to());
        boolean alone = end < frame.end(at, lines.size());
        PointReader.Begun begun = points.atLine(at, paragraph, alone, agenda.titleOf(at, paragraph));
        title = at;
        parent = null;
        enter(begun.point(), base(begun.point()));
        if (begun.rest() == paragraph.start()) {
            writer.heading(begun.point().title());
            writer.block(Shape.SENTENCE, paragraph);
        } else if (begun.rest() >= paragraph.end() && !alone && tokens.isMark(paragraph.end() - 1, '.')) {
            writer.block(Shape.SENTENCE, paragraph);
        } else {
            writer.heading(new Words(begun.point().title().start(), begun.rest()));
            writer.more(Shape.SENTENCE, new Words(begun.rest(), paragraph.end()));
        }
        if (begun.rest() < paragraph.end()) {
            lead.after(paragraph, at);
        }
        return end;
    }

    private void enter(@Nullable Point point, SectionKind section) {
        writer.point = point;
        writer.section = section;
        lead.clear();
        topics.heading(null);
        writer.topic = null;
    }

    /** What the body of a point holds, by its title: "Næste møde" holds meetings. */
    private SectionKind base(Point point) {
        SectionKind kind =
                lines.words.section(tokens, point.title().start(), point.title().end());
        return kind != null && isList(kind) ? kind : SectionKind.NEUTRAL;
    }

    private static boolean isList(SectionKind kind) {
        return kind == SectionKind.NEXT_MEETINGS
                || kind == SectionKind.NEXT_AGENDA
                || kind == SectionKind.ACTIONS
                || kind == SectionKind.DECISIONS
                || kind == SectionKind.CALENDAR;
    }

    private int head(int at) {
        if (lines.section(at) == SectionKind.CONTENTS) {
            writer.section = SectionKind.CONTENTS;
        }
        writer.block(Shape.HEADER, words(at, at + 1));
        return at + 1;
    }

    private int table(Table table) {
        boolean asPoints = table.holdsPoints() && frame.kind() == Frame.Kind.NONE;
        lead.clear();
        tableWriter.write(table, asPoints);
        return table.end();
    }

    private int section(int at, SectionKind kind) {
        leaveIfAfterLast(at, kind);
        if (parent != null) {
            writer.point = parent;
            parent = null;
        }
        topics.heading(null);
        writer.topic = null;
        lead.clear();
        boolean documentEnd = kind == SectionKind.SIGNATURE
                || kind == SectionKind.ATTACHMENTS
                        && lines.words.isAttachmentList(
                                tokens,
                                lines.line(at).marker().body(),
                                lines.line(at).to());
        if (documentEnd) {
            writer.point = null;
        }
        SectionKind before = writer.section;
        writer.section = kind;
        writer.heading(words(at, at + 1));
        if (lines.endsWith(at, ':') && isList(kind)) {
            lead.heading(words(at, at + 1), before);
        }
        return at + 1;
    }

    /** "Kommende møder", "Opgaver" below the last point are of the whole meeting, unless that point is about them. */
    private void leaveIfAfterLast(int at, @Nullable SectionKind kind) {
        if (kind == null || !isList(kind) || title < 0 || !frame.isLast(title) || writer.point == null) {
            return;
        }
        Line line = lines.line(at);
        boolean outside =
                line.blankBefore() || line.indent() <= lines.line(title).indent();
        boolean about = isList(base(parent == null ? writer.point : parent));
        if (outside && !about && !line.marker().isList()) {
            parent = null;
            enter(null, kind);
        }
    }

    private boolean isBoldHeading(int at) {
        Line line = lines.line(at);
        return line.bold()
                && line.marker().kind() == Marker.Kind.NONE
                && !lines.endsSentence(at)
                && line.to() - line.from() <= LONGEST_TITLE;
    }

    private int subHeading(int at) {
        Words heading = words(at, at + 1);
        lead.clear();
        topics.heading(heading);
        writer.topic = null;
        writer.heading(heading);
        writer.topic = heading;
        return at + 1;
    }

    private int listItem(int at) {
        Line line = lines.line(at);
        Marker marker = line.marker();
        int end = wrapping.end(at);
        Words block = words(at, end);
        boolean led = lead.startsList();
        if (isPoint(marker)) {
            return subPoint(marker, block, end);
        }
        topics.enter(marker.kind(), line.indent(), led);
        writer.topic = topics.current();
        int first = sentences.end(tokens, block.start(), block.end());
        writer.block(Shape.LIST_ITEM, new Words(block.start(), first));
        Words heading = isTitled(line, block, first) ? withoutMark(new Words(block.start(), first)) : null;
        topics.title(marker.kind(), line.indent(), led, heading);
        writer.topic = topics.current();
        writer.more(Shape.LIST_ITEM, new Words(first, block.end()));
        lead.after(block, at);
        return end;
    }

    private Words withoutMark(Words words) {
        int last = words.end() - 1;
        boolean mark = tokens.isMark(last, '.') || tokens.isMark(last, ':');
        return mark ? new Words(words.start(), last) : words;
    }

    private boolean isTitled(Line line, Words block, int first) {
        boolean more = first < block.end() && first - block.start() <= LONGEST_TITLE;
        boolean letterAlone = line.marker().kind() != Marker.Kind.BULLET && !tokens.isMark(block.end() - 1, '.');
        return line.bold() || more || letterAlone || tokens.isMark(block.end() - 1, ':');
    }

    /** Numbered points under "Punkter til behandling" are points themselves. */
    private boolean isPoint(Marker marker) {
        Point over = parent == null ? writer.point : parent;
        boolean numbered = marker.kind() == Marker.Kind.PLAIN || marker.kind() == Marker.Kind.PAREN;
        return numbered
                && over != null
                && !writer.section.isSilent()
                && (lines.words.leadsInPoints(tokens, over.title())
                        || writer.leadIn != null && lines.words.leadsInPoints(tokens, writer.leadIn));
    }

    private int subPoint(Marker marker, Words block, int end) {
        Point over = parent == null ? writer.point : parent;
        if (over == null) {
            return end;
        }
        parent = over;
        PointReader.Begun begun = points.within(over, marker, block);
        writer.point = begun.point();
        topics.heading(null);
        writer.topic = null;
        writer.heading(new Words(begun.point().title().isEmpty() ? block.start() : block.start(), begun.rest()));
        writer.more(Shape.SENTENCE, new Words(begun.rest(), block.end()));
        return end;
    }

    private int paragraph(int at) {
        Line line = lines.line(at);
        int end = wrapping.end(at);
        Words block = words(at, end);
        Label label = lines.words.label(tokens, block.start(), block.end());
        leaveIfAfterLast(at, lines.words.coming(tokens, block.start(), block.end()));
        footer(at);
        SectionKind before = writer.section;
        SectionKind labelled = label == null ? null : section(label.kind());
        if (labelled != null) {
            writer.section = labelled;
        }
        boolean listed = lead.paragraph(at, block);
        if (!listed) {
            topics.paragraph();
        }
        writer.topic = topics.current();
        writer.block(listed ? Shape.LIST_ITEM : Shape.SENTENCE, block);
        if (labelled == SectionKind.DECISION && before == SectionKind.NEUTRAL) {
            writer.section = before;
        }
        lead.after(block, at);
        return end;
    }

    /** "Referent: LOT", "Mødet hævet 18.20" below the last point. */
    private void footer(int at) {
        HeadWords.Field field = title >= 0 && frame.isLast(title) ? lines.field(at) : null;
        boolean below = field != null && lines.line(at).blankBefore();
        if (field != null && below && (field.kind() == HeadField.SECRETARY || field.kind() == HeadField.END)) {
            enter(null, SectionKind.FOOTER);
        }
    }

    private static @Nullable SectionKind section(LabelKind label) {
        return switch (label) {
            case DECISION, MINUTES -> SectionKind.DECISION;
            case PRESENTATION -> SectionKind.PRESENTATION;
            case PROPOSAL -> SectionKind.PROPOSAL;
            default -> null;
        };
    }
}
