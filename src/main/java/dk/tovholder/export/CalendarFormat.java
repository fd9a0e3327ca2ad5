package dk.tovholder.export;

import dk.tovholder.config.BotTexts;
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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Dates as events and actions as tasks of a calendar. What was read again keeps its id, so that it is not there twice. */
@Component
@Order(1)
final class CalendarFormat implements ExportFormat {
    private final BotTexts texts;

    CalendarFormat(BotTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "ics";
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public byte[] write(Export export) {
        CalendarFile file = new CalendarFile(texts.text("export.title"), export.zone());
        export.entries().events().forEach(event -> file.add(event(export, event)));
        export.entries().actions().forEach(action -> file.add(task(export, action)));
        return file.write();
    }

    private VEvent event(Export export, EventView event) {
        VEvent entry = begin(new VEvent(false), export, event);
        String body = event.body();
        entry.add(new Summary(body == null || event.what().contains(body) ? event.what() : body + ": " + event.what()));
        if (event.time() == null || event.end() != null) {
            entry.add(new DtStart<>(event.date()));
            entry.add(new DtEnd<>((event.end() == null ? event.date() : event.end()).plusDays(1)));
        } else {
            entry.add(new DtStart<>(
                    event.date().atTime(event.time()).atZone(export.zone()).toInstant()));
        }
        entry.add(
                event.certainty() == Certainty.STATED
                        ? ImmutableStatus.VEVENT_CONFIRMED
                        : ImmutableStatus.VEVENT_TENTATIVE);
        return describe(entry, event.source());
    }

    private VToDo task(Export export, ActionView action) {
        VToDo entry = begin(new VToDo(false), export, action);
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

    private static <C extends CalendarComponent> C begin(C entry, Export export, EntryView of) {
        String kind = of.ref().kind().name().toLowerCase(Locale.ROOT);
        entry.add(new Uid(kind + "-" + of.id() + "." + export.guild().replace(':', '-') + "@tovholder"));
        entry.add(new DtStamp(export.made()));
        return entry;
    }

    private <C extends CalendarComponent> C describe(C entry, SourceLink source) {
        String from = from(source);
        if (!from.isEmpty()) {
            entry.add(new Description(from));
        }
        return entry;
    }

    /** Which minutes it stands in, and where they are. */
    private String from(SourceLink source) {
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
