package dk.tovholder.minutes;

/** An entry of any kind. */
public record EntryRef(EntryKind kind, long id) {}
