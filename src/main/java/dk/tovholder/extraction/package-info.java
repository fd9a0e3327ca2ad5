/** Danish minutes, as text, to what a secretary would note. Pure: knows neither Spring nor JDA nor files. */
@NullMarked
package dk.tovholder.extraction;

import org.jspecify.annotations.NullMarked;
