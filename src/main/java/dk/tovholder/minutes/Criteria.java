package dk.tovholder.minutes;

import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Outcome;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** What entries may be asked for. A criterion of null does not limit. */
final class Criteria {
    private static final char ESCAPE = '!';

    private Criteria() {}

    /** Entries of a guild that are not dropped: where every question starts. */
    static <E extends StoredEntry> Specification<E> keptIn(String guild) {
        return (entry, query, is) ->
                is.and(is.equal(entry.get("guild").get("key"), guild), is.isNull(entry.get("droppedAt")));
    }

    /**
     * The full text search: each word in one of its forms.
     *
     * @param words as {@link SearchWords} gives them
     */
    static <E extends StoredEntry> Specification<E> words(EntryKind kind, List<String> words) {
        String match = kind.name().toLowerCase(Locale.ROOT) + "s_match";
        return (entry, query, is) -> is.and(words.stream()
                .map(forms -> is.isTrue(
                        is.function(match, Boolean.class, entry.get("id"), entry.get("folded"), is.literal(forms))))
                .toList());
    }

    /** While it is typed: each word begins one of the action's or of an owner's name. */
    static Specification<StoredAction> begins(String typed) {
        List<String> words = Folded.words(typed);
        return (action, query, is) -> query == null
                ? is.disjunction()
                : is.and(words.stream()
                        .map(word -> is.or(
                                contains(
                                        is,
                                        action.get("folded"),
                                        " " + SearchText.of(word).strip()),
                                hasOwner(action, query, is, owner -> contains(is, owner.get("folded"), word))))
                        .toList());
    }

    /** Those of open points, and those of closed ones that this user may see. */
    static Specification<StoredAction> seenBy(String userId) {
        return (action, query, is) -> query == null
                ? is.disjunction()
                : is.or(
                        is.isFalse(action.get("closed")),
                        is.equal(
                                action.join("minutes", JoinType.LEFT)
                                        .get("origin")
                                        .get("poster"),
                                userId),
                        hasOwner(action, query, is, owner -> is.equal(owner.get("userId"), userId)));
    }

    /** From a channel that those who see the answer may see, or of the one who alone sees it. */
    static Specification<StoredAction> seen(Sources sources) {
        return (action, query, is) -> {
            Expression<String> channel = is.coalesce(origin(action, "channel"), action.<String>get("addedIn"));
            return is.or(channel.in(sources.channels()), own(action, query, is, sources.user()));
        };
    }

    /** Of open points, or of whoever it is. */
    static Specification<StoredAction> openFor(String userId) {
        return (action, query, is) -> is.or(is.isFalse(action.get("closed")), own(action, query, is, userId));
    }

    /** What somebody posted, added or owns. */
    private static Predicate own(
            Root<StoredAction> action, @Nullable CriteriaQuery<?> query, CriteriaBuilder is, String userId) {
        if (query == null || userId.isEmpty()) {
            return is.disjunction();
        }
        Expression<String> poster = is.coalesce(origin(action, "poster"), action.<String>get("addedBy"));
        return is.or(
                is.equal(poster, userId), hasOwner(action, query, is, owner -> is.equal(owner.get("userId"), userId)));
    }

    private static Expression<String> origin(Root<StoredAction> action, String what) {
        return action.join("minutes", JoinType.LEFT).get("origin").get(what);
    }

    private static Predicate hasOwner(
            Root<StoredAction> action,
            CriteriaQuery<?> query,
            CriteriaBuilder is,
            Function<Root<StoredOwner>, Predicate> which) {
        Subquery<Long> owners = query.subquery(Long.class);
        Root<StoredOwner> one = owners.from(StoredOwner.class);
        return is.exists(owners.select(one.get("id")).where(is.equal(one.get("action"), action), which.apply(one)));
    }

    static Specification<StoredAction> actionOf(@Nullable String body) {
        return (action, query, is) -> body == null ? is.conjunction() : is.equal(bodyOf(action), Folded.of(body));
    }

    static Specification<StoredPoint> pointOf(@Nullable String body) {
        return (point, query, is) -> body == null ? is.conjunction() : is.equal(bodyOf(point), Folded.of(body));
    }

