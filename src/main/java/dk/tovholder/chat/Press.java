package dk.tovholder.chat;

import java.util.List;

/**
 * A button pressed, or values chosen in a select.
 *
 * @param control the id that the control was made with
 * @param values chosen values; empty for a button
 * @param users chosen members; empty but for a member select
 * @param message the message that the control stands on
 */
public record Press(String control, List<String> values, List<UserRef> users, Caller caller, MessageRef message) {
    public Press {
        values = List.copyOf(values);
        users = List.copyOf(users);
    }
}
