package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;

/** Goes through the lines of one text, from heading to heading. */
final class Walk {
    private static final int LONGEST_BOLD_HEADING = 14;

    private final LineKinds lines;
    private final Tokens tokens;
    private final Frame frame;
    private final int headEnd;
    private final Earlier earlier;
    private final AgendaTitles agenda;
    private final Wrapping wrapping;
    private final PassageWriter writer;
    private final PointReader points;
    private final TableReader tables;
    private final TableWriter tableWriter;
    private final Whereabouts where;
    private final Blocks blocks;

    Walk(
            LineKinds lines,
            Frame frame,
            int headEnd,
            Earlier earlier,
            Sentences sentences,
            MarkerReader markers,
            TableReader tables) {
        this.lines = lines;
        tokens = lines.tokens;
        this.frame = frame;
        this.headEnd = headEnd;
        this.earlier = earlier;
        agenda = new AgendaTitles(lines, headEnd);
        wrapping = new Wrapping(lines, frame);
        writer = new PassageWriter(tokens, lines.words, sentences);
        points = new PointReader(lines, frame, sentences);
        this.tables = tables;
        tableWriter = new TableWriter(tokens, sentences, markers, writer, points);
        where = new Whereabouts(lines, frame, writer);
        blocks = new Blocks(lines, wrapping, sentences, writer, points, where);
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
        boolean inHead = writer.section == SectionKind.HEADER || writer.section == SectionKind.CONTENTS;
        if (inHead && where.isBeforeFirst()) {
            writer.section = SectionKind.NEUTRAL;
        }
        if (tables.startsAt(at)) {
            Table table = tables.read(at);
            if (!table.roles().isEmpty() || table.rows().size() > 1) {
                return table(table);
            }
        }
        SectionKind kind = lines.section(at);
        boolean listed = writer.section == SectionKind.NEXT_AGENDA
                && lines.line(at).marker().isList();
        if (kind != null && !listed) {
            return section(at, earlier.isAt(at) ? SectionKind.EARLIER : kind);
        }
        return lines.line(at).level() > 0 || isBoldHeading(at) ? subHeading(at) : blocks.write(at);
    }

    private Words words(int line, int end) {
        return new Words(lines.line(line).marker().body(), lines.line(end - 1).to());
    }

    private int title(int at) {
        boolean onNextLine = lines.line(at).body().isEmpty() && at + 1 < lines.size();
        int begin = onNextLine ? at + 1 : at;
        int end = wrapping.end(begin);
        int last = lines.line(end - 1).to();
        Words paragraph = onNextLine ? new Words(lines.line(begin).from(), last) : words(at, end);
        boolean alone = end < frame.end(at, lines.size());
        PointReader.Begun begun = points.atLine(at, paragraph, alone, agenda.titleOf(at, paragraph));
        where.begin(at, begun.point());
        write(begun, paragraph, alone);
        if (begun.rest() < paragraph.end()) {
            where.lead.after(paragraph, at);
        }
        return end;
    }

    private void write(PointReader.Begun begun, Words paragraph, boolean alone) {
        Words title = begun.point().title();
        boolean onlySentence = begun.rest() >= paragraph.end() && !alone && tokens.isMark(paragraph.end() - 1, '.');
        if (begun.rest() == paragraph.start()) {
            writer.heading(title);
            writer.block(Shape.SENTENCE, paragraph);
        } else if (onlySentence) {
            writer.block(Shape.SENTENCE, paragraph);
        } else {
            writer.heading(new Words(title.start(), begun.rest()));
            writer.more(Shape.SENTENCE, new Words(begun.rest(), paragraph.end()));
        }
    }

    private int head(int at) {
        if (lines.section(at) == SectionKind.CONTENTS) {
            writer.section = SectionKind.CONTENTS;
        }
        writer.block(Shape.HEADER, words(at, at + 1));
        return at + 1;
    }

    private int table(Table table) {
        where.lead.clear();
        tableWriter.write(table, table.holdsPoints() && frame.kind() == Frame.Kind.NONE);
        return table.end();
    }

    private int section(int at, SectionKind kind) {
        where.leaveIfAfterLast(at, kind);
        SectionKind before = writer.section;
        where.beginPart(kind, isOfDocument(at, kind));
        Words heading = words(at, at + 1);
        writer.heading(heading);
        if (kind.isList() && lines.endsWith(at, ':')) {
            where.lead.heading(heading, before);
        }
        return at + 1;
    }

    private boolean isOfDocument(int at, SectionKind kind) {
        boolean list = kind == SectionKind.ATTACHMENTS
                && lines.words.headings.isAttachmentList(tokens, lines.line(at).body());
        return list || kind == SectionKind.SIGNATURE;
    }

    private boolean isBoldHeading(int at) {
        Line line = lines.line(at);
        return line.bold()
                && line.marker().kind() == Marker.Kind.NONE
                && !lines.endsSentence(at)
                && line.to() - line.from() <= LONGEST_BOLD_HEADING;
    }

    private int subHeading(int at) {
        Words heading = words(at, at + 1);
        where.lead.clear();
        where.topics.heading(heading);
        writer.topic = null;
        writer.heading(heading);
        writer.topic = heading;
        return at + 1;
    }
}
