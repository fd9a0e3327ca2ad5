package dk.tovholder.chat;

import java.util.ArrayList;
import java.util.List;

/** An answer or message as its parts. Immutable; each method returns a longer card. */
public record Card(List<Part> parts) {
    public static final Card EMPTY = new Card(List.of());

    public Card {
        parts = List.copyOf(parts);
    }

    public static Card saying(String text) {
        return EMPTY.paragraph(RichText.of(text));
    }

    public static Card saying(RichText text) {
        return EMPTY.paragraph(text);
    }

    public Card heading(int level, String text) {
        return with(new Part.Heading(RichText.of(text), level));
    }

    public Card paragraph(RichText text) {
        return with(new Part.Paragraph(text));
    }

    public Card entries(List<RichText> entries) {
        return with(new Part.Entries(entries));
    }

    public Card numbered(List<RichText> entries) {
        return with(new Part.Numbered(1, entries));
    }

    public Card note(RichText text) {
        return with(new Part.Note(text));
    }

    public Card divider() {
        return with(new Part.Divider());
    }

    public Card controls(Control... controls) {
        return with(new Part.Controls(List.of(controls)));
    }

    /** For where no files may be sent. */
    public Card withoutPictures() {
        return new Card(
                parts.stream().filter(part -> !(part instanceof Part.Picture)).toList());
    }

    /** This card and then the parts of another. */
    public Card and(Card other) {
        List<Part> longer = new ArrayList<>(parts);
        longer.addAll(other.parts);
        return new Card(longer);
    }

    public Card with(Part part) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Card(longer);
    }
}
