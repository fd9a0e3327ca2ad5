package dk.tovholder.extraction.section;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the name of a municipality, association, school or company. */
final class Organisations {
    private static final int GAP = 3;
    private static final int LONGEST_ABBREVIATION = 3;

    private final Phrases<Boolean> last = new Phrases<>();
    private final Phrases<Boolean> first = new Phrases<>();
    private final Phrases<Boolean> plurals = new Phrases<>();
    private final Phrases<Boolean> small = new Phrases<>();
    private final Phrases<Boolean> links = new Phrases<>();
    private final Phrases<Boolean> authorities = new Phrases<>();
    private final Phrases<String> own = new Phrases<>();
    private final List<String> endings;
    private final Bodies bodies;

    Organisations(LanguageData data, Bodies bodies) {
        LanguageData names = data.at("organisations");
        last.addAll(names.at("last").strings(), true);
        first.addAll(names.at("first").strings(), true);
        plurals.addAll(names.at("plurals").strings(), true);
        small.addAll(names.at("small").strings(), true);
        links.addAll(names.at("links").strings(), true);
        authorities.addAll(names.at("authorities").strings(), true);
        names.at("own").pairs().forEach(own::add);
        endings = names.at("ending").strings();
        this.bodies = bodies;
    }

    /** The first organisation named between these tokens, or null. */
    @Nullable Words in(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Words words = at(tokens, i, from, to);
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    private @Nullable Words at(Tokens tokens, int at, int from, int to) {
        Words name = begun(tokens, at, to);
        name = name == null ? small(tokens, at, from, to) : name;
        name = name == null ? closed(tokens, at, from, to) : name;
        if (name != null) {
            return name;
        }
        boolean single = tokens.isWord(at) && tokens.has(at, Tokens.CAPITALISED) && hasEnding(tokens, at);
        return single && !isTitleWord(tokens, at)
                ? new Words(nameStart(tokens, at, from), withForm(tokens, nameEnd(tokens, at + 1, to), to))
                : null;
    }

    /** "Grundejerforeningen Lyngbakken". */
    private @Nullable Words begun(Tokens tokens, int at, int to) {
        Phrases.Match<Boolean> begin = first.match(tokens, at, to);
        if (begin == null || !tokens.has(at, Tokens.CAPITALISED)) {
            return null;
        }
        int end = nameEnd(tokens, begin.end(), to);
        return end > begin.end() ? new Words(at, withForm(tokens, end, to)) : null;
    }

    /** "møde i grundejerforeningen Lyngbakken". */
    private @Nullable Words small(Tokens tokens, int at, int from, int to) {
        boolean linked = at > from && links.match(tokens, at - 1, at) != null;
        boolean kind = linked && !tokens.has(at, Tokens.CAPITALISED) && (isKind(tokens, at) || hasEnding(tokens, at));
        int end = kind ? nameEnd(tokens, at + 1, to) : at;
        return end > at + 1 ? new Words(at, withForm(tokens, end, to)) : null;
    }

    /** Past "A/S", "I/S" after the name. */
    private int withForm(Tokens tokens, int end, int to) {
        Phrases.Match<Boolean> form = last.match(tokens, end, to);
        form = form == null ? last.match(tokens, end - 1, to) : form;
        return form == null ? end : form.end();
    }

    /** "Norddjurs Kommune", "Torslev sogn", "Nørre Tved Vandværk a.m.b.a.". */
    private @Nullable Words closed(Tokens tokens, int at, int from, int to) {
        Phrases.Match<Boolean> close =
                tokens.has(at, Tokens.CAPITALISED) ? last.match(tokens, at, to) : small.match(tokens, at, to);
        int start = close == null ? at : nameStart(tokens, at, from);
        if (close == null || start == at) {
            return null;
        }
        return new Words(start, withForm(tokens, close.end(), to));
    }

    /** "Havhesten" of "Bestyrelsen for Havhesten", after the body; or null. */
    @Nullable Words afterLink(Tokens tokens, int at, int to) {
        Phrases.Match<Boolean> link = links.match(tokens, at, to);
        if (link == null || link.end() >= to || !tokens.has(link.end(), Tokens.CAPITALISED)) {
            return null;
        }
        int end = nameEnd(tokens, link.end(), to);
        return end > link.end() ? new Words(link.end(), end) : null;
    }

    /** Whether all its words are such as names have: in capitals, or small words between them. */
    boolean isName(Tokens tokens, Words words) {
        boolean word = false;
        for (int i = words.start(); i < words.end(); i++) {
            boolean capital = tokens.has(i, Tokens.CAPITALISED);
            boolean link = i > words.start() && links.match(tokens, i, i + 1) != null;
            if (tokens.isWord(i) && (isTitleWord(tokens, i) || !capital && !link)) {
                return false;
            }
            word |= tokens.isWord(i) && capital;
        }
        return word && nameEnd(tokens, words.start(), words.end()) == words.end();
    }

    /** Whether this word says what kind of organisation it is: "Spejdergruppen" is no body. */
    boolean isKind(Tokens tokens, int token) {
        return first.match(tokens, token, token + 1) != null;
    }

    private boolean hasEnding(Tokens tokens, int at) {
        String lower = tokens.lower(at);
        return endings.stream().anyMatch(ending -> lower.endsWith(ending) && lower.length() > ending.length() + 2);
    }

    /** "Fagrådet ved Institut for Kulturhistorie" at the start of a line; or null. */
    @Nullable Words council(Tokens tokens, int at, int to) {
        Body body = bodies.any(tokens, at);
        boolean council = body != null
                && !body.byMeeting()
                && (!body.generic() || authorities.match(tokens, at, at + 1) != null)
                && at + 2 < to
                && links.match(tokens, at + 1, to) != null
                && tokens.has(at + 2, Tokens.CAPITALISED)
                && last.find(tokens, at + 2, to) == null;
        return council ? new Words(at, nameEnd(tokens, at + 1, to)) : null;
    }

    private boolean isTitleWord(Tokens tokens, int at) {
        return bodies.isTitleWord(tokens, at);
    }

    /** Back over the words in capital letters: "Rinkenæs Fjord Kommune". */
    private int nameStart(Tokens tokens, int at, int from) {
        int start = at;
        boolean plural = plurals.match(tokens, at, at + 1) != null;
        while (start > from && gap(tokens, start) < GAP && !tokens.has(start, Tokens.NEWLINE)) {
            int before = start - 1;
            boolean hyphen = tokens.isMark(before, '-') && tokens.isGlued(before) && tokens.isGlued(start);
            boolean name = tokens.isWord(before)
                    && tokens.has(before, Tokens.CAPITALISED)
                    && !isTitleWord(tokens, before)
                    && !isMeeting(tokens, before);
            boolean halved = before - 2 >= from && tokens.isMark(before - 1, '-') && tokens.isGlued(before - 1);
            boolean joined = (plural || halved) && before - 1 >= from && bodies.isJoiner(tokens, before);
            hyphen |= tokens.isMark(before, '-') && tokens.isGlued(before) && bodies.isJoiner(tokens, start);
            if (!hyphen && !name && !joined) {
                start = abbreviation(tokens, start, from);
                break;
            }
            start = before;
        }
        while (start < at && links.match(tokens, start, at) != null) {
            start++;
        }
        return ordinal(tokens, start, from);
    }

    /** "Sdr. Lemming Kirke". */
    private static int abbreviation(Tokens tokens, int start, int from) {
        int word = start - 2;
        boolean shortened = word >= from
                && tokens.isMark(start - 1, '.')
                && tokens.isGlued(start - 1)
                && tokens.isWord(word)
                && tokens.has(word, Tokens.CAPITALISED)
                && !tokens.has(word, Tokens.ALL_CAPS)
                && tokens.length(word) <= LONGEST_ABBREVIATION
                && tokens.length(word) > 1;
        return shortened && !tokens.has(start, Tokens.NEWLINE) ? word : start;
    }

    /** "3. Lindholm Spejdergruppe" at the start of a line. */
    private static int ordinal(Tokens tokens, int start, int from) {
        boolean ordinal = start - 2 == from && tokens.isMark(start - 1, '.') && tokens.isNumber(from);
        return ordinal ? from : start;
    }

    private boolean isMeeting(Tokens tokens, int at) {
        Body body = bodies.any(tokens, at);
        return body != null && body.words().end() == at + 1;
    }

    private static int gap(Tokens tokens, int at) {
        return at == 0 ? 0 : tokens.start(at) - tokens.end(at - 1);
    }

    /** On over capital letters, numbers and small words between them: "Lokalrådet for Åby og Omegn", "E/F Havneparken 3-9". */
    private int nameEnd(Tokens tokens, int from, int to) {
        int end = from;
        int at = from;
        while (at < to && gap(tokens, at) < GAP) {
            boolean part = tokens.isNumber(at) && at - end <= 1
                    || tokens.has(at, Tokens.CAPITALISED) && !isTitleWord(tokens, at);
            boolean link = links.match(tokens, at, at + 1) != null
                    || tokens.isMark(at, '-') && tokens.isGlued(at)
                    || tokens.isMark(at, '&')
                    || tokens.isMark(at, '.') && tokens.length(at - 1) <= 3;
            if (part) {
                end = at + 1;
            } else if (!link) {
                break;
            }
            at++;
        }
        return end;
    }

    /** The organisation that running text names most often, of the kinds that own their minutes; or null. */
    @Nullable String inText(Tokens tokens) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 1; i < tokens.size(); i++) {
            Phrases.Match<String> match = own.match(tokens, i, tokens.size());
            if (match == null || !tokens.has(i, Tokens.CAPITALISED)) {
                continue;
            }
            int start = nameStart(tokens, i, Math.max(0, i - GAP));
            if (start < i) {
                String name = new Words(start, i).plain(tokens) + " " + match.value();
                counts.merge(name, 1, Integer::sum);
            }
        }
        String best = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            best = best == null || entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
        }
        return best;
    }
}
