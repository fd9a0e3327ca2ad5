package dk.tovholder.minutes;

import java.util.List;

/**
 * Some of many actions.
 *
 * @param number from 0
 * @param pages how many there are, at least one
 */
public record ActionPage(List<ActionView> actions, int number, int pages) {
    public ActionPage {
        actions = List.copyOf(actions);
    }
}
