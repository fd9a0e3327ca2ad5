package dk.tovholder.agenda;

import dk.tovholder.extraction.EventKind;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.LogService;
import dk.tovholder.minutes.PastMeeting;
import dk.tovholder.minutes.PointView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When and where a body meets next: the earliest that minutes or the calendar tell, else by the rhythm of its meetings. */
@Component
class MeetingFinder {
    private final LogService log;
    private final AnnouncedPlace places;

    MeetingFinder(LogService log, AnnouncedPlace places) {
        this.log = log;
        this.places = places;
    }

    /** @param scheduled events of the platform's calendar */
    record Question(
            String guild, String body, LocalDate today, List<PointView> pending, List<ScheduledMeeting> scheduled) {}

    ComingMeeting next(Question question) {
        List<PastMeeting> past = log.meetings(question.guild(), question.body());
        LocalDate last = past.isEmpty() ? null : past.get(0).date();
        LocalDate from = last == null || last.isBefore(question.today()) ? question.today() : last.plusDays(1);
        Optional<LocalDate> announced =
                log.nextMeeting(question.guild(), question.body(), from).map(EventView::date);
        Optional<LocalDate> scheduled = scheduled(question)
                .map(ScheduledMeeting::date)
                .filter(day -> !day.isBefore(from))
                .min(LocalDate::compareTo);
        Optional<LocalDate> points = question.pending().stream()
                .map(PointView::date)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(from))
                .min(LocalDate::compareTo);
        Optional<LocalDate> day = Stream.of(announced, scheduled, points)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
        if (day.isPresent()) {
            Basis basis =
                    day.equals(announced) ? Basis.ANNOUNCED : day.equals(scheduled) ? Basis.SCHEDULED : Basis.POINTS;
            return on(question, day.get(), basis);
        }
        return Rhythm.next(past.stream().map(PastMeeting::date).toList(), from)
                .map(guess -> on(question, guess, Basis.RHYTHM))
                .orElse(new ComingMeeting(null, null, null, Basis.UNKNOWN, false));
    }

    /** The meeting of a day, with what is known of its hour and place. */
    ComingMeeting on(Question question, LocalDate day, Basis basis) {
        Optional<ScheduledMeeting> scheduled =
                scheduled(question).filter(event -> event.date().equals(day)).findFirst();
        List<EventView> announced = announced(question, day);
        LocalTime time = first(announced, EventView::time)
                .or(() -> scheduled.map(ScheduledMeeting::time))
                .orElse(null);
        String place = scheduled
                .map(ScheduledMeeting::place)
                .or(() -> first(announced, places::of))
                .orElse(null);
        List<PastMeeting> past = log.meetings(question.guild(), question.body());
        LocalTime usualTime = time == null ? usual(past, PastMeeting::start) : null;
        String usualPlace = place == null ? usual(past, PastMeeting::place) : null;
        return new ComingMeeting(
                day,
                time == null ? usualTime : time,
                place == null ? usualPlace : place,
                basis,
                usualTime != null || usualPlace != null);
    }

    private List<EventView> announced(Question question, LocalDate day) {
        return log.dates(question.guild(), question.body(), day, day).stream()
                .filter(event ->
                        event.kind() == EventKind.MEETING && question.body().equals(event.body()))
                .toList();
    }

    private static <T> Optional<T> first(List<EventView> events, Function<EventView, @Nullable T> of) {
        for (EventView event : events) {
            T said = of.apply(event);
            if (said != null) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /** Those that name the body. */
    private static Stream<ScheduledMeeting> scheduled(Question question) {
        String body = question.body().toLowerCase(Locale.ROOT);
        return question.scheduled().stream()
                .filter(event -> event.title().toLowerCase(Locale.ROOT).contains(body));
    }

    /** What the last two meetings had in common. */
    private static <T> @Nullable T usual(List<PastMeeting> past, Function<PastMeeting, @Nullable T> of) {
        if (past.size() < 2) {
            return null;
        }
        T last = of.apply(past.get(0));
        return Objects.equals(last, of.apply(past.get(1))) ? last : null;
    }
}
