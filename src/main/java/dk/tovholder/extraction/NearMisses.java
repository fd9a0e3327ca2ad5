package dk.tovholder.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of the sentences that nearly made an entry and made none of its kind, each once. */
final class NearMisses {
    /** Quotes of one passage are one string, whose hash is known after the first time. */
    private record Told(String kind, String quote) {}

    private final Set<Told> told = new HashSet<>();

    NearMisses(List<Decision> decisions, List<Action> actions, List<Event> events) {
        decisions.forEach(taken -> tell(taken.provenance().rule(), taken.quote()));
        actions.forEach(taken -> tell(taken.provenance().rule(), taken.quote()));
        events.forEach(taken -> tell(taken.provenance().rule(), taken.quote()));
    }

    List<NearMiss> of(List<NearMiss> settled, List<NearMiss> coming) {
        List<NearMiss> left = new ArrayList<>();
        add(settled, left);
        add(coming, left);
        return left;
    }

    private void add(List<NearMiss> misses, List<NearMiss> left) {
        for (NearMiss miss : misses) {
            if (tell(miss.rule(), miss.quote())) {
                left.add(miss);
            }
        }
    }

    /** @return whether nothing of the kind was told of these words before */
    private boolean tell(String rule, String quote) {
        int dot = rule.indexOf('.');
        return told.add(new Told(dot < 0 ? rule : rule.substring(0, dot), quote));
    }
}
