/** Who does what in a sentence: clauses, their verbs, and the people and offices that act. */
@NullMarked
package dk.tovholder.extraction.clause;

import org.jspecify.annotations.NullMarked;
