/** Dates and times: the automaton, its expressions and their resolution. */
@NullMarked
package dk.tovholder.extraction.date;

import org.jspecify.annotations.NullMarked;
