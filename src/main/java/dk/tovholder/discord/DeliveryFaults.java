package dk.tovholder.discord;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.DeliveryException.Kind;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.ErrorResponse;

/** What a failed request means for us. */
final class DeliveryFaults {
    /** Direct messages closed, no guild shared, or blocked. */
    private static final Set<ErrorResponse> REFUSED =
            Set.of(ErrorResponse.CANNOT_SEND_TO_USER, ErrorResponse.NO_MUTUAL_GUILDS);

    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int INVALID_WEBHOOK_TOKEN = 50027;

    private DeliveryFaults() {}

    static DeliveryException of(Throwable fault) {
        return new DeliveryException(kind(fault), String.valueOf(fault.getMessage()), fault);
    }

    /** Whether Discord said that there is no such message; of any other fault nobody can tell. */
    static boolean isUnknownMessage(DeliveryException fault) {
        return fault.getCause() instanceof ErrorResponseException refusal
                && refusal.getErrorResponse() == ErrorResponse.UNKNOWN_MESSAGE;
    }

    private static Kind kind(Throwable fault) {
        if (fault instanceof ErrorResponseException refusal) {
            return kind(refusal);
        }
        boolean passing = fault instanceof RateLimitedException
                || fault instanceof TimeoutException
                || fault instanceof CancellationException
                || fault instanceof RejectedExecutionException
                || fault instanceof IOException;
        return passing ? Kind.TEMPORARY : Kind.GONE;
    }

    private static Kind kind(ErrorResponseException refusal) {
        if (REFUSED.contains(refusal.getErrorResponse())) {
            return Kind.REFUSED;
        }
        int status = refusal.getResponse().code;
        boolean tokenBeingChanged = status == UNAUTHORIZED && refusal.getErrorCode() != INVALID_WEBHOOK_TOKEN;
        // Below 0 there was no answer at all.
        return status <= 0 || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR || tokenBeingChanged
                ? Kind.TEMPORARY
                : Kind.GONE;
    }
}
