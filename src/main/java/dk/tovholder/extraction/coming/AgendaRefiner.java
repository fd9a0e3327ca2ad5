package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A topic counts once for a meeting: the sentence that postponed it before the list that repeats it. */
final class AgendaRefiner {
    /** As many points of one day are compared with another. */
    private static final int MOST = 200;

    private static final String SET_DOWN = "agenda.set-down";

    private final ContentWords content;
    private final List<AgendaPoint> kept = new ArrayList<>();
    private final Map<Set<String>, List<Integer>> byTopic = new HashMap<>();
    private final Map<LocalDate, List<Set<String>>> cameBack = new HashMap<>();
    private final Map<LocalDate, List<Set<String>>> ofDay = new HashMap<>();

    AgendaRefiner(Reading reading) {
        this.content = new ContentWords(reading);
    }

    List<AgendaPoint> refine(List<AgendaPoint> proposed) {
        proposed.forEach(this::take);
        return kept;
    }

    private void take(AgendaPoint point) {
        Set<String> words = content.of(point.topic());
        List<Integer> sameTopic = byTopic.computeIfAbsent(words, key -> new ArrayList<>());
        Integer twin = words.isEmpty() ? null : twin(sameTopic, point);
        if (twin != null) {
            addDate(twin, point, words);
        } else if (!repeatsWhatCameBack(point, words) && !repeatsPlanned(point, words)) {
            sameTopic.add(kept.size());
            kept.add(point);
            remember(point, words);
        }
    }

    private @Nullable Integer twin(List<Integer> sameTopic, AgendaPoint point) {
        for (Integer i : sameTopic) {
            LocalDate date = kept.get(i).date();
            if (date == null || point.date() == null || date.equals(point.date())) {
                return i;
            }
        }
        return null;
    }

    /** "Ikke nået. Tages op på næste møde.": the second sentence tells when. */
    private void addDate(int index, AgendaPoint next, Set<String> words) {
        AgendaPoint first = kept.get(index);
        if (first.date() == null && next.date() != null) {
            AgendaPoint dated = new AgendaPoint(
                    first.item(),
                    first.body(),
                    next.date(),
                    first.topic(),
                    first.reason(),
                    next.quote(),
                    next.provenance());
            kept.set(index, dated);
            remember(dated, words);
        }
    }

    /** "HR-strategien", and later "HR-strategien efter en sidste finpudsning". */
    private boolean repeatsPlanned(AgendaPoint point, Set<String> words) {
        if (point.date() == null
                || words.isEmpty()
                || !SET_DOWN.equals(point.provenance().rule())) {
            return false;
        }
        return ofDay.getOrDefault(point.date(), List.of()).stream().anyMatch(words::containsAll);
    }

    private void remember(AgendaPoint point, Set<String> words) {
        if (point.date() != null && !words.isEmpty()) {
            remember(ofDay, point.date(), words);
        }
        if (point.date() != null && point.reason() != Reason.PLANNED) {
            remember(cameBack, point.date(), words);
        }
    }

    private static void remember(Map<LocalDate, List<Set<String>>> topics, LocalDate day, Set<String> words) {
        List<Set<String>> sameDay = topics.computeIfAbsent(day, key -> new ArrayList<>());
        if (sameDay.size() < MOST) {
            sameDay.add(words);
        }
    }

    /** The list of points may name in one word what a sentence said in full. */
    private boolean repeatsWhatCameBack(AgendaPoint point, Set<String> words) {
        return point.reason() == Reason.PLANNED
                && !words.isEmpty()
                && point.date() != null
                && cameBack.getOrDefault(point.date(), List.of()).stream().anyMatch(back -> back.containsAll(words));
    }
}
