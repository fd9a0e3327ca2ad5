package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The same day and thing said twice is one event; a beginning and an end in one sentence are one, too. */
final class EventRefiner {
    private static final double ALIKE = 0.6;

    /** As many events of one day are compared with the next one. */
    private static final int MOST = 50;

    private final Reading reading;
    private final ContentWords content;

    EventRefiner(Reading reading) {
        this.reading = reading;
        this.content = new ContentWords(reading);
    }

    List<Event> refine(List<SightedEvent> proposed) {
        return withoutLeads(merged(proposed));
    }

    /** The line that leads in a meeting's points is no event beside the meeting itself. */
    private static List<Event> withoutLeads(List<Event> events) {
        Set<List<Object>> meetings = events.stream()
                .filter(event -> !isLead(event) && event.body() != null)
                .map(EventRefiner::sitting)
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> !isLead(event) || !meetings.contains(sitting(event)))
                .toList();
    }

    private static boolean isLead(Event event) {
        return "event.agenda-lead".equals(event.provenance().rule());
    }

    private static List<Object> sitting(Event event) {
        return Arrays.asList(event.date(), event.body());
    }

    private List<Event> merged(List<SightedEvent> proposed) {
        List<Candidate> kept = new ArrayList<>();
        Map<LocalDate, List<Integer>> byDay = new HashMap<>();
        for (SightedEvent event : ranges(proposed)) {
            Candidate next = candidate(event);
            List<Integer> sameDay = byDay.computeIfAbsent(event.event().date(), day -> new ArrayList<>());
            int twin = twin(kept, sameDay, next);
            if (twin < 0) {
                sameDay.add(kept.size());
                kept.add(next);
            } else if (isBetter(event, kept.get(twin).sighted())) {
                kept.set(twin, next);
            }
        }
        return kept.stream().map(Candidate::event).toList();
    }

    /**
     * An event with what it is compared by.
     *
     * @param setDown whether a case is set down for the day
     * @param words those of its name that carry meaning
     * @param bare whether they only say that its body meets
     */
    private record Candidate(SightedEvent sighted, boolean setDown, Set<String> words, boolean bare) {
        Event event() {
            return sighted.event();
        }
    }

    private Candidate candidate(SightedEvent sighted) {
        Event event = sighted.event();
        Set<String> words = content.of(event.what());
        boolean meeting = event.kind() == EventKind.MEETING && event.body() != null;
        return new Candidate(sighted, isSetDown(sighted), words, meeting && isBareMeeting(event, words));
    }

    /** "starter den 3. marts og slutter den 21. marts". */
    private List<SightedEvent> ranges(List<SightedEvent> proposed) {
        List<SightedEvent> result = new ArrayList<>();
        for (SightedEvent next : proposed) {
            SightedEvent last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && isEndOf(last, next)) {
                result.set(result.size() - 1, new SightedEvent(last.sighting(), until(last.event(), next.event())));
            } else {
                result.add(next);
            }
        }
        return result;
    }

    private boolean isEndOf(SightedEvent first, SightedEvent second) {
        return first.sighting().passage() == second.sighting().passage()
                && first.event().end() == null
                && second.event().date().isAfter(first.event().date())
                && (isNextDay(first, second)
                        || reading.has("event.begins", first.sighting().before())
                                && reading.has("event.ends", second.sighting().before()));
    }

    /** "d. 9. og 10. juni": two days of one thing. */
    private boolean isNextDay(SightedEvent first, SightedEvent second) {
        return second.event().date().equals(first.event().date().plusDays(1))
                && reading.isJoint(second.sighting().before());
    }

    private static Event until(Event first, Event last) {
        return new Event(
                first.item(),
                first.date(),
                last.date(),
                first.time(),
                first.kind(),
                first.body(),
                first.what(),
                first.quote(),
                first.provenance());
    }

    private static int twin(List<Candidate> kept, List<Integer> sameDay, Candidate next) {
        for (int i : sameDay.subList(Math.max(0, sameDay.size() - MOST), sameDay.size())) {
            if (kept.get(i).setDown() == next.setDown() && isSame(kept.get(i), next)) {
                return i;
            }
        }
        return -1;
    }

    /** A case set down for a meeting, and that meeting itself announced, are two. */
    private boolean isSetDown(SightedEvent event) {
        Passage passage = event.sighting().passage();
        return reading.holds("agenda.put-off", passage)
                || reading.holds("agenda.taken-up-again", passage)
                || reading.holds("agenda.handled", passage);
    }

    private static boolean isSame(Candidate first, Candidate second) {
        Event a = first.event();
        Event b = second.event();
        boolean meetings = a.kind() == EventKind.MEETING && b.kind() == EventKind.MEETING;
        if (meetings && a.body() != null && b.body() != null && !Objects.equals(a.body(), b.body())) {
            return false;
        }
        boolean sameBody = meetings && a.body() != null && Objects.equals(a.body(), b.body());
        if (sameBody && (first.bare() || second.bare() || isAnnounced(a) && isAnnounced(b))) {
            return true;
        }
        if (first.words().isEmpty() || second.words().isEmpty()) {
            return sameBody || a.kind() == b.kind() && Objects.equals(a.item(), b.item());
        }
        long common = first.words().stream().filter(second.words()::contains).count();
        return common >= ALIKE * Math.min(first.words().size(), second.words().size());
    }

    /** Whether it is named as the next of its body's meetings, or in a list of them. */
    private static boolean isAnnounced(Event event) {
        String rule = event.provenance().rule();
        return rule.equals("event.next-meeting") || rule.equals("event.listed-meeting");
    }

    /** Nothing said but the body's short name or that it meets. */
    private boolean isBareMeeting(Event event, Set<String> words) {
        return words.stream().allMatch(word -> content.isBodyWord(word, event.body()));
    }

    private static boolean isBetter(SightedEvent next, SightedEvent kept) {
        return next.sighting().passage().section() == SectionKind.DECISION
                && kept.sighting().passage().section().isBeforehand();
    }
}
