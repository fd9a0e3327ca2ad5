package dk.tovholder.extraction.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Words whose full stop ends no sentence. */
public final class Abbreviations {
    private final Set<Long> inner;
    private final Set<Long> closing;
    private final Set<Long> lettered;

    private Abbreviations(Set<Long> inner, Set<Long> closing, Set<Long> lettered) {
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

    private static Set<Long> parts(Collection<String> abbreviations) {
        Set<Long> parts = new HashSet<>();
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
        return Set.copyOf(parts);
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
