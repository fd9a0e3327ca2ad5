package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point as somebody proposes it.
 *
 * @param body name of the body; null for the one that met last
 * @param date the meeting it is for; null for the next
 * @param proposer id of the user
 * @param channel id of the channel where they do
 * @param url of the message it is made of; null where it is none
 * @param today the day in the guild
 */
public record NewProposal(
        String topic,
        @Nullable String body,
        @Nullable LocalDate date,
        String proposer,
        String channel,
        @Nullable String url,
        LocalDate today) {}
