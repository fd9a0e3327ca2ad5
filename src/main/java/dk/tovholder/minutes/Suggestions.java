package dk.tovholder.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be meant while somebody types: a few of each, so that nothing else of a guild is loaded for it. */
@Service
@Transactional(readOnly = true)
public class Suggestions {
    /** What a platform shows, and as much again for what is left out afterwards. */
    private static final int FEW = 50;
    /** Minutes are told apart by their day, in words that the store does not know. */
    private static final int MEETINGS = 1000;

    private static final Sort BY_DUE = Sort.by(Sort.Order.asc("due").nullsLast(), Sort.Order.asc("id"));

    private final MinutesRepository minutes;
    private final Actions actions;
    private final Owners owners;
    private final People people;

    Suggestions(MinutesRepository minutes, Actions actions, Owners owners, People people) {
        this.minutes = minutes;
        this.actions = actions;
        this.owners = owners;
        this.people = people;
    }

    /** Bodies that minutes are stored of, the last that met first. */
    public List<String> bodies(String guild, Sources seen, String typed) {
        return minutes.bodiesLike(guild, part(typed), seen.channels(), seen.user(), Limit.of(FEW));
    }

    /** Names that somebody is linked to, then those of owners. */
    public List<String> names(String guild, Sources seen, String typed) {
        return Stream.concat(
                        linked(guild, seen, typed).stream(),
                        owners.namesLike(guild, part(typed), seen.channels(), seen.user(), Limit.of(FEW)).stream())
                .distinct()
                .limit(FEW)
                .toList();
    }

    /** Names that somebody is linked to. */
    public List<String> linked(String guild, Sources seen, String typed) {
        return people.namesLike(guild, part(typed), seen.channels(), seen.user(), Limit.of(FEW));
    }

    /** Names of owners of open actions that nobody is linked to, most frequent first. */
    public List<String> unknown(String guild, Sources seen, String typed) {
        return owners.unlinkedLike(guild, part(typed), seen.channels(), seen.user(), Limit.of(FEW));
    }

    /** The newest meetings first. */
    public List<MinutesBrief> minutes(String guild) {
        return minutes.briefs(guild, Limit.of(MEETINGS));
    }

    /** Actions with words or owners that begin so, as far as this user may see them, by due date. */
    public List<ActionView> actions(String guild, String userId, ActionQuery query) {
        String typed = query.query();
        Specification<StoredAction> wanted = Specification.allOf(
                Criteria.keptIn(guild),
                Criteria.begins(typed == null ? "" : typed),
                Criteria.seenBy(userId),
                Criteria.status(query.status(), query.today()));
        return actions.findBy(wanted, found -> found.sortBy(BY_DUE).limit(FEW).all()).stream()
                .map(Views::of)
                .toList();
    }

    private static String part(String typed) {
        return Criteria.containing(Folded.of(typed));
    }
}
