package dk.tovholder.command;

import java.util.Locale;

/** What there is help about, in the order in which a new user needs it. */
enum HelpTopic {
    MINUTES,
    ACTIONS,
    AGENDA,
    PEOPLE,
    REMINDERS,
    SETTINGS,
    MYDATA;

    /** In controls. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the message with its name. */
    String messageKey() {
        return "help." + id();
    }
}
