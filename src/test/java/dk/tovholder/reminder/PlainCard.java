package dk.tovholder.reminder;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.Span;
import java.util.stream.Collectors;

/** A card as plain lines, to compare with. */
final class PlainCard {
    private PlainCard() {}

    static String of(Card card) {
        return card.parts().stream().map(PlainCard::line).collect(Collectors.joining("\n"));
    }

    private static String line(Part part) {
        if (part instanceof Part.Heading heading) {
            return "# " + text(heading.text());
        }
        if (part instanceof Part.Paragraph paragraph) {
            return text(paragraph.text());
        }
        if (part instanceof Part.Controls controls) {
            return controls.controls().stream().map(PlainCard::button).collect(Collectors.joining(" "));
        }
        if (part instanceof Part.Entries entries) {
            return entries.entries().stream().map(entry -> "- " + text(entry)).collect(Collectors.joining("\n"));
        }
        if (part instanceof Part.Note note) {
            return "-# " + text(note.text());
        }
        if (part instanceof Part.Picture picture) {
            return "(" + picture.alt() + ")";
        }
        throw new AssertionError("not in a reminder: " + part);
    }

    private static String button(Control control) {
        if (control instanceof Control.Button button) {
            return "[" + button.label() + "]";
        }
        if (control instanceof Control.Select select) {
            return "[" + select.placeholder() + "]";
        }
        if (control instanceof Control.MemberSelect members) {
            return "[" + members.placeholder() + "]";
        }
        throw new AssertionError("not in a reminder: " + control);
    }

    private static String text(RichText text) {
        return text.spans().stream().map(PlainCard::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.text();
        }
        if (span instanceof Span.Bold bold) {
            return "*" + bold.text() + "*";
        }
        if (span instanceof Span.Italic italic) {
            return italic.text();
        }
        if (span instanceof Span.Link link) {
            return link.label() + " <" + link.url() + ">";
        }
        if (span instanceof Span.Day day) {
            return day.date().toString();
        }
        if (span instanceof Span.User user) {
            return "@" + user.user().id();
        }
        if (span instanceof Span.Moment moment) {
            return moment.instant().toString();
        }
        throw new AssertionError("not in a reminder: " + span);
    }
}
