package dk.tovholder.minutes;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of one body, as minutes and the platform's calendar tell them.
 *
 * @param held days of which there are minutes
 * @param announced what minutes say of coming meetings
 * @param scheduled days in the platform's calendar
 */
record BodyMeetings(
        Collection<LocalDate> held, List<Announcement> announced, Collection<LocalDate> scheduled, LocalDate today) {
    /**
     * A coming meeting.
     *
     * @param said the day of the meeting whose minutes say so
     */
    record Announcement(LocalDate said, LocalDate day) {}

    /** Days on which it is to meet and has not met, from a day on. */
    List<LocalDate> coming(LocalDate from) {
        return Stream.concat(announced.stream().filter(this::stands).map(Announcement::day), scheduled.stream())
                .filter(day -> !day.isBefore(from) && !held.contains(day))
                .distinct()
                .sorted()
                .toList();
    }

    /** Not where later minutes say that it meets on another day before it has met on this one. */
    boolean stands(Announcement one) {
        return announced.stream()
                .map(Announcement::said)
                .filter(said -> said.isAfter(one.said()) && said.isBefore(one.day()))
                .noneMatch(said -> first(said).filter(one.day()::isBefore).isPresent());
    }

    /**
     * The day of the meeting that was the next one at another.
     *
     * @param met when it was the next
     * @param known the day it was to be, as far as it is known
     */
    Optional<LocalDate> after(LocalDate met, @Nullable LocalDate known) {
        if (known == null) {
            return Stream.of(coming(met.plusDays(1)).stream(), held.stream().filter(met::isBefore))
                    .flatMap(days -> days)
                    .min(naturalOrder());
        }
        if (held.contains(known)) {
            return Optional.of(known);
        }
        LocalDate day = moved(met, known);
        return scheduled.stream()
                .filter(other -> !known.isBefore(today) && !other.isBefore(today) && other.isBefore(day))
                .min(naturalOrder())
                .or(() -> Optional.of(day));
    }

    /** The same where somebody said so on a day between two meetings. */
    Optional<LocalDate> afterDay(LocalDate said, @Nullable LocalDate known) {
        LocalDate met = Stream.concat(held.stream(), announced.stream().map(Announcement::said))
                .filter(day -> !day.isAfter(said))
                .max(naturalOrder())
                .orElse(said);
        return after(known == null ? said : met, known);
    }

    /** What the last minutes before that day say of it. */
    private LocalDate moved(LocalDate met, LocalDate known) {
        LocalDate said = announced.stream()
                .map(Announcement::said)
                .filter(one -> !one.isBefore(met) && one.isBefore(known))
                .max(naturalOrder())
                .orElse(null);
        if (said == null || announced.contains(new Announcement(said, known))) {
            return known;
        }
        return first(said)
                .map(next -> said.equals(met) ? next : nearer(known, said, next))
                .orElse(known);
    }

    /** Either the meeting between was that meeting, held early, or it was one more, and that meeting is on another day. */
    private static LocalDate nearer(LocalDate known, LocalDate between, LocalDate next) {
        return Stream.of(next, between)
                .min(comparing(day -> Math.abs(ChronoUnit.DAYS.between(day, known))))
                .orElse(known);
    }

    /** The first day that minutes of a day announce. */
    private Optional<LocalDate> first(LocalDate said) {
        return announced.stream()
                .filter(one -> one.said().equals(said))
                .map(Announcement::day)
                .min(naturalOrder());
    }
}
