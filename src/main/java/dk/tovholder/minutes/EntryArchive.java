package dk.tovholder.minutes;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All entries that are kept, done or treated ones among them. */
@Service
@Transactional(readOnly = true)
public class EntryArchive {
    private static final Sort NEWEST_MEETING =
            Sort.by(Order.desc("minutes.date").nullsLast(), Order.desc("minutes.id"), Order.asc("id"));
    private static final Sort BY_DAY =
            Sort.by(Order.asc("date"), Order.asc("time").nullsLast(), Order.asc("id"));

    private final Entries entries;

    EntryArchive(Entries entries) {
        this.entries = entries;
    }

    /** Of the meetings of a period; dates that lie in it. What several minutes announce stands once. */
    public KeptEntries of(String guild, Period period) {
        String body = period.body();
        return new KeptEntries(
                newest(
                                entries.decisions(),
                                guild,
                                Criteria.decisionOf(body),
                                Criteria.metBetween(period.from(), period.to()))
                        .stream()
                        .map(Views::of)
                        .toList(),
                newest(
                                entries.actions(),
                                guild,
                                Criteria.actionOf(body),
                                Criteria.givenBetween(period.from(), period.to()))
                        .stream()
                        .map(Views::of)
                        .toList(),
                Announced.once(entries.events()
                                .findAll(
                                        Specification.allOf(
                                                Criteria.keptIn(guild),
                                                Criteria.dateOf(body),
                                                Criteria.between(period.from(), period.to())),
                                        BY_DAY))
                        .stream()
                        .map(Views::of)
                        .toList(),
                newest(entries.points(), guild, Criteria.pointOf(body), Criteria.metBetween(period.from(), period.to()))
                        .stream()
                        .map(Views::of)
                        .toList());
    }

    private static <E extends StoredEntry> List<E> newest(
            EntryRepository<E> kind, String guild, Specification<E> of, Specification<E> between) {
        return kind.findAll(Specification.allOf(Criteria.keptIn(guild), of, between), NEWEST_MEETING);
    }
}
