/** What SQLite needs beside Hibernate's own dialect of it. */
@NullMarked
package dk.tovholder.minutes.sqlite;

import org.jspecify.annotations.NullMarked;
