package dk.tovholder.extraction.text;

import java.util.Collection;

/** Words whose full stop ends no sentence. */
public final class Abbreviations {
    private final WordSet inner;
    private final WordSet closing;
    private final WordSet lettered;

    private Abbreviations(WordSet inner, WordSet closing, WordSet lettered) {
        this.inner = inner;
        this.closing = closing;
        this.lettered = lettered;
    }

    /**
     * @param inner never at the end of a sentence ("kl.", "f.eks.")
     * @param closing may end one when a capital letter follows ("m.v.", "feb.")
     * @param lettered words after which a single letter is no initial ("blok C. Derefter …")
     */
    public static Abbreviations of(Collection<String> inner, Collection<String> closing, Collection<String> lettered) {
        return new Abbreviations(parts(inner), parts(closing), parts(lettered));
    }

    private static WordSet parts(Collection<String> abbreviations) {
        WordSet parts = new WordSet();
        for (String abbreviation : abbreviations) {
            int from = 0;
            for (int i = 0; i <= abbreviation.length(); i++) {
                if (i == abbreviation.length() || abbreviation.charAt(i) == '.') {
                    if (i > from) {
                        parts.add(Tokens.hash(abbreviation.substring(from, i)));
                    }
                    from = i + 1;
                }
            }
        }
        return parts;
    }

    boolean isInner(long hash) {
        return inner.contains(hash);
    }

    boolean isLettered(long hash) {
        return lettered.contains(hash);
    }

    boolean isClosing(long hash) {
        return closing.contains(hash);
    }
}
