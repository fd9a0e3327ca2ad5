package dk.tovholder.discord.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One operation of the REST interface.
 *
 * @param template as Discord's API description writes it, as {@code /channels/{channel_id}/messages}
 */
record Route(String method, String template, Function<Call, Reply> handler) {
    String operation() {
        return method + " " + template;
    }

    /** What stands in the template's places, where the path is one of this route. */
    Optional<List<String>> match(String requestMethod, String path) {
        String[] wanted = template.split("/");
        String[] given = path.split("/");
        if (!method.equals(requestMethod) || wanted.length != given.length) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                values.add(given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
