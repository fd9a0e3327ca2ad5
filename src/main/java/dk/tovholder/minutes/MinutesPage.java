package dk.tovholder.minutes;

import java.util.List;

/**
 * Some of all minutes.
 *
 * @param number from 0
 * @param pages how many there are, at least one
 */
public record MinutesPage(List<MinutesView> minutes, int number, int pages) {
    public MinutesPage {
        minutes = List.copyOf(minutes);
    }
}
