package dk.tovholder.minutes;

/** All decisions. */
interface Decisions extends EntryRepository<StoredDecision> {}
