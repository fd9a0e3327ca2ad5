package dk.tovholder.discord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Asks Discord single questions without being connected. */
final class RestReader {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final DiscordSettings settings;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    RestReader(DiscordSettings settings) {
        this.settings = settings;
    }

    /** An answer, whatever it says. */
    record Answer(int status, String body, Optional<Instant> at) {
        boolean isThere() {
            return status == OK;
        }

        DataObject object() {
            return DataObject.fromJson(body);
        }

        DataArray array() {
            return DataArray.fromJson(body);
        }
    }

    /** @param path below the address of the interface, as {@code users/@me} */
    Answer get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.apiUrl() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bot " + settings.token())
                .header("User-Agent", RestConfig.USER_AGENT)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Date").flatMap(RestReader::time));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Optional<Instant> time(String header) {
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
