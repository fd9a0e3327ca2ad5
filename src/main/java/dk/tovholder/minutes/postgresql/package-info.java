/** What PostgreSQL needs, so that the store behaves on it as on SQLite. */
@NullMarked
package dk.tovholder.minutes.postgresql;

import org.jspecify.annotations.NullMarked;
