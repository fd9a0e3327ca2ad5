package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fills pages with parts, one after the other. */
final class PageBuilder {
    private final CardSize room;
    private final UnaryOperator<Part.Heading> continued;
    private final List<Card> pages = new ArrayList<>();
    private List<Part> page = new ArrayList<>();
    private CardSize used = CardSize.NONE;
    private Part.@Nullable Heading section;

    /** Makes the part for some entries of a list. */
    private interface ListPart {
        Part of(int first, List<RichText> entries);
    }

    /** @param continued a section's heading where it goes on over the page */
    PageBuilder(CardSize room, UnaryOperator<Part.Heading> continued) {
        this.room = room;
        this.continued = continued;
    }

    void add(Part part) {
        if (part instanceof Part.Entries entries) {
            addEntries(entries.entries(), (first, some) -> new Part.Entries(some));
        } else if (part instanceof Part.Numbered numbered) {
            addEntries(numbered.entries(), (first, some) -> new Part.Numbered(numbered.first() + first, some));
        } else if (part instanceof Part.Block block) {
            addLines(block.text().lines().toList());
        } else {
            addWhole(part);
        }
    }

    List<Card> finish() {
        if (!page.isEmpty() || pages.isEmpty()) {
            turn();
        }
        return pages;
    }

    private void addWhole(Part part) {
        if (!fits(CardSize.of(part))) {
            turn();
        }
        if (part instanceof Part.Heading heading) {
            section = heading;
        }
        put(part);
    }

    private void addEntries(List<RichText> entries, ListPart part) {
        int first = 0;
        for (int end = 1; end <= entries.size(); end++) {
            if (!fits(CardSize.of(part.of(first, entries.subList(first, end))))) {
                if (end - 1 > first) {
                    put(part.of(first, entries.subList(first, end - 1)));
                }
                turnWithinSection();
                first = end - 1;
            }
        }
        if (first < entries.size()) {
            put(part.of(first, entries.subList(first, entries.size())));
        }
    }

    private void addLines(List<String> lines) {
        StringBuilder together = new StringBuilder();
        for (String line : lines) {
            if (!together.isEmpty() && !fits(CardSize.of(new Part.Block(together + "\n" + line)))) {
                put(new Part.Block(together.toString()));
                turn();
                together.setLength(0);
            }
            together.append(together.isEmpty() ? "" : "\n").append(line);
        }
        put(new Part.Block(together.toString()));
    }

    private boolean fits(CardSize more) {
        return used.plus(more).within(room);
    }

    private void put(Part part) {
        page.add(part);
        used = used.plus(CardSize.of(part));
    }

    /** A heading that would stand alone at the end of the page goes along to the next. */
    private void turnWithinSection() {
        boolean unused = !page.isEmpty() && page.get(page.size() - 1) == section;
        if (unused) {
            page.remove(page.size() - 1);
        }
        if (page.isEmpty()) {
            used = CardSize.NONE;
        } else {
            turn();
        }
        if (section != null) {
            put(unused ? section : continued.apply(section));
        }
    }

    private void turn() {
        pages.add(new Card(page));
        page = new ArrayList<>();
        used = CardSize.NONE;
    }
}
