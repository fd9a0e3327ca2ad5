package dk.tovholder.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps within the 50 requests a second that Discord allows a bot over all: who goes beyond is shut out for a while. Answers to
 * interactions are not among them, and somebody waits for those.
 */
final class RequestPace implements Interceptor {
    private static final int MOST = 45;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Lets some nanoseconds pass. */
    @FunctionalInterface
    interface Pause {
        void pass(long nanos) throws InterruptedException;
    }

    private final LongSupplier nanos;
    private final Pause pause;
    /** When the latest were begun, as a ring. */
    private final long[] begun = new long[MOST];

    private int oldest;

    RequestPace() {
        this(System::nanoTime, TimeUnit.NANOSECONDS::sleep);
    }

    RequestPace(LongSupplier nanos, Pause pause) {
        this.nanos = nanos;
        this.pause = pause;
        Arrays.fill(begun, nanos.getAsLong() - SECOND);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        String path = chain.request().url().encodedPath();
        if (!path.contains("/interactions/") && !path.contains("/webhooks/")) {
            begin();
        }
        return chain.proceed(chain.request());
    }

    /** Waits until one more may be begun. */
    synchronized void begin() throws InterruptedIOException {
        long early = begun[oldest] + SECOND - nanos.getAsLong();
        if (early > 0) {
            try {
                pause.pass(early);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
        begun[oldest] = nanos.getAsLong();
        oldest = (oldest + 1) % MOST;
    }
}
