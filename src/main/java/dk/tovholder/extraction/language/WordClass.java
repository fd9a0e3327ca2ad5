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
    PARTICLE,
    SUBORDINATOR,
    HALF_SUBORDINATOR,
    QUESTION,
    RELATIVE,
    COORDINATOR,
    CONTRAST,
    NEGATION,
    /** The first word of a cue. */
    CUE;

    /** A verb that bears a clause: present or past, active or passive. */
    public static final long FINITE = PRESENT.bit() | PAST.bit() | PASSIVE.bit() | PASSIVE_PAST.bit() | MODAL.bit();

    /** Whoever can be the owner of a task, apart from names that no list has. */
    public static final long ACTOR = FIRST_NAME.bit() | ROLE.bit() | GROUP.bit() | UNIT.bit() | OUTSIDER.bit();

    public long bit() {
        return 1L << ordinal();
    }

    /** Whether one of these classes is among the bits. */
    public boolean in(long bits) {
        return (bits & bit()) != 0;
    }
}
