package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;

/** A list that may be long: the store gives the page that is asked for and no more. */
interface PagedCommand extends ListCommand {
    /** @param number from 0; beyond the last is the last */
    ListPage page(CommandCall call, Audience audience, int number);

    /**
     * A page.
     *
     * @param card what one message has room for
     * @param number from 0
     * @param pages how many there are, at least one
     */
    record ListPage(Card card, int number, int pages) {}
}
