package dk.tovholder.minutes;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** What an {@link ActionQuery} asks for. */
@Component
class ActionCriteria {
    private final SearchWords words;

    ActionCriteria(SearchWords words) {
        this.words = words;
    }

    boolean hasWords(ActionQuery query) {
        return !words.of(query.query()).isEmpty();
    }

    Specification<StoredAction> of(String guild, ActionQuery query) {
        return Specification.allOf(
                Criteria.keptIn(guild),
                Criteria.words(EntryKind.ACTION, words.of(query.query())),
                Criteria.actionOf(query.body()),
                Criteria.status(query.status(), query.today()),
                Criteria.ownerNamed(query.owner()),
                Criteria.ownedBy(query.userId()));
    }

    /** Those of them that are shown. */
    Specification<StoredAction> shown(SeenActions asked) {
        Specification<StoredAction> seen = of(asked.guild(), asked.query()).and(Criteria.seen(asked.sources()));
        return asked.closedToo()
                ? seen
                : seen.and(Criteria.openFor(asked.sources().user()));
    }

    /** Those of them that are seen, but not shown: of closed points. */
    Specification<StoredAction> hidden(SeenActions asked) {
        return of(asked.guild(), asked.query())
                .and(Criteria.seen(asked.sources()))
                .and(Specification.not(Criteria.openFor(asked.sources().user())));
    }
}
