package dk.tovholder.chat;

import java.util.List;

/** A part of a card, from top to bottom. */
public sealed interface Part {
    /** The card's or a section's heading. */
    record Heading(RichText text, int level) implements Part {}

    /** A paragraph. */
    record Paragraph(RichText text) implements Part {}

    /** A list; each entry one or two lines. */
    record Entries(List<RichText> entries) implements Part {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** A numbered list. */
    record Numbered(int first, List<RichText> entries) implements Part {
        public Numbered {
            entries = List.copyOf(entries);
        }
    }

    /** Something small: a source, an explanation. */
    record Note(RichText text) implements Part {}

    record Divider() implements Part {}

    /** Lines to copy, shown as they are. */
    record Block(String text) implements Part {}

    /**
     * A picture.
     *
     * @param alt all that it shows, for those who do not see it
     */
    record Picture(AnswerFile file, String alt) implements Part {}

    /** Buttons in a row, at most five, or one select. */
    record Controls(List<Control> controls) implements Part {
        public Controls {
            controls = List.copyOf(controls);
        }
    }
}