    /** Dates on which the body meets, and those that its own minutes announce. */
    static Specification<StoredEvent> dateOf(@Nullable String body) {
        return (event, query, is) -> body == null
                ? is.conjunction()
                : is.or(is.equal(bodyOf(event), Folded.of(body)), is.equal(metIn(event), Folded.of(body)));
    }

    static Specification<StoredEvent> meetingOf(String body) {
        return (event, query, is) ->
                is.and(is.equal(event.get("eventKind"), EventKind.MEETING), is.equal(bodyOf(event), Folded.of(body)));
    }

    static Specification<StoredDecision> decisionOf(@Nullable String body) {
        return (decision, query, is) -> body == null ? is.conjunction() : is.equal(metIn(decision), Folded.of(body));
    }

    static Specification<StoredDecision> outcome(@Nullable Outcome outcome) {
        return (decision, query, is) -> outcome == null ? is.conjunction() : is.equal(decision.get("outcome"), outcome);
    }

    /** By the day of the action's meeting, or by its deadline where it was added by hand; both days included. */
    static Specification<StoredAction> givenBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (action, query, is) -> {
            Path<LocalDate> met = action.join("minutes", JoinType.LEFT).get("date");
            Expression<LocalDate> day = is.coalesce(met, action.<LocalDate>get("due"));
            return is.and(
                    from == null ? is.conjunction() : is.greaterThanOrEqualTo(day, from),
                    to == null ? is.conjunction() : is.lessThanOrEqualTo(day, to));
        };
    }

    /** By the meeting's day, both days included. */
    static <E extends StoredEntry> Specification<E> metBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (entry, query, is) -> {
            Path<LocalDate> date = entry.get("minutes").get("date");
            return is.and(
                    from == null ? is.conjunction() : is.greaterThanOrEqualTo(date, from),
                    to == null ? is.conjunction() : is.lessThanOrEqualTo(date, to));
        };
    }

    /** By the event's days, both days included. */
    static Specification<StoredEvent> between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (event, query, is) -> {
            Expression<LocalDate> last = is.coalesce(event.<LocalDate>get("lastDay"), event.<LocalDate>get("date"));
            return is.and(
                    from == null ? is.conjunction() : is.greaterThanOrEqualTo(last, from),
                    to == null ? is.conjunction() : is.lessThanOrEqualTo(event.get("date"), to));
        };
    }

    static Specification<StoredAction> status(ActionQuery.Status status, LocalDate today) {
        return (action, query, is) -> switch (status) {
            case OPEN -> is.isNull(action.get("doneAt"));
            case OVERDUE -> is.and(is.isNull(action.get("doneAt")), is.lessThan(action.get("due"), today));
            case DONE -> is.isNotNull(action.get("doneAt"));
            case ALL -> is.conjunction();
        };
    }

    static Specification<StoredAction> openOrDoneSince(@Nullable Instant since) {
        return (action, query, is) -> since == null
                ? is.isNull(action.get("doneAt"))
                : is.or(is.isNull(action.get("doneAt")), is.greaterThanOrEqualTo(action.get("doneAt"), since));
    }

    /** With an owner of whose name or title this is a part. */
    static Specification<StoredAction> ownerNamed(@Nullable String owner) {
        return (action, query, is) -> owner == null || query == null
                ? is.conjunction()
                : hasOwner(action, query, is, one -> contains(is, one.get("folded"), Folded.of(owner)));
    }

    static Specification<StoredAction> ownedBy(@Nullable String userId) {
        return (action, query, is) -> userId == null || query == null
                ? is.conjunction()
                : hasOwner(action, query, is, one -> is.equal(one.get("userId"), userId));
    }

    private static Expression<String> bodyOf(Root<?> entry) {
        return entry.join("body", JoinType.LEFT).get("folded");
    }

    private static Expression<String> metIn(Root<?> entry) {
        return entry.join("minutes", JoinType.LEFT).join("body", JoinType.LEFT).get("folded");
    }

    private static Predicate contains(CriteriaBuilder is, Expression<String> folded, String part) {
        return is.like(folded, containing(part), ESCAPE);
    }

    /** What LIKE takes for a part of a text, with ! as its escape. */
    static String containing(String part) {
        StringBuilder pattern = new StringBuilder("%");
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%' || c == '_' || c == ESCAPE) {
                pattern.append(ESCAPE);
            }
            pattern.append(c);
        }
        return pattern.append('%').toString();
    }
}
