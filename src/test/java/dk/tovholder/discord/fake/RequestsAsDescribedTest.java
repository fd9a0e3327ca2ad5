package dk.tovholder.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All requests of all tests are compared with Discord's own description; here is what that comparison finds. */
class RequestsAsDescribedTest {
    private static final String BASE = "http://127.0.0.1/api/v10";
    private static final String MESSAGES = "/channels/{channel_id}/messages";

    @BeforeEach
    void onlyWithTheDescription() {
        assumeTrue(
                FakeDiscord.comparesRequests(),
                "shared/discord/openapi.json is not here, so no request of the bot is compared with it");
    }

    private static List<String> problems(String operation, String address, String type, String body) {
        HttpUrl url = HttpUrl.get(BASE + address);
        String path = url.encodedPath().substring("/api/v10".length());
        return ApiDescription.find()
                .orElseThrow()
                .problems(new Recorded(
                        operation,
                        path,
                        url,
                        type,
                        body.isEmpty() ? MissingNode.getInstance() : Json.read(body),
                        0,
                        0));
    }

    private static List<String> sent(String body) {
        return problems("POST " + MESSAGES, "/channels/12/messages", "application/json", body);
    }

    @Test
    void what_is_right_is_let_through() {
        assertThat(sent("{\"content\":\"Hej\",\"nonce\":\"1\"}")).isEmpty();
        assertThat(problems("GET " + MESSAGES, "/channels/12/messages?after=7&limit=100", "", ""))
                .isEmpty();
    }

    @Test
    void an_operation_that_there_is_not() {
        assertThat(problems("PUT " + MESSAGES, "/channels/12/messages", "", "")).hasSize(1);
        assertThat(problems("GET /kanaler", "/kanaler", "", "")).hasSize(1);
    }

    @Test
    void an_address_with_what_is_no_id() {
        assertThat(problems("GET " + MESSAGES, "/channels/@me/messages", "", ""))
                .singleElement()
                .asString()
                .contains("channel_id");
    }

    @Test
    void a_query_beyond_its_limit_unknown_or_missing() {
        assertThat(problems("GET " + MESSAGES, "/channels/12/messages?limit=101", "", ""))
                .hasSize(1);
        assertThat(problems("GET " + MESSAGES, "/channels/12/messages?limit=alle", "", ""))
                .hasSize(1);
        assertThat(problems("GET " + MESSAGES, "/channels/12/messages?since=7", "", ""))
                .hasSize(1);
        assertThat(problems("GET /guilds/{guild_id}/members/search", "/guilds/12/members/search?limit=5", "", ""))
                .singleElement()
                .asString()
                .contains("lacks ?query");
    }

    @Test
    void a_body_that_is_missing_or_of_another_type() {
        assertThat(problems("POST " + MESSAGES, "/channels/12/messages", "", ""))
                .hasSize(1);
        assertThat(problems("POST " + MESSAGES, "/channels/12/messages", "text/plain", "{}"))
                .hasSize(1);
        assertThat(problems("GET " + MESSAGES, "/channels/12/messages", "application/json", "{}"))
                .hasSize(1);
    }

    @Test
    void fields_of_another_type_too_long_or_missing() {
        assertThat(sent("{\"content\":7}")).hasSize(1);
        assertThat(sent("{\"content\":\"" + "a".repeat(4001) + "\"}")).hasSize(1);
        assertThat(sent("{\"message_reference\":{}}"))
                .singleElement()
                .asString()
                .contains("message_id");
    }
}
