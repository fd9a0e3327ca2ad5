package dk.tovholder.extraction.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Words whose full stop ends no sentence. */
public final class Abbreviations {
    private final Set<Long> inner;
    private final Set<Long> closing;

    private Abbreviations(Set<Long> inner, Set<Long> closing) {
        this.inner = inner;
        this.closing = closing;
    }

    /**
     * @param inner never at the end of a sentence ("kl.", "f.eks.")
     * @param closing may end one when a capital letter follows ("m.v.", "feb.")
     */
    public static Abbreviations of(Collection<String> inner, Collection<String> closing) {
        return new Abbreviations(parts(inner), parts(closing));
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

    boolean isClosing(long hash) {
        return closing.contains(hash);
    }
}
