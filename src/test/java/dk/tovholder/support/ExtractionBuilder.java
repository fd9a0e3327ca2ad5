package dk.tovholder.support;

import dk.tovholder.extraction.Access;
import dk.tovholder.extraction.Action;
import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Decision;
import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Item;
import dk.tovholder.extraction.Meeting;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.OwnerKind;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader is to have found, in a few words. Entries stand under the item named last. */
public final class ExtractionBuilder {
    private final List<Item> items = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<AgendaPoint> points = new ArrayList<>();
    private @Nullable Item item;
    private Meeting meeting = new Meeting(null, null, null, null, null, null);

    public ExtractionBuilder meeting(String body, String date) {
        meeting = new Meeting("Kystby Roklub", body, LocalDate.parse(date), null, null, "Klubhuset");
        return this;
    }

    /** It does not say who met, when and where. */
    public ExtractionBuilder nobody() {
        meeting = new Meeting(null, null, null, null, null, null);
        return this;
    }

    public ExtractionBuilder item(String number, String title) {
        return item(number, title, Access.OPEN);
    }

    public ExtractionBuilder closedItem(String number, String title) {
        return item(number, title, Access.CLOSED);
    }

    private ExtractionBuilder item(String number, String title, Access access) {
        item = new Item(number, title, access, span());
        items.add(item);
        return this;
    }

    public ExtractionBuilder decision(Outcome outcome, String quote) {
        decisions.add(new Decision(item, outcome, quote, because("decision.test")));
        return this;
    }

    /** @param names of persons; those in capitals with a colon before, as {@code :HR}, are units */
    public ExtractionBuilder action(String task, @Nullable String due, String... names) {
        Due deadline = due == null ? null : new Due(LocalDate.parse(due), false, Certainty.STATED);
        return action(
                task,
                deadline,
                Arrays.stream(names).map(ExtractionBuilder::owner).toList());
    }

    public ExtractionBuilder action(String task, @Nullable Due due, List<Owner> owners) {
        String quote = owners.isEmpty() ? task : owners.get(0).name() + " " + task + ".";
        actions.add(new Action(item, task, owners, due, quote, because("action.test")));
        return this;
    }

    /** One that only follows from what the minutes say. */
    public ExtractionBuilder impliedAction(String task, @Nullable String due, String name) {
        Due deadline = due == null ? null : new Due(LocalDate.parse(due), false, Certainty.STATED);
        Provenance implied = new Provenance("action.test", Certainty.IMPLIED, span());
        actions.add(new Action(item, task, List.of(owner(name)), deadline, name + " " + task + ".", implied));
        return this;
    }

    private static Owner owner(String name) {
        return name.startsWith(":")
                ? new Owner(null, name.substring(1), OwnerKind.UNIT, Certainty.STATED)
                : new Owner(name, null, OwnerKind.PERSON, Certainty.STATED);
    }

    public ExtractionBuilder event(EventKind kind, @Nullable String body, String date, String what) {
        events.add(new Event(
                item, LocalDate.parse(date), null, null, kind, body, what, what + " " + date, because("event.test")));
        return this;
    }

    public ExtractionBuilder event(Event event) {
        events.add(event);
        return this;
    }

    public ExtractionBuilder point(Reason reason, @Nullable String date, String topic) {
        points.add(new AgendaPoint(
                item,
                meeting.body(),
                date == null ? null : LocalDate.parse(date),
                topic,
                reason,
                topic,
                because("point.test")));
        return this;
    }

    private Provenance because(String rule) {
        return new Provenance(rule, Certainty.STATED, span());
    }

    private SourceSpan span() {
        int line = items.size() + decisions.size() + actions.size() + events.size() + points.size() + 1;
        return new SourceSpan(line * 10, line * 10 + 5, line);
    }

    public Extraction build() {
        return new Extraction(meeting, items, decisions, actions, events, points, "da", List.of(), List.of());
    }
}
