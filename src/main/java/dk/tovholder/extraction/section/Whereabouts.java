package dk.tovholder.extraction.section;

import org.jspecify.annotations.Nullable;

/** Under which point and in which part of it a walk through the lines stands. */
final class Whereabouts {
    private final LineKinds lines;
    private final Frame frame;
    private final PassageWriter writer;
    final Topics topics = new Topics();
    final LeadIn lead;

    /** Line of the title of the point, or -1 before the first. */
    private int title = -1;

    /** The point that holds the numbered one we are in, or null. */
    private @Nullable Point holder;

    Whereabouts(LineKinds lines, Frame frame, PassageWriter writer) {
        this.lines = lines;
        this.frame = frame;
        this.writer = writer;
        lead = new LeadIn(lines, writer);
    }

    boolean isBeforeFirst() {
        return title < 0;
    }

    boolean isInLast() {
        return title >= 0 && frame.isLast(title);
    }

    /** The point of the frame that we are in, or null. */
    @Nullable Point main() {
        return holder == null ? writer.point : holder;
    }

    /** A point begins in this line. */
    void begin(int line, Point point) {
        title = line;
        holder = null;
        enter(point, base(point));
    }

    /** A numbered point inside another begins. */
    void beginWithin(Point over, Point point) {
        holder = over;
        writer.point = point;
        forgetHeadings();
    }

    /** A part of a point begins, or one of the whole document. */
    void beginPart(SectionKind kind, boolean ofDocument) {
        if (holder != null) {
            writer.point = holder;
            holder = null;
        }
        forgetHeadings();
        lead.clear();
        if (ofDocument) {
            writer.point = null;
        }
        writer.section = kind;
    }

    /** What follows stands under no point. */
    void leave(SectionKind kind) {
        holder = null;
        enter(null, kind);
    }

    private void enter(@Nullable Point point, SectionKind section) {
        writer.point = point;
        writer.section = section;
        lead.clear();
        forgetHeadings();
    }

    private void forgetHeadings() {
        topics.heading(null);
        writer.topic = null;
    }

    /** What the body of a point holds, by its title: "Næste møde" holds meetings. */
    private SectionKind base(Point point) {
        Words words = point.title();
        SectionKind kind = lines.words.headings.section(lines.tokens, words.start(), words.end());
        return kind != null && kind.isList() ? kind : SectionKind.NEUTRAL;
    }

    private static boolean isAbout(SectionKind point, SectionKind kind) {
        return point == kind || isOfMeetings(point) && isOfMeetings(kind);
    }

    private static boolean isOfMeetings(SectionKind kind) {
        return kind == SectionKind.NEXT_MEETINGS || kind == SectionKind.NEXT_AGENDA;
    }

    /** "Kommende møder", "Opgaver" below the last point are of the whole meeting, unless that point is about them. */
    void leaveIfAfterLast(int at, @Nullable SectionKind kind) {
        Point point = main();
        if (kind == null || !kind.isList() || !isInLast() || point == null) {
            return;
        }
        Line line = lines.line(at);
        boolean outside =
                line.blankBefore() || line.indent() <= lines.line(title).indent();
        if (outside && !isAbout(base(point), kind) && !line.marker().isList()) {
            leave(kind);
        }
    }
}
