/** What is to come: coming dates, and the points that coming meetings are to take up. */
@NullMarked
package dk.tovholder.extraction.coming;

import org.jspecify.annotations.NullMarked;
