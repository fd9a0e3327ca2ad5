package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs and list items. */
final class Blocks {
    private static final int LONGEST_TITLE = 14;

    private final LineKinds lines;
    private final Tokens tokens;
    private final Wrapping wrapping;
    private final Sentences sentences;
    private final PassageWriter writer;
    private final PointReader points;
    private final Whereabouts where;

    Blocks(
            LineKinds lines,
            Wrapping wrapping,
            Sentences sentences,
            PassageWriter writer,
            PointReader points,
            Whereabouts where) {
        this.lines = lines;
        tokens = lines.tokens;
        this.wrapping = wrapping;
        this.sentences = sentences;
        this.writer = writer;
        this.points = points;
        this.where = where;
    }

    /** Writes what begins with this line; returns the line after it. */
    int write(int at) {
        int end = wrapping.end(at);
        Marker marker = lines.line(at).marker();
        Words block = new Words(marker.body(), lines.line(end - 1).to());
        if (!marker.isList()) {
            paragraph(at, block);
            return end;
        }
        boolean led = where.lead.startsList();
        Point over = where.main();
        if (over != null && holdsPoints(over, marker)) {
            point(over, marker, block);
        } else {
            listItem(at, block, led);
        }
        return end;
    }

    private void listItem(int at, Words block, boolean led) {
        Line line = lines.line(at);
        Marker.Kind kind = line.marker().kind();
        where.topics.enter(kind, line.indent(), led);
        writer.topic = where.topics.current();
        int first = sentences.end(tokens, block.start(), block.end());
        writer.block(Shape.LIST_ITEM, new Words(block.start(), first));
        Words heading = isTitled(line, block, first) ? withoutMark(new Words(block.start(), first)) : null;
        where.topics.title(kind, line.indent(), led, heading);
        writer.topic = where.topics.current();
        writer.more(Shape.LIST_ITEM, new Words(first, block.end()));
        where.lead.after(block, at);
    }

    private Words withoutMark(Words words) {
        int last = words.end() - 1;
        boolean mark = tokens.isMark(last, '.') || tokens.isMark(last, ':');
        return mark ? new Words(words.start(), last) : words;
    }

    /** Whether a list item begins with words that name what it is about. */
    private boolean isTitled(Line line, Words block, int first) {
        boolean more = first < block.end() && first - block.start() <= LONGEST_TITLE;
        boolean letterAlone = line.marker().kind() != Marker.Kind.BULLET && !tokens.isMark(block.end() - 1, '.');
        return line.bold() || more || letterAlone || tokens.isMark(block.end() - 1, ':');
    }

    /** Numbered points under "Punkter til behandling" are points themselves. */
    private boolean holdsPoints(Point over, Marker marker) {
        if (isBelow(over, marker)) {
            return !writer.section.isSilent() && !writer.section.isBeforehand();
        }
        boolean numbered = marker.kind() == Marker.Kind.PLAIN || marker.kind() == Marker.Kind.PAREN;
        Words leadIn = writer.leadIn;
        return numbered
                && !writer.section.isSilent()
                && (lines.words.leadsInPoints(tokens, over.title())
                        || leadIn != null && lines.words.leadsInPoints(tokens, leadIn));
    }

    /** "4.1" under "4". */
    private static boolean isBelow(Point over, Marker marker) {
        String number = over.item().number();
        return marker.kind() == Marker.Kind.NESTED
                && number != null
                && marker.number().startsWith(number + ".");
    }

    private void point(Point over, Marker marker, Words block) {
        PointReader.Begun begun = points.within(over, marker, block);
        where.beginWithin(over, begun.point());
        writer.heading(new Words(block.start(), begun.rest()));
        writer.more(Shape.SENTENCE, new Words(begun.rest(), block.end()));
    }

    private void paragraph(int at, Words block) {
        SectionKind coming = lines.words.labels.coming(tokens, block);
        where.leaveIfAfterLast(at, coming);
        footer(at);
        if (coming != null && (writer.point == null || writer.section == SectionKind.NEXT_AGENDA)) {
            writer.section = coming;
        }
        SectionKind before = writer.section;
        SectionKind labelled = labelled(block);
        writer.section = labelled == null ? before : labelled;
        boolean listed = where.lead.paragraph(at, block);
        if (!listed) {
            where.topics.paragraph();
        }
        writer.topic = where.topics.current();
        writer.block(listed ? Shape.LIST_ITEM : Shape.SENTENCE, block);
        if (labelled == SectionKind.DECISION && before == SectionKind.NEUTRAL) {
            writer.section = before;
        }
        if (coming == SectionKind.NEXT_AGENDA && writer.point == null && !tokens.isMark(block.end() - 1, ':')) {
            writer.section = SectionKind.NEXT_MEETINGS;
        }
        where.lead.after(block, at);
    }

    /** "Referent: LOT", "Mødet hævet 18.20" below the last point. */
    private void footer(int at) {
        HeadWords.Field field = where.isInLast() && lines.line(at).blankBefore() ? lines.field(at) : null;
        if (field != null && (field.kind() == HeadField.SECRETARY || field.kind() == HeadField.END)) {
            where.leave(SectionKind.FOOTER);
        }
    }

    /** The part of a point that a label at the start of a paragraph begins: "Indstilling: Det indstilles …"; or null. */
    private @Nullable SectionKind labelled(Words block) {
        Label label = lines.words.labels.at(tokens, block.start(), block.end());
        if (label == null) {
            return null;
        }
        return switch (label.kind()) {
            case DECISION, MINUTES -> SectionKind.DECISION;
            case PRESENTATION -> SectionKind.PRESENTATION;
            case PROPOSAL -> SectionKind.PROPOSAL;
            case DISCUSSION -> SectionKind.NEUTRAL;
            default -> null;
        };
    }
}
