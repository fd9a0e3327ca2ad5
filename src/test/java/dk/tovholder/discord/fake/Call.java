package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * A request on its way to its route.
 *
 * @param values of the template's places, in their order
 * @param files what came along
 */
record Call(List<String> values, HttpUrl url, JsonNode body, List<Upload> files) {
    String value(int place) {
        return values.get(place);
    }

    String query(String name, String otherwise) {
        String value = url.queryParameter(name);
        return value == null ? otherwise : value;
    }
}
