package dk.tovholder.minutes;

/**
 * Actions that somebody asks for, as far as those who are to see the answer may see them.
 *
 * @param closedToo whether those of closed points may be shown, whoever they concern
 */
public record SeenActions(String guild, ActionQuery query, Sources sources, boolean closedToo) {}
