package dk.tovholder.minutes;

/**
 * An action was stored, changed, done, reopened, dropped, or its owner's link changed: reminders are planned anew. Told within the
 * transaction.
 *
 * @param quiet whether nobody is to hear of it who has not heard of the action yet
 */
public record ActionChanged(String guild, long actionId, boolean quiet) {}
