package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.text.Tokens;

/** Finds the names of people: "Marie-Louise Eskerod Ifversen", "Kim T. Jensen", "Kenneth P", "LMJ". */
final class NameReader {
    private static final int LONGEST = 6;
    private static final int LONGEST_INITIALS = 4;

    /** "Ansvarlig: Bo Senest: 1/9" */
    private static final long DUE = WordClass.LEAD.bit() | WordClass.DEADLINE.bit();

    private static final long NO_NAME = WordClass.ACTOR & ~WordClass.FIRST_NAME.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.THERE.bit()
            | WordClass.ARTICLE.bit()
            | WordClass.PERSON_PRONOUN.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.HALF_SUBORDINATOR.bit()
            | WordClass.QUESTION.bit()
            | WordClass.NEGATION.bit()
            | WordClass.ADVERB.bit()
            | WordClass.MODAL.bit()
            | WordClass.BE.bit()
            | WordClass.BECOME.bit()
            | WordClass.HAVE.bit();

    private final Sentence sentence;
    private final Tokens tokens;
    private final People people;
    private final NamesInText inText;
    private final Verbs verbs;

    NameReader(Sentence sentence, People people, NamesInText inText, Verbs verbs) {
        this.sentence = sentence;
        tokens = sentence.tokens();
        this.people = people;
        this.inText = inText;
        this.verbs = verbs;
    }

    /** Index after the name that begins here; {@code from} where none does. */
    int end(int from, int limit) {
        if (!canStart(from)) {
            return from;
        }
        int at = from + 1;
        int words = 1;
        boolean capitals = isInitials(from);
        while (at < limit && words < LONGEST && !(capitals && !tokens.isMark(at, '-'))) {
            int next = part(at, limit);
            if (next == at) {
                break;
            }
            boolean form = tokens.isNumber(at);
            words++;
            at = next;
            if (form) {
                break;
            }
        }
        return at;
    }

    private boolean canStart(int from) {
        return from < sentence.end()
                && tokens.isWord(from)
                && sentence.isCapitalised(from)
                && tokens.length(from) > 1
                && (people.knows(tokens.hash(from)) || isFirstName(from) || !isCommon(from));
    }

    private boolean isCommon(int at) {
        long bits = sentence.actor(at);
        return (bits & NO_NAME) != 0 || WordClass.GENITIVE.in(bits);
    }

    private boolean isFirstName(int at) {
        return sentence.is(at, WordClass.FIRST_NAME) && !sentence.is(at, WordClass.GENITIVE);
    }

    /** Index after the next part of a name, or {@code at}. */
    private int part(int at, int limit) {
        if (tokens.isMark(at, '-') && tokens.isGlued(at) && tokens.isGlued(at + 1) && sentence.isCapitalised(at + 1)) {
            return at + 2;
        }
        if (tokens.isMark(at, '.') && tokens.isGlued(at) && isSingle(at - 1)) {
            return at + 1;
        }
        if (sentence.is(at, WordClass.NAME_PARTICLE)
                && at + 1 < limit
                && isSurname(at + 1)
                && !sentence.isCapitalised(at)) {
            return at + 2;
        }
        return isSurname(at) ? at + 1 : afterForm(at, limit);
    }

    /** Past "6.b" in "Ella 6.b", where the list has an Ella; {@code at} where no form stands there. */
    private int afterForm(int at, int limit) {
        boolean form = at + 2 < limit
                && tokens.isNumber(at)
                && tokens.isMark(at + 1, '.')
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && isSingle(at + 2)
                && people.knows(tokens.hash(at - 1));
        return form ? at + 2 + 1 : at;
    }

    private boolean isSingle(int at) {
        return tokens.isWord(at) && tokens.length(at) == 1;
    }

    private boolean isSurname(int at) {
        if (!tokens.isWord(at) || !sentence.isCapitalised(at) || !tokens.isSpaced(at)) {
            return false;
        }
        boolean dueLabel = sentence.isAny(at, DUE) && tokens.isMark(at + 1, ':');
        return !dueLabel && (people.knows(tokens.hash(at)) || !isCommon(at) || isNamedSo(at) || isCalledSo(at));
    }

    /** "Kaj Kok skriver": an office with a capital behind a first name is a surname. */
    private boolean isCalledSo(int at) {
        long others = NO_NAME & ~(WordClass.ROLE.bit() | WordClass.OUTSIDER.bit());
        return sentence.is(at, WordClass.ROLE) && (sentence.bits(at) & others) == 0 && isFirstName(at - 1);
    }

    /** "Kurt Ejlers skriver": a surname that looks like the genitive of a first name. */
    private boolean isNamedSo(int at) {
        return sentence.is(at, WordClass.GENITIVE) && sentence.is(at, WordClass.FIRST_NAME) && verbs.isFinite(at + 1);
    }

    /** Neither the name of somebody known nor a word of any list. */
    boolean isStrange(int at) {
        boolean small = (sentence.actor(at) & (NO_NAME | WordClass.FINITE | WordClass.FIRST_NAME.bit())) != 0;
        return tokens.isWord(at) && !small && !isInitials(at) && !people.knows(tokens.hash(at));
    }

    boolean isInitials(Agent agent) {
        return agent.name() != null
                && agent.name().size() == 1
                && (isInitials(agent.name().start()) || isFirstName(agent.name().start()));
    }

    /** Two to four capitals: "MK", "HMN". */
    boolean isInitials(int at) {
        return tokens.isWord(at)
                && tokens.has(at, Tokens.ALL_CAPS)
                && !tokens.has(at, Tokens.WITH_DIGIT)
                && tokens.length(at) <= LONGEST_INITIALS;
    }

    /** Whether the attendance list has the name that begins here. */
    boolean isListed(int from) {
        return people.knows(tokens.hash(from));
    }

    /** Whether the name that begins here is one beyond doubt. */
    boolean isSure(int from, int end) {
        if (people.isShared(tokens.hash(from)) && end == from + 1) {
            return false;
        }
        if (people.knows(tokens.hash(from))) {
            return true;
        }
        return isFirstName(from) && (end > from + 1 && tokens.isMark(from + 1, '-') || !isWordHere(from));
    }

    /** "Maj sender" is a person, "Maj bliver travl" may be a month. */
    private boolean isWordHere(int at) {
        return sentence.is(at, WordClass.ALSO_WORD)
                && !(verbs.isFinite(at + 1) && sentence.is(at + 1, WordClass.DOING));
    }

    /**
     * Whether the word may be a name though no list has it: it looks like none of the nouns that sentences begin with; or
     * it is initials that do something, where the minutes do not say who was there.
     */
    boolean isLikely(int from, int end) {
        if (isInitials(from)) {
            boolean own = people.useInitials() || people.isSpelt(tokens.hash(from));
            return own || people.isUnlisted() && verbs.isFinite(end) && sentence.is(end, WordClass.DOING);
        }
        boolean shouted = tokens.has(from, Tokens.ALL_CAPS) || tokens.has(from, Tokens.WITH_DIGIT);
        boolean inside = from > sentence.start() && tokens.isWord(from - 1);
        boolean name = end > from + 1 || isFirstName(from) || inText.contains(tokens.hash(from));
        return !shouted
                && (inside || (name || sentence.is(end, WordClass.DUTY)) && !WordClass.NOUN.in(sentence.actor(from)));
    }
}
