/** Fakes of our own ports, for tests. */
@NullMarked
package dk.tovholder.support;

import org.jspecify.annotations.NullMarked;
