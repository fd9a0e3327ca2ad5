package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionCounts;
import dk.tovholder.minutes.ActionPage;
import dk.tovholder.minutes.ActionPages;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.SeenActions;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** More actions than anybody reads through: first how they are shared, then page after page as the store has them. */
@Component
final class ManyActions {
    private static final int FEW = 300;

    private final ActionPages pages;
    private final ActionCounts counts;
    private final StatusOverview overview;
    private final SeenSources sources;
    private final Rights rights;
    private final BotTexts texts;

    ManyActions(
            ActionPages pages,
            ActionCounts counts,
            StatusOverview overview,
            SeenSources sources,
            Rights rights,
            BotTexts texts) {
        this.pages = pages;
        this.counts = counts;
        this.overview = overview;
        this.sources = sources;
        this.rights = rights;
        this.texts = texts;
    }

    /**
     * Empty where they are few.
     *
     * @param listed adds actions to a card
     */
    Optional<PagedCommand.ListPage> page(
            Card head,
            ActionQuery query,
            Caller caller,
            Audience audience,
            int number,
            BiFunction<Card, List<ActionView>, Card> listed) {
        boolean closedToo =
                rights.isClosedChannel(caller.guild(), caller.channel().id());
        SeenActions asked = new SeenActions(caller.guild(), query, sources.of(caller, audience), closedToo);
        long all = pages.count(asked);
        if (all <= FEW) {
            return Optional.empty();
        }
        ActionPage page = pages.page(asked, Math.max(0, number - 1));
        Card card = number == 0
                ? overview.over(
                        head.paragraph(RichText.of(texts.text("actions.many", all))),
                        counts.people(asked),
                        counts.bodies(asked))
                : listed.apply(head, page.actions());
        int closed = pages.closedPoints(asked);
        return Optional.of(new PagedCommand.ListPage(
                closed == 0 ? card : card.note(RichText.of(texts.text("closed.points", closed))),
                number == 0 ? 0 : page.number() + 1,
                page.pages() + 1));
    }
}
