package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.language.GroupsInText;
import dk.tovholder.extraction.section.Bodies;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names bodies as entries do: the one that met by its own name, however the text calls it. */
final class BodyNames {
    private static final int LONGEST_ENDING = 3;

    /** As many words back a body may have been named that "udvalget" means. */
    private static final int FARTHEST = 60;

    private BodyNames() {}

    /** @param own the body that met, or null */
    static String full(Body body, @Nullable String own, GroupsInText groups) {
        if (own == null) {
            return body.name();
        }
        String lower = own.toLowerCase(Locale.ROOT);
        String named = body.name().toLowerCase(Locale.ROOT);
        String stem = stem(named);
        boolean same = lower.equals(named)
                || body.generic() && (lower.endsWith(named) || lower.endsWith(stem))
                || lower.endsWith(' ' + stem)
                || lower.startsWith(named + ' ')
                || body.generic() && lower.startsWith(named + '-')
                || isFirstWord(lower, named)
                || isInitials(body.name(), lower, groups)
                || named.startsWith(lower) && named.length() - lower.length() <= LONGEST_ENDING;
        return same ? own : body.name();
    }

    /** "Kultur- og Fritidsudvalget" just before, of "udvalget"; or null. */
    static @Nullable Body meant(Body generic, Bodies bodies, Tokens tokens) {
        String kind = generic.name().toLowerCase(Locale.ROOT);
        int first = generic.words().start() - 1;
        for (int i = first; i >= Math.max(0, first - FARTHEST); i--) {
            Body named = bodies.endingAt(tokens, i);
            if (named != null && !named.generic() && isOfKind(named.name().toLowerCase(Locale.ROOT), kind)) {
                return named;
            }
        }
        return null;
    }

    private static boolean isOfKind(String name, String kind) {
        return name.endsWith(kind) || name.startsWith(kind + ' ') || name.endsWith(' ' + stem(kind));
    }

    /** "rådet" is a råd, "bestyrelsen" a bestyrelse. */
    private static String stem(String definite) {
        boolean neuter = definite.endsWith("et");
        boolean common = definite.endsWith("en");
        return neuter
                ? definite.substring(0, definite.length() - 2)
                : common ? definite.substring(0, definite.length() - 1) : definite;
    }

    /** "SU" of the Samarbejdsudvalg, "HB" of the Hovedbestyrelse. */
    private static boolean isInitials(String name, String own, GroupsInText groups) {
        if (name.length() != 2 || !name.toUpperCase(Locale.ROOT).equals(name)) {
            return false;
        }
        String letters = name.toLowerCase(Locale.ROOT);
        for (int i = 2; i < own.length() && own.charAt(0) == letters.charAt(0); i++) {
            if (own.charAt(i) == letters.charAt(1) && groups.hasWord("event.body-head", own.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** "kvalitetsrådet" of "Kvalitetsråd for Akutmodtagelsen". */
    private static boolean isFirstWord(String own, String named) {
        int blank = own.indexOf(' ');
        if (blank < 0) {
            return false;
        }
        String first = own.substring(0, blank);
        return named.startsWith(first) && named.length() - blank <= LONGEST_ENDING;
    }
}
