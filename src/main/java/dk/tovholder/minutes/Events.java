package dk.tovholder.minutes;

/** All events. */
interface Events extends EntryRepository<StoredEvent> {}
