package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Cuts a long card into pages that a message has room for. A page is cut anew each time it is asked for, and which one is asked
 * for stands in the id of the button, so that paging works after a restart.
 */
@Component
final class CardPager {
    private static final int ROW = 5;

    private final BotTexts texts;

    CardPager(BotTexts texts) {
        this.texts = texts;
    }

    /**
     * @param body cut where it must be: between entries, a section's heading repeated
     * @param foot on every page, those for paging in its first row of buttons, or before it where that is full
     * @param page from 0; beyond the last is the last
     * @param idOfPage the control that shows another page
     */
    Card page(Card body, Card foot, int page, IntFunction<String> idOfPage) {
        List<Card> pages = pages(body, room(foot));
        if (pages.size() == 1) {
            return pages.get(0).and(foot);
        }
        int shown = Math.max(0, Math.min(page, pages.size() - 1));
        Card numbered = pages.get(shown).note(RichText.of(texts.text("page.number", shown + 1, pages.size())));
        return numbered.and(withPaging(foot, shown, pages.size(), idOfPage));
    }

    /** A page that is cut already; where it is too long all the same, it says so. */
    Card turned(PagedCommand.ListPage page, IntFunction<String> idOfPage) {
        Card card = first(page.card(), Card.EMPTY);
        return page.pages() == 1
                ? card
                : card.note(RichText.of(texts.text("page.number", page.number() + 1, page.pages())))
                        .and(withPaging(Card.EMPTY, page.number(), page.pages(), idOfPage));
    }

    /** The first page alone, with a word that there is more. */
    Card first(Card body, Card foot) {
        List<Card> pages = pages(body, room(foot));
        Card first = pages.get(0);
        return pages.size() == 1
                ? first.and(foot)
                : first.note(RichText.of(texts.text("page.more"))).and(foot);
    }

    private CardSize room(Card foot) {
        CardSize used = foot.parts().stream().map(CardSize::of).reduce(CardSize.NONE, CardSize::plus);
        int paging = ROW;
        int number = CardSize.of(RichText.of(texts.text("page.number", 1, 1))) + ROW;
        return new CardSize(
                CardSize.LIMIT.components() - used.components() - paging,
                CardSize.LIMIT.characters() - used.characters() - number);
    }

    private List<Card> pages(Card body, CardSize room) {
        PageBuilder builder = new PageBuilder(room, this::continued);
        body.parts().forEach(builder::add);
        return builder.finish();
    }

    private Part.Heading continued(Part.Heading heading) {
        RichText text = heading.text().plain(" " + texts.text("page.continued"));
        return new Part.Heading(text, heading.level());
    }

    private static Card withPaging(Card foot, int shown, int count, IntFunction<String> idOfPage) {
        List<Control> paging = new ArrayList<>();
        if (shown > 0) {
            paging.add(new Button(idOfPage.apply(shown - 1), "‹", Style.SECONDARY));
        }
        if (shown < count - 1) {
            paging.add(new Button(idOfPage.apply(shown + 1), "›", Style.SECONDARY));
        }
        List<Part> parts = new ArrayList<>();
        boolean placed = false;
        for (Part part : foot.parts()) {
            if (placed || !(part instanceof Part.Controls row)) {
                parts.add(part);
                continue;
            }
            Part.@Nullable Controls joined = joined(row, paging);
            parts.add(joined == null ? new Part.Controls(paging) : joined);
            if (joined == null) {
                parts.add(row);
            }
            placed = true;
        }
        if (!placed) {
            parts.add(new Part.Controls(paging));
        }
        return new Card(parts);
    }

    private static Part.@Nullable Controls joined(Part.Controls row, List<Control> paging) {
        if (row.controls().size() + paging.size() <= ROW
                && row.controls().stream().allMatch(Button.class::isInstance)) {
            List<Control> longer = new ArrayList<>(row.controls());
            longer.addAll(paging);
            return new Part.Controls(longer);
        }
        return null;
    }
}
