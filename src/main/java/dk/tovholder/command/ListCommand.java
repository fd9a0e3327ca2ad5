package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;

/** A command whose answer is a list, which may go on over several pages. */
interface ListCommand extends ChatCommand {
    /** The whole list. Asked for anew at each page, possibly by somebody else than who gave the command. */
    Card list(CommandCall call, Audience audience);
}
