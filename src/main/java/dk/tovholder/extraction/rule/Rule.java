package dk.tovholder.extraction.rule;

/** Looks at one passage after the other and proposes entries. */
interface Rule {
    /** @return whether it proposed something, so that the rules after it in its list need not look */
    boolean propose(Reading reading, Proposals proposals);
}
