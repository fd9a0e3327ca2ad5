package dk.tovholder.agenda;

import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.MinutesReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a coming meeting is held, by the words that announce it: "Næste møde er den 13. januar kl. 19 hos Ole." */
@Component
class AnnouncedPlace {
    /** Longer ones are seldom a place alone. */
    private static final int MOST_WORDS = 4;

    /** What goes before a place; what follows the day without one is often not a place. */
    private static final List<String> BEFORE = List.of(" i ", " på ", " ved ");

    private static final String HOME = "hos ";

    private final MinutesReader reader;

    AnnouncedPlace(MinutesReader reader) {
        this.reader = reader;
    }

    /** Null where the words do not clearly name one. The announcement is read as the head of minutes is, which says day, time and place. */
    @Nullable String of(EventView event) {
        String place =
                reader.read(event.quote(), ExtractionContext.NONE).meeting().place();
        return place != null && isPlace(place, event.quote()) ? place : null;
    }

    private static boolean isPlace(String place, String quote) {
        boolean named = place.startsWith(HOME) || BEFORE.stream().anyMatch(word -> quote.contains(word + place));
        return named && place.chars().filter(c -> c == ' ').count() < MOST_WORDS && place.indexOf('.') < 0;
    }
}
