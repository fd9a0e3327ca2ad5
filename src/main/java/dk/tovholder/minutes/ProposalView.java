package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposed point as it is shown.
 *
 * @param date the meeting it is proposed for; null for the next
 * @param proposer id of the user
 * @param url of the message that it was made of; null where there is none
 */
public record ProposalView(
        long id,
        String topic,
        @Nullable String body,
        @Nullable LocalDate date,
        String proposer,
        String channel,
        @Nullable String url) {}
