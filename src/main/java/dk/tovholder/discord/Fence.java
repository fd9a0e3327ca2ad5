package dk.tovholder.discord;

import dk.tovholder.node.Turn;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Lets no request through when it is another process's turn: what this one slept over may be said already. */
final class Fence implements Interceptor {
    private final Turn turn;

    Fence(Turn turn) {
        this.turn = turn;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!turn.isOurs()) {
            throw new IOException("It is another process's turn");
        }
        return chain.proceed(chain.request());
    }
}
