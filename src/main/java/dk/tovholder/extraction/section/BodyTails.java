package dk.tovholder.extraction.section;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordSet;

/** What belongs to the name of a body after its noun: "Udvalget for Klima, Teknik og Miljø". */
final class BodyTails {
    private static final int LONGEST = 12;

    private final WordSet nouns;
    private final WordSet joiners;
    private final Phrases<Boolean> links = new Phrases<>();

    BodyTails(LanguageData bodies) {
        nouns = WordSet.of(bodies.at("named-by-field").strings());
        joiners = WordSet.of(bodies.at("joiners").strings());
        links.addAll(bodies.at("before-field").strings(), true);
    }

    /** Whether bodies with this noun are told apart by what they are for. */
    boolean isNamedByField(Tokens tokens, int noun) {
        return nouns.contains(tokens.hash(noun));
    }

    /** Token after the name, where what it is for is part of it: words in capitals, joined by commas and "og". */
    int end(Tokens tokens, int noun) {
        int at = noun + 1;
        if (at + 1 >= tokens.size() || links.match(tokens, at, tokens.size()) == null || !isPart(tokens, at + 1)) {
            return at;
        }
        int end = at + 2;
        while (end < noun + LONGEST && isPart(tokens, end)) {
            end++;
        }
        return joined(tokens, end, noun + LONGEST);
    }

    /** After "…, Teknik og Miljø"; commas count only where "og" closes the list. */
    private int joined(Tokens tokens, int from, int limit) {
        int at = from;
        int closed = from;
        boolean open = true;
        while (open && at < limit && isPart(tokens, at + 1)) {
            boolean joiner = isJoiner(tokens, at);
            open = tokens.isMark(at, ',');
            if (joiner || open) {
                at += 2;
                while (isPart(tokens, at)) {
                    at++;
                }
                closed = joiner ? at : closed;
            }
        }
        return closed;
    }

    private boolean isJoiner(Tokens tokens, int at) {
        return joiners.contains(tokens.hash(at));
    }

    private static boolean isPart(Tokens tokens, int at) {
        return tokens.isWord(at)
                && tokens.has(at, Tokens.CAPITALISED)
                && !tokens.has(at, Tokens.NEWLINE | Tokens.WIDE | Tokens.TAB);
    }
}
