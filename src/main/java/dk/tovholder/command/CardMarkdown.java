package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.Span;
import dk.tovholder.config.DayWords;
import dk.tovholder.export.MarkdownText;
import java.util.List;
import org.springframework.stereotype.Component;

/** A card as Markdown, to take along into another document. */
@Component
final class CardMarkdown {
    private final DayWords days;

    CardMarkdown(DayWords days) {
        this.days = days;
    }

    String of(Card card) {
        StringBuilder text = new StringBuilder();
        for (Part part : card.parts()) {
            text.append(text.isEmpty() ? "" : "\n");
            append(text, part);
        }
        return text.toString();
    }

    private void append(StringBuilder text, Part part) {
        if (part instanceof Part.Heading heading) {
            text.append("#".repeat(heading.level() - 1))
                    .append(' ')
                    .append(line(heading.text()))
                    .append('\n');
        } else if (part instanceof Part.Paragraph paragraph) {
            text.append(line(paragraph.text())).append('\n');
        } else if (part instanceof Part.Note note) {
            text.append(line(note.text())).append('\n');
        } else if (part instanceof Part.Entries entries) {
            entries.entries()
                    .forEach(entry -> text.append("- ").append(line(entry)).append('\n'));
        } else if (part instanceof Part.Numbered numbered) {
            numbered(text, numbered.first(), numbered.entries());
        }
    }

    private void numbered(StringBuilder text, int first, List<RichText> entries) {
        int number = first;
        for (RichText entry : entries) {
            text.append(number++).append(". ").append(line(entry)).append('\n');
        }
    }

    private String line(RichText text) {
        StringBuilder line = new StringBuilder();
        text.spans().forEach(span -> line.append(markdown(span)));
        return line.toString();
    }

    private String markdown(Span span) {
        if (span instanceof Span.Plain plain) {
            return MarkdownText.escape(plain.text());
        } else if (span instanceof Span.Bold bold) {
            return "**" + MarkdownText.escape(bold.text()) + "**";
        } else if (span instanceof Span.Italic italic) {
            return "*" + MarkdownText.escape(italic.text()) + "*";
        } else if (span instanceof Span.Code code) {
            return "`" + code.text() + "`";
        } else if (span instanceof Span.Link link) {
            return "[" + MarkdownText.escape(link.label()) + "](" + link.url() + ")";
        } else if (span instanceof Span.Day day) {
            return days.whole(day.date(), day.language());
        } else if (span instanceof Span.Moment moment) {
            return moment.instant().toString();
        } else if (span instanceof Span.Time time) {
            return MarkdownText.escape(time.words());
        } else if (span instanceof Span.Distance distance) {
            return MarkdownText.escape(distance.words());
        } else if (span instanceof Span.User user) {
            return MarkdownText.escape(user.user().name());
        }
        return "";
    }
}
