package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;

/** A button or select. A control's id is the handler's name, a colon, and what it needs. */
interface PressHandler {
    String name();

    PressResult press(Press press);

    /** Whether it is answered with a form. A platform must know before it acknowledges a press. */
    default boolean opensForm() {
        return false;
    }
}
