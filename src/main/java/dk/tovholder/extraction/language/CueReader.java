package dk.tovholder.extraction.language;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.language.Cue.Need;
import dk.tovholder.extraction.language.Cue.Verdict;
import dk.tovholder.extraction.language.Cue.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code cues.yaml}. */
final class CueReader {
    private static final String THINGS = "things";

    private final CuePhrase phrases;
    private final Map<String, LanguageData> things;
    private final Map<String, Things> combined = new HashMap<>();
    private final CueTrie trie = new CueTrie();
    private final List<Cue> cues = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    CueReader(LanguageData data, Verbs verbs) {
        phrases = new CuePhrase(verbs);
        things = data.at(THINGS).children();
        data.children().forEach((head, list) -> {
            if (!head.equals(THINGS)) {
                CueKind kind = CueKind.of(head, list);
                list.list().forEach(cue -> read(kind, cue));
            }
        });
    }

    CueTrie trie() {
        return trie;
    }

    List<Cue> cues() {
        return cues;
    }

    private void read(CueKind kind, LanguageData data) {
        LanguageData id = data.at("id");
        if (!ids.add(id.string())) {
            throw id.fault("another cue has the id \"" + id.string() + "\"");
        }
        Cue cue = new Cue(
                id.string(),
                kind,
                kind == CueKind.DECISION ? verdict(data) : null,
                data.at("phrases").strings(),
                data.at("match").strings(),
                data.at("no-match").strings());
        cues.add(cue);
        for (LanguageData phrase : data.at("phrases").list()) {
            add(cue, phrase);
        }
    }

    private void add(Cue cue, LanguageData phrase) {
        List<List<String>> places = phrases.places(phrase.string(), phrase);
        if (places.isEmpty() || places.get(0).contains(CuePhrase.GAP)) {
            throw phrase.fault(cue.id() + ": a phrase begins with a word");
        }
        trie.add(cue, places);
    }

    private Verdict verdict(LanguageData data) {
        return new Verdict(
                one(Outcome.class, data.at("outcome")),
                data.has("denied") ? one(Outcome.class, data.at("denied")) : null,
                data.has("voice") ? one(Voice.class, data.at("voice")) : Voice.ANY,
                data.has("needs") ? one(Need.class, data.at("needs")) : Need.NOTHING,
                data.has("place"),
                data.has("of") ? things(data.at("of")) : null);
    }

    /** The nouns of one list, or of several. */
    private Things things(LanguageData lists) {
        return combined.computeIfAbsent(lists.string(), same -> nouns(lists));
    }

    private Things nouns(LanguageData lists) {
        List<String> nouns = new ArrayList<>();
        for (String name : WordList.of(lists)) {
            LanguageData list = things.get(name);
            if (list == null) {
                throw lists.fault("there is no list of things \"" + name + "\"");
            }
            nouns.addAll(WordList.of(list));
        }
        return new Things(nouns);
    }

    private static <E extends Enum<E>> E one(Class<E> type, LanguageData data) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(data.string())) {
                return constant;
            }
        }
        throw data.fault("\"" + data.string() + "\" is none of " + Arrays.toString(type.getEnumConstants()));
    }
}
