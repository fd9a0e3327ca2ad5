package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers with lists: to who asked, or to all with {@code public:true}. */
@Component
final class ListAnswers {
    static final String PUBLIC = "public";
    private static final int HIGHEST_PAGE = 999;

    private final CardPager pager;
    private final Speech speech;

    ListAnswers(CardPager pager, Speech speech) {
        this.pager = pager;
        this.speech = speech;
    }

    Answer answer(ListCommand command, CommandCall call) {
        Audience audience = call.flag(PUBLIC) ? Audience.OPEN : Audience.PRIVATE;
        Card card = page(command, call, audience, 0);
        return audience == Audience.OPEN ? Answer.open(card) : Answer.quiet(card);
    }

    Card page(ListCommand command, CommandCall call, Audience audience, int page) {
        return speech.to(audience, call.caller().guild(), () -> pageOf(command, call, audience, page));
    }

    private Card pageOf(ListCommand command, CommandCall call, Audience audience, int page) {
        String options = ListOptions.write(call.options());
        boolean turns = ControlId.fits(id(call, audience, HIGHEST_PAGE, options));
        if (turns && command instanceof PagedCommand paged) {
            Optional<PagedCommand.ListPage> found = paged.page(call, audience, page);
            if (found.isPresent()) {
                return pager.turned(found.get(), other -> id(call, audience, other, options));
            }
        }
        Card whole = command.list(call, audience);
        return turns
                ? pager.page(whole, Card.EMPTY, page, other -> id(call, audience, other, options))
                : pager.first(whole, Card.EMPTY);
    }

    private static String id(CommandCall call, Audience audience, int page, String options) {
        return ControlId.of(ListPageHandler.NAME, call.command(), audience.id(), page, options);
    }
}
