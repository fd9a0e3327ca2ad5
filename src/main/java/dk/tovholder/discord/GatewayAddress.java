package dk.tovholder.discord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** Asks the REST interface where its gateway is. JDA by itself takes Discord's own, whatever interface it is given. */
final class GatewayAddress extends ConcurrentSessionController {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final DiscordSettings settings;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private volatile @Nullable String known;

    GatewayAddress(DiscordSettings settings) {
        this.settings = settings;
    }

    /**
     * Asks for the address that JDA will take first: where this fails, JDA need not be started.
     *
     * @throws InvalidTokenException where the token is refused
     */
    void find() throws IOException, InterruptedException {
        known = ask();
    }

    /** JDA comes back for the address after it could not connect to the one it has. */
    @Override
    public String getGateway() {
        String first = known;
        known = null;
        try {
            return first == null ? ask() : first;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String ask() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.apiUrl() + "gateway/bot"))
                .timeout(PATIENCE)
                .header("Authorization", "Bot " + settings.token())
                .header("User-Agent", RestConfig.USER_AGENT)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == UNAUTHORIZED) {
            throw new InvalidTokenException();
        }
        if (answer.statusCode() != OK) {
            throw new IOException("status " + answer.statusCode() + " from " + settings.apiUrl());
        }
        try {
            return DataObject.fromJson(answer.body()).getString("url");
        } catch (ParsingException e) {
            throw new IOException("no gateway named by " + settings.apiUrl(), e);
        }
    }
}
