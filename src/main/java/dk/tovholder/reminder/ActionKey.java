package dk.tovholder.reminder;

/** An action of a guild. */
record ActionKey(String guild, long action) {}
