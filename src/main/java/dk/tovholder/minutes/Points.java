package dk.tovholder.minutes;

/** All points for coming meetings. */
interface Points extends EntryRepository<StoredPoint> {}
