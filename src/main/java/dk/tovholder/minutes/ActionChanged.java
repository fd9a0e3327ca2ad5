package dk.tovholder.minutes;

/** An action was stored, changed, done, reopened, dropped, or its owner's link changed: reminders are planned anew. Told within the transaction. */
public record ActionChanged(String guild, long actionId) {}
