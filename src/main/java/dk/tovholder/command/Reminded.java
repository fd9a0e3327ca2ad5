package dk.tovholder.command;

import dk.tovholder.minutes.ActionView;

/**
 * An action in a reminder, of which somebody pressed a control.
 *
 * @param key of the reminder
 * @param user who pressed
 * @param told whom the reminder is for: another than who pressed, where it went to the poster instead
 */
record Reminded(String guild, ActionView action, String key, String user, String told) {}
