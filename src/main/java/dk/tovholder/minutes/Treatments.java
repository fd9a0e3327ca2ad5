package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the minutes of a guild's bodies took up, loaded once for each body that is asked for. */
final class Treatments {
    private final String guild;
    private final Items items;
    private final Topics topics;
    private final Map<String, List<Taken>> byBody = new HashMap<>();

    Treatments(String guild, Items items, Topics topics) {
        this.guild = guild;
        this.items = items;
        this.topics = topics;
    }

    private record Taken(long minutesId, LocalDate date, Set<String> words, boolean heading) {}

    /**
     * Whether a meeting of the body took a topic up, on that day or later.
     *
     * @param said minutes that do not count: those that put the point down; null for none
     */
    boolean treated(Body body, Set<String> topic, LocalDate since, @Nullable Long said) {
        return byBody.computeIfAbsent(body.folded(), this::load).stream()
                .filter(taken -> !taken.date().isBefore(since))
                .filter(taken -> said == null || taken.minutesId() != said)
                .anyMatch(taken ->
                        taken.heading() ? topics.same(taken.words(), topic) : topics.says(taken.words(), topic));
    }

    private List<Taken> load(String body) {
        List<Taken> taken = new ArrayList<>();
        items.treated(guild, body).forEach(one -> add(taken, one, true));
        items.decided(guild, body).forEach(one -> add(taken, one, false));
        return taken;
    }

    private void add(List<Taken> taken, Treatment one, boolean heading) {
        if (one.date() != null) {
            taken.add(new Taken(one.minutesId(), one.date(), topics.of(one.text()), heading));
        }
    }
}
