package dk.tovholder.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.DecisionView;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.Settled;
import dk.tovholder.minutes.SourceLink;
import java.io.IOException;

/** Writes the fields of entries, all of them, null where they are not known. */
final class JsonFields extends FieldWriter {
    JsonFields(JsonGenerator json) {
        super(json);
    }

    void write(Export export) throws IOException {
        json.writeStartObject();
        text("exported", export.occasion().made());
        text("timeZone", export.occasion().zone());
        list("decisions", export.entries().decisions(), this::decision);
        list("actions", export.entries().actions(), this::action);
        list("events", export.entries().events(), this::event);
        list("agenda", export.entries().points(), this::point);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void decision(DecisionView decision) throws IOException {
        json.writeNumberField("id", decision.id());
        text("text", decision.text());
        word("outcome", decision.outcome());
        origin(decision);
    }

    private void action(ActionView action) throws IOException {
        json.writeNumberField("id", action.id());
        text("task", action.task());
        list("owners", action.owners(), this::owner);
        text("due", action.due());
        json.writeBooleanField("dueNextMeeting", action.dueNextMeeting());
        word("state", action.state());
        Settled settled = action.settled();
        text("settled", settled == null ? null : settled.at());
        origin(action);
    }

    private void owner(OwnerView owner) throws IOException {
        text("name", owner.label());
        word("kind", owner.kind());
        word("certainty", owner.certainty());
    }

    private void event(EventView event) throws IOException {
        json.writeNumberField("id", event.id());
        text("date", event.date());
        text("end", event.end());
        time("time", event.time());
        word("kind", event.kind());
        text("body", event.body());
        text("what", event.what());
        origin(event);
    }

    private void point(PointView point) throws IOException {
        json.writeNumberField("id", point.id());
        text("topic", point.topic());
        text("date", point.date());
        word("reason", point.reason());
        text("body", point.body());
        origin(point);
    }

    private void origin(EntryView entry) throws IOException {
        SourceLink source = entry.source();
        word("certainty", entry.certainty());
        json.writeObjectFieldStart("source");
        text("body", source.body());
        text("date", source.date());
        text("item", source.item());
        text("url", source.url());
        json.writeEndObject();
    }
}
