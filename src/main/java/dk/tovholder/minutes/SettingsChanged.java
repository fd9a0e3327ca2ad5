package dk.tovholder.minutes;

/** A guild has other settings: what hangs on them follows. Told within the transaction. */
public record SettingsChanged(String guild, GuildSettings before, GuildSettings now) {}
