package dk.tovholder.chat;

/**
 * What was typed so far in an option.
 *
 * @param typed may be empty
 */
public record Completion(String command, String option, String typed, Caller caller) {}
