package dk.tovholder.chat;

/**
 * An entry in the menu of a message.
 *
 * @param name what it is called is in the message files under {@code menu.NAME}
 * @param opensForm whether it is answered with a form, else with a private answer
 */
public record MenuSpec(String name, boolean opensForm) {}
