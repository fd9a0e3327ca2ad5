package dk.tovholder.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tovholder.extraction.Action;
import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Decision;
import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Item;
import dk.tovholder.extraction.Meeting;
import dk.tovholder.extraction.Owner;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An extraction in the shape of the expected entries. */
final class Printed {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Printed() {}

    static JsonNode of(Extraction extraction) {
        ObjectNode node = JSON.createObjectNode();
        node.set("meeting", meeting(extraction.meeting()));
        ArrayNode items = node.putArray("items");
        extraction.items().forEach(item -> items.add(item(item)));
        ArrayNode decisions = node.putArray("decisions");
        extraction.decisions().forEach(decision -> decisions.add(decision(decision)));
        ArrayNode actions = node.putArray("actions");
        extraction.actions().forEach(action -> actions.add(action(action)));
        ArrayNode events = node.putArray("events");
        extraction.events().forEach(event -> events.add(event(event)));
        ArrayNode agenda = node.putArray("agenda");
        extraction.agenda().forEach(point -> agenda.add(agendaPoint(point)));
        return node;
    }

    private static ObjectNode meeting(Meeting meeting) {
        return JSON.createObjectNode()
                .put("organisation", meeting.organisation())
                .put("body", meeting.body())
                .put("date", text(meeting.date()))
                .put("start", time(meeting.start()))
                .put("end", time(meeting.end()))
                .put("place", meeting.place());
    }

    private static ObjectNode item(Item item) {
        return JSON.createObjectNode()
                .put("number", item.number())
                .put("title", item.title())
                .put("access", word(item.access()));
    }

    private static ObjectNode decision(Decision decision) {
        return entry(decision.item()).put("outcome", word(decision.outcome())).put("quote", decision.quote());
    }

    private static ObjectNode action(Action action) {
        ObjectNode node = entry(action.item()).put("task", action.task());
        ArrayNode owners = node.putArray("owners");
        action.owners().forEach(owner -> owners.add(owner(owner)));
        node.put("due", action.due() == null ? null : text(action.due().date()));
        node.put("dueCertainty", action.due() == null ? null : word(action.due().certainty()));
        return node.put("quote", action.quote());
    }

    private static ObjectNode owner(Owner owner) {
        return JSON.createObjectNode()
                .put("name", owner.name())
                .put("title", owner.title())
                .put("kind", word(owner.kind()))
                .put("certainty", word(owner.certainty()));
    }

    private static ObjectNode event(Event event) {
        return entry(event.item())
                .put("date", event.date().toString())
                .put("end", text(event.end()))
                .put("time", time(event.time()))
                .put("kind", word(event.kind()))
                .put("body", event.body())
                .put("what", event.what())
                .put("quote", event.quote());
    }

    private static ObjectNode agendaPoint(AgendaPoint point) {
        return entry(point.item())
                .put("body", point.body())
                .put("date", text(point.date()))
                .put("topic", point.topic())
                .put("reason", word(point.reason()))
                .put("quote", point.quote());
    }

    private static ObjectNode entry(@Nullable Item item) {
        return JSON.createObjectNode().put("item", item == null ? null : item.number());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
