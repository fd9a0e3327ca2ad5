package dk.tovholder.extraction.language;

/** What a word can be. A word may be several; which one it is, its place shows. */
public enum WordClass {
    // Forms of verbs.
    PRESENT,
    PAST,
    PARTICIPLE,
    INFINITIVE,
    IMPERATIVE,
    PASSIVE,
    PASSIVE_PAST,
    // What verbs are about.
    DOING,
    TALK,
    STATE,
    HOLDING,
    DECIDING,
    BE,
    BECOME,
    HAVE,
    MODAL,
    DUTY,
    HEDGE,
    // Who can act.
    FIRST_NAME,
    ALSO_WORD,
    NAME_PARTICLE,
    ROLE,
    HONORIFIC,
    GROUP,
    GROUP_DETERMINER,
    GROUP_PRONOUN,
    UNIT,
    OUTSIDER,
    GENITIVE,
    // What holds a sentence together.
    WE,
    I,
    THERE,
    IT,
    PERSON_PRONOUN,
    OBJECT_PRONOUN,
    ARTICLE,
    PREPOSITION,
    ADVERB,
    SUBORDINATOR,
    HALF_SUBORDINATOR,
    QUESTION,
    RELATIVE,
    COORDINATOR,
    NEGATION,
    /** "at". */
    THAT,
    /** "om", which asks or says of what. */
    WHETHER,
    /** "så": so. */
    SO,
    /** "fra": where somebody comes from. */
    FROM,
    /** "for", "i": what an office is concerned with. */
    DOMAIN,
    /** "af": by whom. */
    BY,
    /** "hos": where a task lies. */
    WITH,
    /** "vil". */
    WILL,
    /** "på": there and then. */
    AT,
    /** "gerne": a wish, not a promise. */
    GLADLY,
    /** "frist", "deadline". */
    DEADLINE,
    /** "ca.": not to be taken by the word. */
    ABOUT,
    /** "på", "til", "senest", "inden": what leads in the day of a task. */
    LEAD,
    /** "mødet", "seminaret". */
    MEETING,
    /** "var", "havde": what was so before. */
    BEFOREHAND,
    /** "må": what there is no way around. */
    MUST,
    /** "senere", "snart": not settled yet. */
    LATER,
    /** Ends like a noun that is no name. */
    NOUN,
    /** What a body is called in its own minutes: "rådet". */
    BODY,
    /** The first word of a cue. */
    CUE;

    /** A verb that bears a clause: present or past, active or passive. */
    public static final long FINITE = PRESENT.bit() | PAST.bit() | PASSIVE.bit() | PASSIVE_PAST.bit() | MODAL.bit();

    /** Whoever can be the owner of a task, apart from names that no list has. */
    public static final long ACTOR = FIRST_NAME.bit() | ROLE.bit() | GROUP.bit() | UNIT.bit() | OUTSIDER.bit();

    static {
        if (values().length > Long.SIZE) {
            throw new IllegalStateException("the classes of a word are the bits of a long: no more than 64");
        }
    }

    public long bit() {
        return 1L << ordinal();
    }

    /** Whether one of these classes is among the bits. */
    public boolean in(long bits) {
        return (bits & bit()) != 0;
    }
}
