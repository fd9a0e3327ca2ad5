package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.MenuSpec;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.PressResult;

/** An entry in the menu of a message, beside reading it as minutes. Spring finds all there are. */
interface MessageMenu {
    MenuSpec spec();

    PressResult choose(PostedMessage message, Caller caller);
}
