package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.clause.Agent.Kind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds roles, offices and groups: "Vej- og ejendomschef", "Kommunaldirektørens sekretariat", "den tværgående enhed", "alle chefer". */
final class OfficeReader {
    private static final int LONGEST = 7;

    private final Sentence sentence;
    private final Tokens tokens;
    private final Verbs verbs;

    OfficeReader(Sentence sentence, Verbs verbs) {
        this.sentence = sentence;
        tokens = sentence.tokens();
        this.verbs = verbs;
    }

    /** The office named from this word on, or null. */
    @Nullable Agent read(int from, int limit) {
        if (sentence.isAny(from, WordClass.GROUP_DETERMINER.bit() | WordClass.GROUP_PRONOUN.bit())) {
            return all(from, limit);
        }
        boolean outsiders = false;
        int at = from;
        int last = Math.min(limit, from + LONGEST);
        while (at < last) {
            long bits = sentence.actor(at);
            int next = beforeHyphen(at, last);
            if (next > at) {
                at = next;
            } else if (WordClass.GENITIVE.in(bits) && isOwner(bits) && at + 1 < last) {
                outsiders |= WordClass.OUTSIDER.in(bits);
                at++;
            } else if (isOffice(bits) && isNamed(at, from, bits)) {
                return new Agent(outsiders ? Kind.OUTSIDER : kind(bits), null, new Words(from, at + 1), true);
            } else if (isBefore(at, from, bits)) {
                at++;
            } else {
                return null;
            }
        }
        return null;
    }

    /** "alle", "alle chefer", "hele bestyrelsen". */
    private @Nullable Agent all(int from, int limit) {
        int end = from + 1;
        boolean noun = end < limit && tokens.isWord(end) && (isOffice(sentence.actor(end)) || isPlain(end));
        if (noun && !verbs.isFinite(end)) {
            return new Agent(Kind.GROUP, null, new Words(from, end + 1), true);
        }
        boolean alone = sentence.is(from, WordClass.GROUP_PRONOUN);
        return alone ? new Agent(Kind.GROUP, null, new Words(from, end), true) : null;
    }

    private boolean isPlain(int at) {
        return (sentence.bits(at) & ~WordClass.CUE.bit()) == 0;
    }

    /** Index after "Vej- og", "HR-", or {@code at}. */
    private int beforeHyphen(int at, int limit) {
        boolean hyphen = tokens.isWord(at) && at + 2 < limit && tokens.isMark(at + 1, '-') && tokens.isGlued(at + 1);
        if (!hyphen) {
            return at;
        }
        if (tokens.isGlued(at + 2)) {
            return isOffice(sentence.actor(at + 2)) ? at + 2 : at;
        }
        boolean joined = sentence.is(at + 2, WordClass.COORDINATOR) && at + 3 < limit;
        return joined && isOffice(sentence.actor(at + 3)) ? at + 3 : at;
    }

    private static boolean isOwner(long bits) {
        return (bits & WordClass.ACTOR) != 0;
    }

    private static boolean isOffice(long bits) {
        long offices = WordClass.ROLE.bit() | WordClass.UNIT.bit() | WordClass.GROUP.bit() | WordClass.OUTSIDER.bit();
        return (bits & offices) != 0 && !WordClass.GENITIVE.in(bits);
    }

    /** "Økonomi" is an office, "økonomi" is money. */
    private boolean isNamed(int at, int from, long bits) {
        boolean unit = WordClass.UNIT.in(bits) && !WordClass.ROLE.in(bits) && !WordClass.GROUP.in(bits);
        boolean definite = sentence.endsAs(at, WordClass.NOUN);
        return !unit || definite || at > from || sentence.isCapitalised(at);
    }

    private static Kind kind(long bits) {
        if (WordClass.OUTSIDER.in(bits)) {
            return Kind.OUTSIDER;
        }
        if (WordClass.ROLE.in(bits)) {
            return Kind.ROLE;
        }
        return WordClass.UNIT.in(bits) ? Kind.UNIT : Kind.GROUP;
    }

    /** "den tværgående", "konst.", "administrativ": words that lead up to an office. */
    private boolean isBefore(int at, int from, long bits) {
        if (tokens.isMark(at, '.')) {
            return sentence.is(at - 1, WordClass.HONORIFIC);
        }
        if (WordClass.HONORIFIC.in(bits) || at == from && WordClass.ARTICLE.in(bits)) {
            return true;
        }
        boolean article = sentence.is(from, WordClass.ARTICLE);
        return article && at > from && isAdjective(at) || at == from && isPartOfName(at, bits);
    }

    /** "Akademisk" of "Akademisk Råd". */
    private boolean isPartOfName(int at, long bits) {
        return sentence.isCapitalised(at)
                && !WordClass.FIRST_NAME.in(bits)
                && sentence.isCapitalised(at + 1)
                && tokens.isSpaced(at + 1)
                && WordClass.GROUP.in(sentence.actor(at + 1))
                && endsAsAdjective(at);
    }

    private boolean isAdjective(int at) {
        if (!tokens.isWord(at) || sentence.isCapitalised(at) || verbs.isFinite(at)) {
            return false;
        }
        return endsAsAdjective(at);
    }

    private boolean endsAsAdjective(int at) {
        char last = tokens.text().charAt(tokens.end(at) - 1);
        return last == 'e' || last == 'k' || last == 'g' || last == 't';
    }
}
