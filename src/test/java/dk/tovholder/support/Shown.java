package dk.tovholder.support;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.Span;
import java.util.ArrayList;
import java.util.List;

/** Cards as plain text, for literal expectations. */
public final class Shown {
    private Shown() {}

    public static String text(Answer answer) {
        return text(answer.card());
    }

    public static String text(Card card) {
        List<String> lines = new ArrayList<>();
        for (Part part : card.parts()) {
            if (part instanceof Part.Heading heading) {
                lines.add("#".repeat(heading.level()) + " " + text(heading.text()));
            } else if (part instanceof Part.Paragraph paragraph) {
                lines.add(text(paragraph.text()));
            } else if (part instanceof Part.Note note) {
                lines.add("-# " + text(note.text()));
            } else if (part instanceof Part.Entries entries) {
                entries.entries().forEach(entry -> lines.add("- " + text(entry)));
            } else if (part instanceof Part.Numbered numbered) {
                int number = numbered.first();
                for (RichText entry : numbered.entries()) {
                    lines.add(number++ + ". " + text(entry));
                }
            } else if (part instanceof Part.Block block) {
                lines.add("```" + block.text() + "```");
            }
        }
        return String.join("\n", lines);
    }

    public static List<Control> controls(Card card) {
        return card.parts().stream()
                .filter(Part.Controls.class::isInstance)
                .flatMap(part -> ((Part.Controls) part).controls().stream())
                .toList();
    }

    /** The id of the control with this label or placeholder. */
    public static String control(Card card, String label) {
        return controls(card).stream()
                .filter(control -> label(control).equals(label))
                .map(Control::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " among "
                        + controls(card).stream().map(Shown::label).toList()));
    }

    public static List<String> labels(Card card) {
        return controls(card).stream().map(Shown::label).toList();
    }

    private static String label(Control control) {
        if (control instanceof Control.Button button) {
            return button.label();
        } else if (control instanceof Control.Select select) {
            return select.placeholder();
        } else if (control instanceof Control.ChannelSelect select) {
            return select.placeholder();
        } else if (control instanceof Control.RoleSelect select) {
            return select.placeholder();
        }
        return ((Control.MemberSelect) control).placeholder();
    }

    private static String text(RichText text) {
        StringBuilder line = new StringBuilder();
        text.spans().forEach(span -> line.append(text(span)));
        return line.toString();
    }

    private static String text(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.text();
        } else if (span instanceof Span.Bold bold) {
            return "*" + bold.text() + "*";
        } else if (span instanceof Span.Italic italic) {
            return "_" + italic.text() + "_";
        } else if (span instanceof Span.Code code) {
            return "`" + code.text() + "`";
        } else if (span instanceof Span.Link link) {
            return "[" + link.label() + "]";
        } else if (span instanceof Span.Day day) {
            return day.date().toString();
        } else if (span instanceof Span.Moment moment) {
            return moment.instant().toString();
        } else if (span instanceof Span.Time time) {
            return time.words();
        } else if (span instanceof Span.Distance distance) {
            return distance.words();
        } else if (span instanceof Span.User user) {
            return "@" + user.user().id();
        }
        return "#" + ((Span.Channel) span).id();
    }
}
