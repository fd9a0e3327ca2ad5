package dk.tovholder.minutes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many open actions each has, counted by the store. */
@Service
@Transactional(readOnly = true)
public class ActionCounts {
    private static final int OPEN = 4;
    private static final int LATE = 5;

    private final EntityManager entities;
    private final ActionCriteria criteria;

    ActionCounts(EntityManager entities, ActionCriteria criteria) {
        this.entities = entities;
        this.criteria = criteria;
    }

    /** Of each who has something left to do, by member or by name; nobody is somebody too. */
    public List<OpenCount> people(SeenActions asked) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = is.createTupleQuery();
        Root<StoredAction> action = query.from(StoredAction.class);
        Join<StoredAction, StoredOwner> owner = action.join("owners", JoinType.LEFT);
        List<Expression<?>> who =
                List.of(owner.get("userId"), owner.get("away"), owner.get("title"), owner.get("name"));
        query.select(is.tuple(
                        who.get(0), who.get(1), who.get(2), who.get(3), is.count(action), late(asked, action, is)))
                .where(open(asked, action, query, is), is.isNull(owner.get("doneAt")))
                .groupBy(who);
        return entities.createQuery(query).getResultList().stream()
                .map(ActionCounts::person)
                .toList();
    }

    public List<OpenCount> bodies(SeenActions asked) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = is.createTupleQuery();
        Root<StoredAction> action = query.from(StoredAction.class);
        Expression<String> met = action.join("minutes", JoinType.LEFT)
                .join("body", JoinType.LEFT)
                .get("name");
        Expression<String> said = action.join("body", JoinType.LEFT).get("name");
        Expression<String> body = is.coalesce(met, said);
        query.select(is.tuple(body, is.count(action), late(asked, action, is)))
                .where(open(asked, action, query, is), is.isNotNull(body))
                .groupBy(body);
        return entities.createQuery(query).getResultList().stream()
                .map(row -> new OpenCount(null, row.get(0, String.class), number(row, 1), number(row, 2)))
                .toList();
    }

    private Predicate open(SeenActions asked, Root<StoredAction> action, CriteriaQuery<?> query, CriteriaBuilder is) {
        Predicate shown = criteria.shown(asked).toPredicate(action, query, is);
        return is.and(shown == null ? is.conjunction() : shown, is.isNull(action.get("doneAt")));
    }

    private static Expression<Integer> late(SeenActions asked, Root<StoredAction> action, CriteriaBuilder is) {
        LocalDate today = asked.query().today();
        return is.sum(is.<Integer>selectCase()
                .when(is.lessThan(action.get("due"), today), 1)
                .otherwise(0));
    }

    private static OpenCount person(Tuple row) {
        String user = Boolean.TRUE.equals(row.get(1)) ? null : row.get(0, String.class);
        String name = StoredOwner.label(row.get(2, String.class), row.get(3, String.class));
        return new OpenCount(user, name, number(row, OPEN), number(row, LATE));
    }

    private static int number(Tuple row, int place) {
        Number number = row.get(place, Number.class);
        return number == null ? 0 : number.intValue();
    }
}
