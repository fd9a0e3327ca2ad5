package dk.tovholder.export;

import dk.tovholder.agenda.Agenda;
import dk.tovholder.agenda.Basis;
import dk.tovholder.agenda.ComingMeeting;
import dk.tovholder.config.BotTexts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meeting as an event with its points, and the follow-ups as tasks. Only for a meeting whose day is known. */
@Component
@Order(2)
final class AgendaCalendar implements AgendaFormat {
    private final BotTexts texts;

    AgendaCalendar(BotTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "ics";
    }

    @Override
    public byte[] write(AgendaSheet sheet) {
        Agenda agenda = sheet.agenda();
        CalendarEntries entries = new CalendarEntries(sheet.occasion());
        String title = AgendaWords.title(texts, agenda);
        CalendarFile file = new CalendarFile(title, sheet.occasion().zone());
        file.add(meeting(entries, agenda, sheet.occasion().zone()));
        agenda.followUps().forEach(action -> file.add(entries.task(action)));
        return file.write();
    }

    private VEvent meeting(CalendarEntries entries, Agenda agenda, ZoneId zone) {
        ComingMeeting when = agenda.meeting();
        LocalDate day = Objects.requireNonNull(when.date());
        VEvent event = entries.begin(
                new VEvent(false), "meeting-" + FileNames.ascii(AgendaWords.body(texts, agenda)) + "-" + day);
        event.add(new Summary(AgendaWords.title(texts, agenda)));
        event.add(
                when.time() == null
                        ? new DtStart<>(day)
                        : new DtStart<>(day.atTime(when.time()).atZone(zone).toInstant()));
        if (when.place() != null) {
            event.add(new Location(when.place()));
        }
        boolean guessed = when.basis() == Basis.RHYTHM || when.usual();
        event.add(guessed ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Description(points(agenda)));
        return event;
    }

    private static String points(Agenda agenda) {
        List<String> topics = AgendaWords.topics(agenda);
        return IntStream.range(0, topics.size())
                .mapToObj(i -> i + 1 + ". " + topics.get(i))
                .collect(Collectors.joining("\n"));
    }
}
