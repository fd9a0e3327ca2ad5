package dk.tovholder.console;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.Span;
import dk.tovholder.config.DayWords;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A card as lines of text, all but its controls. */
public final class CardText {
    private static final String INDENT = "  ";
    private static final String BULLET = "• ";

    private final DayWords days;
    private final ZoneId zone;

    public CardText(DayWords days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    /** The card in lines of at most this many characters. */
    public List<String> lines(Card card, int width) {
        List<String> lines = new ArrayList<>();
        for (Part part : card.parts()) {
            append(lines, part, width);
        }
        return lines;
    }

    private void append(List<String> lines, Part part, int width) {
        if (part instanceof Part.Heading heading) {
            heading(lines, heading, width);
        } else if (part instanceof Part.Paragraph paragraph) {
            lines.addAll(Wrap.lines(text(paragraph.text()), width, "", ""));
        } else if (part instanceof Part.Note note) {
            if (!lines.isEmpty() && lines.get(lines.size() - 1).startsWith(INDENT)) {
                lines.add("");
            }
            lines.addAll(Wrap.lines(text(note.text()), width, "", ""));
        } else if (part instanceof Part.Entries entries) {
            entries.entries()
                    .forEach(entry -> lines.addAll(Wrap.lines(text(entry), width, INDENT + BULLET, INDENT + INDENT)));
        } else if (part instanceof Part.Numbered numbered) {
            numbered(lines, numbered, width);
        } else if (part instanceof Part.Block block) {
            lines.addAll(block.text().lines().toList());
        } else if (part instanceof Part.Picture picture) {
            lines.addAll(Wrap.lines("[" + picture.alt() + "]", width, "", ""));
        } else if (part instanceof Part.Divider) {
            lines.add("");
        }
    }

    private void heading(List<String> lines, Part.Heading heading, int width) {
        String text = text(heading.text());
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(Wrap.lines(text, width, "", ""));
        lines.add((heading.level() <= 2 ? "═" : "─").repeat(Math.min(text.length(), width)));
    }

    private void numbered(List<String> lines, Part.Numbered numbered, int width) {
        int number = numbered.first();
        for (RichText entry : numbered.entries()) {
            String start = (number < 10 ? INDENT : " ") + number++ + ". ";
            lines.addAll(Wrap.lines(text(entry), width, start, " ".repeat(start.length())));
        }
    }

    String text(RichText text) {
        StringBuilder line = new StringBuilder();
        text.spans().forEach(span -> line.append(text(span)));
        return line.toString();
    }

    private String text(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.text();
        } else if (span instanceof Span.Bold bold) {
            return bold.text();
        } else if (span instanceof Span.Italic italic) {
            return italic.text();
        } else if (span instanceof Span.Code code) {
            return code.text();
        } else if (span instanceof Span.Link link) {
            return link.label() + " <" + link.url() + ">";
        } else if (span instanceof Span.Day day) {
            return days.whole(day.date(), day.language());
        } else if (span instanceof Span.Moment moment) {
            LocalDateTime local = LocalDateTime.ofInstant(moment.instant(), zone);
            return days.whole(local.toLocalDate()) + " " + days.time(local.toLocalTime());
        } else if (span instanceof Span.Time time) {
            return time.words();
        } else if (span instanceof Span.Distance distance) {
            return distance.words();
        } else if (span instanceof Span.User user) {
            return "@" + user.user().name();
        } else if (span instanceof Span.Channel channel) {
            return "#" + channel.id();
        }
        throw new IllegalStateException("a span without a text: " + span);
    }
}
