package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;

/** What somebody does in their direct messages with the bot. */
public final class Directly {
    private final Person person;

    Directly(Person person) {
        this.person = person;
    }

    public Asked presses(Shown message, String label) {
        ObjectNode data = Json.object().put("custom_id", message.control(label)).put("component_type", 2);
        return person.beginDirectly(3, data, message.json());
    }

    public Asked chooses(Shown message, String placeholder, String value) {
        ObjectNode data =
                Json.object().put("custom_id", message.control(placeholder)).put("component_type", 3);
        ArrayNode chosen = data.putArray("values");
        chosen.add(value);
        return person.beginDirectly(3, data, message.json());
    }

    /** Sends off a form that was opened for them, with texts by the labels of its fields. */
    public Asked submits(Asked opened, Map<String, Object> filled) {
        return person.beginDirectly(5, Person.filledIn(opened, filled), Objects.requireNonNull(opened.source));
    }
}
