package dk.tovholder.export;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.Settled;
import dk.tovholder.minutes.SourceLink;
import java.util.Locale;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Completed;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.jspecify.annotations.Nullable;

/** Entries as parts of a calendar. One that is read again keeps its id, so that it is not there twice. */
final class CalendarEntries {
    private final Occasion occasion;

    CalendarEntries(Occasion occasion) {
        this.occasion = occasion;
    }

    VEvent event(EventView event) {
        VEvent entry = begin(new VEvent(false), event);
        String body = event.body();
        entry.add(new Summary(body == null || event.what().contains(body) ? event.what() : body + ": " + event.what()));
        if (event.time() == null || event.end() != null) {
            entry.add(new DtStart<>(event.date()));
            entry.add(new DtEnd<>((event.end() == null ? event.date() : event.end()).plusDays(1)));
        } else {
            entry.add(new DtStart<>(
                    event.date().atTime(event.time()).atZone(occasion.zone()).toInstant()));
        }
        entry.add(
                event.certainty() == Certainty.STATED
                        ? ImmutableStatus.VEVENT_CONFIRMED
                        : ImmutableStatus.VEVENT_TENTATIVE);
        return describe(entry, event.source());
    }

    VToDo task(ActionView action) {
        VToDo entry = begin(new VToDo(false), action);
        String owners = Rows.owners(action);
        entry.add(new Summary(owners.isEmpty() ? action.task() : owners + ": " + action.task()));
        if (action.due() != null) {
            entry.add(new Due<>(action.due()));
        }
        entry.add(
                action.state() == ActionState.DONE
                        ? ImmutableStatus.VTODO_COMPLETED
                        : ImmutableStatus.VTODO_NEEDS_ACTION);
        Settled settled = action.settled();
        if (action.state() == ActionState.DONE && settled != null) {
            entry.add(new Completed(settled.at()));
        }
        return describe(entry, action.source());
    }

    private <C extends CalendarComponent> C begin(C entry, EntryView of) {
        return begin(entry, of.ref().kind().name().toLowerCase(Locale.ROOT) + "-" + of.id());
    }

    /** @param id what tells it from all others of the guild, and stays */
    <C extends CalendarComponent> C begin(C entry, String id) {
        entry.add(new Uid(id + "." + occasion.guild().replace(':', '-') + "@tovholder"));
        entry.add(new DtStamp(occasion.made()));
        return entry;
    }

    private static <C extends CalendarComponent> C describe(C entry, SourceLink source) {
        String from = from(source);
        if (!from.isEmpty()) {
            entry.add(new Description(from));
        }
        return entry;
    }

    /** Which minutes it stands in, and where they are. */
    private static String from(SourceLink source) {
        StringBuilder from = new StringBuilder();
        append(from, source.body());
        append(from, source.date());
        append(from, source.item());
        if (source.url() != null) {
            from.append(from.isEmpty() ? "" : "\n").append(source.url());
        }
        return from.toString();
    }

    private static void append(StringBuilder from, @Nullable Object part) {
        if (part != null) {
            from.append(from.isEmpty() ? "" : ", ").append(part);
        }
    }
}
