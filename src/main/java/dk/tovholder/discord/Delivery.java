package dk.tovholder.discord;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.DeliveryException.Kind;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.requests.RestAction;

/** Sends requests and waits for Discord's answer. Rate limits are JDA's; never to be called on its threads. */
final class Delivery {
    /** A request that has not been sent by then never will be. */
    private static final Duration SENT_WITHIN = Duration.ofSeconds(30);
    /** Longer than JDA tries one that it has begun to send. */
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(90);

    private final Backoff backoff;

    Delivery(Backoff backoff) {
        this.backoff = backoff;
    }

    /** Makes the request once. */
    <T> T await(Supplier<? extends RestAction<T>> request) throws DeliveryException {
        try {
            return request.get()
                    .timeout(SENT_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                    .submit()
                    .get(ANSWERED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryException(Kind.TEMPORARY, "interrupted", e);
        } catch (ExecutionException e) {
            throw DeliveryFaults.of(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException | CancellationException e) {
            throw new DeliveryException(Kind.TEMPORARY, "no answer in time", e);
        } catch (RuntimeException e) {
            throw DeliveryFaults.of(e);
        }
    }

    /** Makes the request until it works or Discord refuses it. Only for what does no harm when it is done twice. */
    <T> T insist(Supplier<? extends RestAction<T>> request) throws DeliveryException {
        for (int attempt = 1; ; attempt++) {
            try {
                return await(request);
            } catch (DeliveryException e) {
                if (e.kind() != Kind.TEMPORARY || !backoff.pause(attempt)) {
                    throw e;
                }
            }
        }
    }
}
