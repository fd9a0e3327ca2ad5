package dk.tovholder.discord;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Tries an acknowledgement that failed once more at once: it has three seconds in all, and JDA tries none twice. Where the first
 * one got through after all, Discord says so, and nothing is doubled.
 */
final class CallbackRetry implements Interceptor {
    private static final String INTERACTIONS = "/interactions/";
    private static final int SERVER_ERROR = 500;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!request.url().encodedPath().contains(INTERACTIONS)) {
            return chain.proceed(request);
        }
        try {
            Response response = chain.proceed(request);
            if (response.code() < SERVER_ERROR) {
                return response;
            }
            response.close();
        } catch (IOException e) {
            if (chain.call().isCanceled()) {
                throw e;
            }
        }
        return chain.proceed(request);
    }
}
