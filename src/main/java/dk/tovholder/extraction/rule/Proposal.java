package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.section.Words;

/** What a rule sees in a passage. */
sealed interface Proposal permits DecisionProposal, ActionProposal {
    /** The passage's place in the outline. */
    int passage();

    /** The quote. */
    Words words();
}
