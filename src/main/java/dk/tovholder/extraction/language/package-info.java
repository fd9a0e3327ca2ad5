/** The words of a language, read from its folder of YAML files. */
@NullMarked
package dk.tovholder.extraction.language;

import org.jspecify.annotations.NullMarked;
