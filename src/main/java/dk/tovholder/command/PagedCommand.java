package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import java.util.Optional;

/** A list that may be long: the store gives the page that is asked for and no more. */
interface PagedCommand extends ListCommand {
    /**
     * Empty where the list is so short that it is as well cut to what a message has room for.
     *
     * @param number from 0; beyond the last is the last
     */
    Optional<ListPage> page(CommandCall call, Audience audience, int number);

    /**
     * A page.
     *
     * @param card what one message has room for
     * @param number from 0
     * @param pages how many there are, at least one
     */
    record ListPage(Card card, int number, int pages) {}
}
