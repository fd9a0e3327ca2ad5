package dk.tovholder.extraction.section;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Suffixes;
import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms that the name of a body can have in one word: "udvalget", "Erhvervsudvalgs", "Kommunalbestyrelsestemamøde". */
final class BodyWords {
    private final Map<String, String> nouns;
    private final Map<String, String> meetings;
    private final Set<String> none;
    private final List<String> noneEndings;
    private final List<String> links;
    private final List<String> kinds;
    private final List<String> meetingEndings;
    private final WordSet meetingWords;
    private final List<String> acronyms;

    /** What the words end in that this class looks at closely; all others are none of its. */
    private final Suffixes endings = new Suffixes();

    BodyWords(LanguageData data) {
        nouns = data.at("nouns").pairs();
        meetings = Map.copyOf(data.at("meetings").pairs());
        none = Set.copyOf(data.at("not-bodies").strings());
        noneEndings = data.at("not-body-endings").strings();
        acronyms = data.at("acronyms").strings();
        links = data.at("links").strings();
        kinds = data.at("meeting-kinds").strings();
        meetingEndings = data.at("meeting-endings").strings();
        meetingWords = WordSet.of(meetingEndings);
        nouns.forEach((indefinite, definite) -> {
            lookAt(indefinite);
            lookAt(definite);
            lookAt(definite + "s");
            lookAt(indefinite + "s");
        });
        meetings.keySet().forEach(this::lookAt);
        acronyms.forEach(this::lookAt);
        meetingEndings.forEach(this::lookAt);
    }

    /**
     * A word that names a body.
     *
     * @param name of the body, where the word stands alone
     * @param inside the same as the last part of a longer name
     */
    record Form(String name, String inside, boolean byMeeting, boolean generic, boolean definite) {}

    /** Words that end so are looked at. */
    void lookAt(String word) {
        endings.add(word.toLowerCase(Locale.ROOT), 1);
    }

    /** Whether it is worth asking {@link #form} for this word, as it is for few. */
    boolean mayName(Tokens tokens, int token) {
        return endings.of(tokens, token, 0) != 0;
    }

    boolean isMeeting(Tokens tokens, int token) {
        return meetingWords.contains(tokens.hash(token));
    }

    @Nullable Form form(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String meeting = meetings.get(lower);
        if (meeting != null) {
            return new Form(meeting, meeting, true, false, true);
        }
        if (lower.length() < 2 || none.contains(lower) || isNoneByEnding(lower)) {
            return null;
        }
        String stem = beforeMeeting(lower);
        return stem == null ? named(word, lower) : byMeeting(word, stem);
    }

    /** "budgetsamråd", "Miljøstyrelsens". */
    private boolean isNoneByEnding(String lower) {
        return noneEndings.stream().anyMatch(ending -> lower.endsWith(ending) || lower.endsWith(ending + 's'));
    }

    /** "erhvervsudvalgs" of "erhvervsudvalgsmøde"; null where the word names no meeting. */
    private @Nullable String beforeMeeting(String lower) {
        for (String ending : meetingEndings) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                String stem = lower.substring(0, lower.length() - ending.length());
                for (String kind : kinds) {
                    stem = stem.endsWith(kind) ? stem.substring(0, stem.length() - kind.length()) : stem;
                }
                return stem;
            }
        }
        return null;
    }

    private @Nullable Form byMeeting(String word, String stem) {
        for (Map.Entry<String, String> noun : nouns.entrySet()) {
            for (int i = -1; i < links.size(); i++) {
                String tail = noun.getKey() + (i < 0 ? "" : links.get(i));
                if (stem.endsWith(tail)) {
                    String prefix = word.substring(0, stem.length() - tail.length());
                    String name = lowered(prefix, word) + noun.getValue();
                    return new Form(name, name, true, prefix.isEmpty(), true);
                }
            }
        }
        return null;
    }

    /** "BESTYRELSESMØDE" is the meeting of "Bestyrelsen". */
    private static String lowered(String prefix, String word) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? prefix.toLowerCase(Locale.ROOT) : prefix;
    }

    private @Nullable Form named(String word, String lower) {
        for (String acronym : acronyms) {
            if (word.endsWith(acronym)) {
                return new Form(word, word, false, word.equals(acronym), true);
            }
        }
        for (Map.Entry<String, String> noun : nouns.entrySet()) {
            Form form = named(word, lower, noun.getKey(), noun.getValue());
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    private static @Nullable Form named(String word, String lower, String indefinite, String definite) {
        String bare = lower.endsWith(definite + "s") ? word.substring(0, word.length() - 1) : word;
        if (bare.toLowerCase(Locale.ROOT).endsWith(definite)) {
            return new Form(bare, bare, false, bare.length() == definite.length(), true);
        }
        String noun = lower.endsWith(indefinite + "s") ? word.substring(0, word.length() - 1) : word;
        if (!noun.toLowerCase(Locale.ROOT).endsWith(indefinite) || noun.length() == indefinite.length() + 1) {
            return null;
        }
        String prefix = noun.substring(0, noun.length() - indefinite.length());
        String name = prefix + definite;
        return new Form(name, name, false, prefix.isEmpty(), false);
    }
}
