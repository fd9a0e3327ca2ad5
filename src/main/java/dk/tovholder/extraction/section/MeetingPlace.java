package dk.tovholder.extraction.section;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds in the head where the meeting was held. */
final class MeetingPlace {
    private static final int LONGEST_ABBREVIATION = 3;
    private static final int LONGEST_LINE = 40;

    private final LineKinds lines;
    private final Tokens tokens;
    private final DatesInText dates;
    private final PlaceWords places;
    private final @Nullable Words organisation;

    /** @param organisation words that name no place, or null */
    MeetingPlace(LineKinds lines, DatesInText dates, Sentences sentences, @Nullable Words organisation) {
        this.organisation = organisation;
        this.lines = lines;
        tokens = lines.tokens;
        this.dates = dates;
        places = new PlaceWords(lines, dates, sentences);
    }

    /**
     * The place, or null.
     *
     * @param dated where the head says when, or null
     */
    @Nullable String find(HeadLines head, @Nullable Stretch dated) {
        for (Stretch field : head.fields(HeadField.PLACE)) {
            if (!field.words().isEmpty()) {
                return withoutStop(field.words()).plain(tokens);
            }
        }
        Words place = dated == null ? null : afterTimes(dated.words());
        for (Stretch field : head.fields(HeadField.START)) {
            place = place == null ? afterTimes(field.words()) : place;
        }
        List<Stretch> titles = head.titles();
        for (int i = 0; i < titles.size() && place == null; i++) {
            Words title = titles.get(i).words();
            boolean below = i > 0 && dated != null && dated.words().end() <= title.start();
            place = below && dated != null && titles.get(i - 1).words().equals(dated.words())
                    ? places.line(title)
                    : null;
            place = place == null && isOtherTime(title, dated) ? afterTimes(title) : place;
        }
        for (int i = 0; i < titles.size() && place == null; i++) {
            place = places.named(titles.get(i).words());
        }
        place = organisation != null && organisation.equals(place) ? null : place;
        return place == null ? held(head) : withoutOrganisation(place).plain(tokens);
    }

    /** "mødelokale 1, Lindeskolen", where the school is the one that met. */
    private Words withoutOrganisation(Words place) {
        boolean behind = organisation != null
                && organisation.start() > place.start() + 1
                && organisation.end() == place.end()
                && tokens.isMark(organisation.start() - 1, ',');
        return behind && organisation != null ? new Words(place.start(), organisation.start() - 1) : place;
    }

    /** "Sted: klubhuset." is no abbreviation. */
    private Words withoutStop(Words words) {
        int last = words.end() - 1;
        boolean stop = words.size() > 1
                && tokens.isMark(last, '.')
                && tokens.isWord(last - 1)
                && tokens.length(last - 1) > LONGEST_ABBREVIATION;
        return stop ? new Words(words.start(), last) : words;
    }

    private boolean isOtherTime(Words title, @Nullable Stretch dated) {
        boolean other = dated == null || !title.equals(dated.words());
        return other
                && title.size() <= LONGEST_LINE
                && !dates.in(title.start(), title.end()).isEmpty();
    }

    /** What follows day and time: "… kl. 19 i klubhuset, start 18.45". */
    private @Nullable Words afterTimes(Words words) {
        int at = words.start();
        for (DateExpression date : dates.in(at, words.end())) {
            boolean near = at == words.start() || date.lead() <= at + 1 || Segments.isMark(tokens, at);
            at = date.isDay() || near ? date.to() : at;
        }
        if (at == words.start()) {
            return null;
        }
        boolean named = organisation != null && (organisation.start() == at || organisation.start() == at + 1);
        return places.after(named && organisation != null ? organisation.end() : at, words.end());
    }

    /** "mødet blev holdt på Zoom", "bestyrelsesmøde hos Kim". */
    private @Nullable String held(HeadLines head) {
        for (Stretch title : head.titles()) {
            Words place = places.held(title.words());
            if (place != null) {
                return place.plain(tokens);
            }
        }
        return null;
    }
}
