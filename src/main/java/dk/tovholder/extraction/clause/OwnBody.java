package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.Meeting;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Bodies;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows the body that met where the text names it, in full ("Hoved-MED") or for short ("rådet"). */
public final class OwnBody {
    private static final int SHORT = 12;

    /** "klub" and "klubben". */
    private static final int ENDING = 3;

    private final @Nullable Tokens name;
    private final Bodies bodies;
    private final String lower;
    private final String organisation;

    public OwnBody(Meeting meeting, Bodies bodies) {
        this.bodies = bodies;
        name = meeting.body() == null ? null : Tokens.of(SourceText.of(meeting.body()));
        lower = meeting.body() == null ? "" : meeting.body().toLowerCase(Locale.ROOT);
        String first =
                meeting.organisation() == null ? "" : meeting.organisation().toLowerCase(Locale.ROOT);
        organisation = first;
    }

    /** Index after the words from here on that name the body; {@code from} where they do not. */
    public int end(Sentence sentence, int from, int limit) {
        if (!sentence.tokens().isWord(from)) {
            return from;
        }
        int full = full(sentence.tokens(), from, limit);
        int named = full > from ? full : abbreviated(sentence.tokens(), from);
        if (named > from) {
            return named;
        }
        boolean called =
                sentence.is(from, WordClass.BODY) && isShort(sentence.tokens().lower(from));
        return called && !isOtherByName(sentence.tokens(), from) ? from + 1 : from;
    }

    /** "Byrådet" in the minutes of "Lokal-MED" is another body, "udvalget" is not. */
    private boolean isOtherByName(Tokens tokens, int from) {
        String word = tokens.lower(from);
        boolean own = name == null || isOrganisation(word) || lower.contains(word.substring(0, word.length() - 2));
        Body named = own ? null : bodies.endingAt(tokens, from);
        return named != null && !named.generic();
    }

    /** Where the body is only called "Rådet", the longer name is its own too. */
    private static boolean isGeneric(String name) {
        return !name.isEmpty() && name.length() <= SHORT && name.indexOf(' ') < 0;
    }

    /** "MR" in the minutes of the Menighedsrådet. */
    private int abbreviated(Tokens tokens, int from) {
        Body body = tokens.has(from, Tokens.ALL_CAPS) ? bodies.endingAt(tokens, from) : null;
        boolean own =
                body != null && body.words().start() == from && body.name().equalsIgnoreCase(lower);
        return own && body != null ? body.words().end() : from;
    }

    private int full(Tokens tokens, int from, int limit) {
        if (name == null || name.size() == 0) {
            return from;
        }
        if (name.size() > 1 && name.hash(0) == tokens.hash(from) && bodies.endingAt(tokens, from) != null) {
            return from + 1;
        }
        if (from + name.size() > limit) {
            return from;
        }
        for (int i = 0; i < name.size(); i++) {
            boolean same = name.isWord(i) ? name.hash(i) == tokens.hash(from + i) : !tokens.isWord(from + i);
            if (!same) {
                return from;
            }
        }
        return from + name.size();
    }

    /** "foreningen" in the minutes of "Stenby Handelsforening". */
    private boolean isOrganisation(String word) {
        int first = organisation.indexOf(' ');
        boolean whole = word.equals(first < 0 ? organisation : organisation.substring(0, first));
        return whole
                || word.length() > ENDING + ENDING && organisation.contains(word.substring(0, word.length() - ENDING));
    }

    /** "udvalget" also where the body is "§ 17, stk. 4 udvalg om …"; any short name where the body's own is no such word ("Lokal-MED"). */
    private boolean isShort(String word) {
        String stem = word.substring(0, word.length() - 2);
        boolean named = isOrganisation(word) || lower.contains(stem) || isGeneric(lower) && word.endsWith(lower);
        return named || lower.isEmpty() || !lower.endsWith("en") && !lower.endsWith("et");
    }
}
