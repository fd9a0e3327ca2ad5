package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.section.Words;

/**
 * A decision that a rule sees.
 *
 * @param passage its place in the outline
 * @param words the quote
 * @param cue the words that say so; empty where the place says it
 */
record DecisionProposal(int passage, Words words, Words cue, Outcome outcome, String rule, Certainty certainty)
        implements Proposal {}
