/** Which of several processes on one store is at work. */
@NullMarked
package dk.tovholder.node;

import org.jspecify.annotations.NullMarked;
