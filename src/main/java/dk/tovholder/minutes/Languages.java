package dk.tovholder.minutes;

import java.util.Locale;

/** In which language somebody is spoken to; always one that there are messages in. */
public interface Languages {
    /** For all in a guild: what it has chosen. */
    Locale ofGuild(String guild);

    /**
     * For a user alone, in answer to them.
     *
     * @param own what their platform says they read; the guild's language stands in for one that is not spoken
     */
    Locale of(String user, Locale own, String guild);

    /** For a user alone, when they did not ask: the language in which they last asked for something, else the guild's. */
    Locale ofUser(String user, String guild);
}
