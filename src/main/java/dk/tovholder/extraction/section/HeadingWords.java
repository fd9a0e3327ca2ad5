package dk.tovholder.extraction.section;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code headings.yaml}. */
final class HeadingWords {
    final Headings headings;
    final Labels labels;
    final PeopleWords people;
    final Phrases<LabelKind> letterLabels;
    final Phrases<HeadField> head;
    final Phrases<ColumnRole> columns;
    final Phrases<Boolean> pointWords;
    final Phrases<Boolean> themeWords;
    final Phrases<Boolean> records;
    final Phrases<Boolean> usualPoints;
    final Phrases<Boolean> clockWords;
    final Phrases<Boolean> closed;
    final Phrases<Boolean> open;
    final Phrases<Boolean> placeNouns;
    final Phrases<Boolean> placeWords;
    final Phrases<Boolean> droppedPlaceWords;
    final Phrases<Boolean> heldWords;
    final Phrases<Boolean> stampWords;
    final Phrases<Boolean> placeAfterMeeting;
    final Phrases<Boolean> hangingWords;
    private final List<String> placeEndings;
    private final Phrases<Boolean> pointLists;
    private final Phrases<Boolean> talkLeads;

    HeadingWords(LanguageData data) {
        headings = new Headings(data);
        labels = new Labels(data, headings);
        people = new PeopleWords(data);
        letterLabels = kinds(data.at("letter-labels"), LabelKind.class);
        head = kinds(data.at("head"), HeadField.class);
        columns = kinds(data.at("columns"), ColumnRole.class);
        pointWords = phrases(data, "point-words");
        themeWords = phrases(data, "theme-words");
        records = phrases(data, "records");
        usualPoints = phrases(data, "usual-points");
        clockWords = phrases(data, "clock-words");
        closed = phrases(data, "closed");
        open = phrases(data, "open");
        placeNouns = phrases(data, "place-nouns");
        placeWords = phrases(data, "place-words");
        droppedPlaceWords = phrases(data, "dropped-place-words");
        placeEndings = data.at("place-endings").strings();
        heldWords = phrases(data, "held-words");
        placeAfterMeeting = phrases(data, "place-after-meeting");
        stampWords = phrases(data, "stamp-words");
        hangingWords = phrases(data, "hanging-words");
        pointLists = phrases(data, "point-lists");
        talkLeads = phrases(data, "talk-leads");
    }

    /** The phrases of a list. */
    static Phrases<Boolean> phrases(LanguageData data, String key) {
        Phrases<Boolean> phrases = new Phrases<>();
        phrases.addAll(data.at(key).strings(), true);
        return phrases;
    }

    /** The phrases of a table from kinds to lists; the keys are the kinds' names in small letters. */
    static <E extends Enum<E>> Phrases<E> kinds(LanguageData data, Class<E> type) {
        Phrases<E> phrases = new Phrases<>();
        for (Map.Entry<String, LanguageData> entry : data.children().entrySet()) {
            phrases.addAll(entry.getValue().strings(), kind(entry.getKey(), entry.getValue(), type));
        }
        return phrases;
    }

    private static <E extends Enum<E>> E kind(String key, LanguageData data, Class<E> type) {
        String name = key.replace('-', '_').toUpperCase(Locale.ROOT);
        for (E kind : type.getEnumConstants()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw data.fault("there is no such kind; the kinds are those of " + type.getSimpleName());
    }

    /** Whether these words begin with a room or a house: "mødelokale 2", "Sognegården", "Teams". */
    boolean isPlace(Tokens tokens, int from, int to) {
        return placeNouns.match(tokens, from, to) != null
                || from < to && tokens.isWord(from) && placeEndings.stream().anyMatch(tokens.lower(from)::endsWith);
    }

    /** Whether numbered points under this heading or lead-in are points of the agenda. */
    boolean leadsInPoints(Tokens tokens, Words words) {
        return pointLists.find(tokens, words.start(), words.end()) != null;
    }

    /** Whether what this line leads in was only talked about. */
    boolean leadsInTalk(Tokens tokens, Words words) {
        return talkLeads.find(tokens, words.start(), words.end()) != null;
    }
}
