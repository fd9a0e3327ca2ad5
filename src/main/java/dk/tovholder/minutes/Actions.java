package dk.tovholder.minutes;

/** All actions. */
interface Actions extends EntryRepository<StoredAction> {}
