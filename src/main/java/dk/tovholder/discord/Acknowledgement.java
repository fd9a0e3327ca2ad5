package dk.tovholder.discord;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Discord within its three seconds that an interaction is being worked on, then has the work done elsewhere. */
final class Acknowledgement {
    private static final Logger LOG = LoggerFactory.getLogger(Acknowledgement.class);

    private final Gate gate;
    private final Executor workers;

    Acknowledgement(Gate gate, Executor workers) {
        this.gate = gate;
        this.workers = workers;
    }

    /** @param work shows its result through the hook */
    void then(RestAction<InteractionHook> deferred, JDA jda, String token, Consumer<InteractionHook> work) {
        // A hook of its own, as JDA's fails for good where only the answer to the acknowledgement was lost.
        InteractionHook hook = InteractionHook.from(jda, token);
        Runnable job = () -> gate.whenOpen(() -> workers.execute(() -> work.accept(hook)));
        deferred.queue(acknowledged -> job.run(), fault -> {
            if (isTooLate(fault)) {
                LOG.info("An interaction had expired before it was acknowledged");
            } else {
                LOG.warn("An interaction may not have been acknowledged: {}", fault.getMessage());
                job.run();
            }
        });
    }

    private static boolean isTooLate(Throwable fault) {
        return fault instanceof ErrorResponseException refusal
                && refusal.getErrorResponse() == ErrorResponse.UNKNOWN_INTERACTION;
    }
}
