package dk.tovholder.command;

import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.Span;

/**
 * How much of a message's room a part takes, reckoned generously: platforms escape characters and write days and users their
 * own way. Texts below a heading go into one component with it.
 *
 * @param components as Discord counts them
 * @param characters of all texts
 */
record CardSize(int components, int characters) {
    static final CardSize NONE = new CardSize(0, 0);
    /** Discord takes 40 components and 4000 characters; what is missing here is for the container and for rounding. */
    static final CardSize LIMIT = new CardSize(36, 3600);

    private static final int LINE_AND_TEXT = 2;
    private static final int DAY = 32;
    private static final int MENTION = 26;
    private static final int MARKUP = 4;
    private static final String ESCAPED = "\\*_~`|>#-[]()<:@/";

    static CardSize of(Part part) {
        if (part instanceof Part.Heading heading) {
            return new CardSize(1, MARKUP + of(heading.text()));
        } else if (part instanceof Part.Paragraph paragraph) {
            return new CardSize(0, 1 + of(paragraph.text()));
        } else if (part instanceof Part.Entries entries) {
            return new CardSize(
                    0, entries.entries().stream().mapToInt(CardSize::ofEntry).sum());
        } else if (part instanceof Part.Numbered numbered) {
            return new CardSize(
                    0, numbered.entries().stream().mapToInt(CardSize::ofEntry).sum());
        } else if (part instanceof Part.Note note) {
            return new CardSize(0, MARKUP + of(note.text()));
        } else if (part instanceof Part.Block block) {
            return new CardSize(0, 2 * MARKUP + block.text().length());
        } else if (part instanceof Part.Controls controls) {
            return new CardSize(1 + controls.controls().size(), 0);
        }
        return new CardSize(LINE_AND_TEXT, 0);
    }

    static int ofEntry(RichText entry) {
        return MARKUP + of(entry);
    }

    static int of(RichText text) {
        return text.spans().stream().mapToInt(CardSize::of).sum();
    }

    CardSize plus(CardSize other) {
        return new CardSize(components + other.components, characters + other.characters);
    }

    boolean within(CardSize limit) {
        return components <= limit.components && characters <= limit.characters;
    }

    private static int of(Span span) {
        if (span instanceof Span.Plain plain) {
            return escaped(plain.text());
        } else if (span instanceof Span.Bold bold) {
            return MARKUP + escaped(bold.text());
        } else if (span instanceof Span.Italic italic) {
            return MARKUP + escaped(italic.text());
        } else if (span instanceof Span.Code code) {
            return MARKUP + code.text().length();
        } else if (span instanceof Span.Link link) {
            return MARKUP + escaped(link.label()) + link.url().length();
        } else if (span instanceof Span.User user) {
            return Math.max(MENTION, escaped(user.user().name()));
        }
        return DAY;
    }

    private static int escaped(String text) {
        return text.length()
                + (int) text.chars().filter(c -> ESCAPED.indexOf(c) >= 0).count();
    }
}
