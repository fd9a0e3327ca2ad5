package dk.tovholder.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.tovholder.config.WhyWords;
import dk.tovholder.export.FieldWriter;
import dk.tovholder.extraction.Action;
import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Decision;
import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Item;
import dk.tovholder.extraction.Meeting;
import dk.tovholder.extraction.NearMiss;
import dk.tovholder.extraction.Notice;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.SourceSpan;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the fields of an extraction, all of them, null where they are not known. */
final class ExtractionFields extends FieldWriter {
    private final @Nullable WhyWords why;

    ExtractionFields(JsonGenerator json, @Nullable WhyWords why) {
        super(json);
        this.why = why;
    }

    void write(String source, Extraction extraction) throws IOException {
        json.writeStartObject();
        text("source", source);
        text("language", extraction.language());
        meeting(extraction.meeting());
        list("items", extraction.items(), this::item);
        list("decisions", extraction.decisions(), this::decision);
        list("actions", extraction.actions(), this::action);
        list("events", extraction.events(), this::event);
        list("agenda", extraction.agenda(), this::agendaPoint);
        list("notices", extraction.notices(), this::notice);
        if (why != null) {
            list("nearMisses", extraction.nearMisses(), miss -> nearMiss(miss, why));
        }
        json.writeEndObject();
    }

    private void meeting(Meeting meeting) throws IOException {
        json.writeObjectFieldStart("meeting");
        text("organisation", meeting.organisation());
        text("body", meeting.body());
        text("date", meeting.date());
        time("start", meeting.start());
        time("end", meeting.end());
        text("place", meeting.place());
        json.writeEndObject();
    }

    private void item(Item item) throws IOException {
        text("number", item.number());
        text("title", item.title());
        word("access", item.access());
        json.writeNumberField("line", item.span().line());
    }

    private void decision(Decision decision) throws IOException {
        itemNumber(decision.item());
        word("outcome", decision.outcome());
        text("quote", decision.quote());
        provenance(decision.provenance());
    }

    private void action(Action action) throws IOException {
        itemNumber(action.item());
        text("task", action.task());
        list("owners", action.owners(), this::owner);
        Due due = action.due();
        text("due", due == null ? null : due.date());
        if (due != null) {
            word("dueCertainty", due.certainty());
        }
        text("quote", action.quote());
        provenance(action.provenance());
    }

    private void owner(Owner owner) throws IOException {
        text("name", owner.name());
        text("title", owner.title());
        word("kind", owner.kind());
        word("certainty", owner.certainty());
    }

    private void event(Event event) throws IOException {
        itemNumber(event.item());
        text("date", event.date());
        text("end", event.end());
        time("time", event.time());
        word("kind", event.kind());
        text("body", event.body());
        text("what", event.what());
        text("quote", event.quote());
        provenance(event.provenance());
    }

    private void agendaPoint(AgendaPoint point) throws IOException {
        itemNumber(point.item());
        text("body", point.body());
        text("date", point.date());
        text("topic", point.topic());
        word("reason", point.reason());
        text("quote", point.quote());
        provenance(point.provenance());
    }

    private void notice(Notice notice) throws IOException {
        text("code", notice.code());
        json.writeNumberField("line", notice.line());
        text("detail", notice.detail());
    }

    private void nearMiss(NearMiss miss, WhyWords words) throws IOException {
        text("rule", miss.rule());
        text("stoppedBy", miss.stoppedBy());
        json.writeNumberField("line", miss.line());
        text("quote", miss.quote());
        text("because", words.stopped(miss.stoppedBy()));
    }

    private void provenance(Provenance provenance) throws IOException {
        word("certainty", provenance.certainty());
        text("rule", provenance.rule());
        json.writeNumberField("line", provenance.span().line());
        if (why != null) {
            span(provenance.span());
            text("fired", provenance.fired());
            text("because", why.because(provenance.rule(), provenance.fired()));
        }
    }

    /** In an object of its own: an event has an end of another kind. */
    private void span(SourceSpan span) throws IOException {
        json.writeObjectFieldStart("span");
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
    }

    private void itemNumber(@Nullable Item item) throws IOException {
        text("item", item == null ? null : item.number());
    }
}
