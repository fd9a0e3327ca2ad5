/** Rules propose entries, refiners remove. */
@NullMarked
package dk.tovholder.extraction.rule;

import org.jspecify.annotations.NullMarked;
