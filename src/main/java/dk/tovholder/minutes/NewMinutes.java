package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they come in.
 *
 * @param asked whether somebody asked for them to be read; what was merely posted must look like minutes
 * @param body the body that met, where the poster said so, else null
 * @param date the day of the meeting, likewise
 * @param pages where the pages of the file begin; empty where it has none
 */
public record NewMinutes(
        Origin origin,
        String text,
        boolean asked,
        @Nullable String body,
        @Nullable LocalDate date,
        List<Integer> pages) {
    public NewMinutes {
        // Not every store can hold it, and no text means it.
        text = text.replace('\0', ' ');
        pages = List.copyOf(pages);
    }

    /** Of a text without pages. */
    public NewMinutes(Origin origin, String text, boolean asked, @Nullable String body, @Nullable LocalDate date) {
        this(origin, text, asked, body, date, List.of());
    }

    /** The same, of which somebody says who met and when; what is null they say nothing about. */
    NewMinutes saying(@Nullable String who, @Nullable LocalDate when) {
        return new NewMinutes(origin, text, asked, who == null ? body : who, when == null ? date : when, pages);
    }
}
