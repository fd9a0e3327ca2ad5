package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.OwnerKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for actions and changes them. Every change tells {@link ActionChanged} in its transaction; a verb that changes nothing tells nothing. */
@Service
@Transactional
public class ActionService {
    static final Sort NEWEST_MEETING = Sort.by(Sort.Order.desc("minutes.date").nullsLast(), Sort.Order.desc("id"));
    private static final Sort BY_DUE = Sort.by(Sort.Order.asc("due").nullsLast(), Sort.Order.asc("id"));

    private final Guilds guilds;
    private final Actions actions;
    private final OwnerLinks links;
    private final EntryEdits edits;
    private final ActionNews news;
    private final History history;
    private final SettingsService settings;
    private final ActionCriteria criteria;
    private final Clock clock;

    ActionService(
            Guilds guilds,
            Actions actions,
            OwnerLinks links,
            EntryEdits edits,
            ActionNews news,
            History history,
            SettingsService settings,
            ActionCriteria criteria,
            Clock clock) {
        this.guilds = guilds;
        this.actions = actions;
        this.links = links;
        this.edits = edits;
        this.news = news;
        this.history = history;
        this.settings = settings;
        this.criteria = criteria;
        this.clock = clock;
    }

    /** By due date, those without last; those that are searched for by words newest first. Dropped ones are never among them. */
    @Transactional(readOnly = true)
    public List<ActionView> find(String guild, ActionQuery query) {
        return list(criteria.of(guild, query), criteria.hasWords(query) ? NEWEST_MEETING : BY_DUE);
    }

    /** Those of a body that are open, or were done since that instant, if one is given; by due date. */
    @Transactional(readOnly = true)
    public List<ActionView> followUps(String guild, @Nullable String body, @Nullable Instant since) {
        return list(
                Specification.allOf(Criteria.keptIn(guild), Criteria.actionOf(body), Criteria.openOrDoneSince(since)),
                BY_DUE);
    }

    /** Also one that was dropped. By its id alone, since each query first looks through all that the transaction holds: thousands when all is planned anew. */
    @Transactional(readOnly = true)
    public Optional<ActionView> find(String guild, long id) {
        return actions.findById(id)
                .filter(action -> action.guild().key().equals(guild))
                .map(Views::of);
    }

    /** By one of several owners, their part, where the guild wants each of them to do theirs. */
    public Optional<ActionView> done(String guild, long id, String by) {
        return finish(guild, id, by).map(Finished::action).filter(action -> action.state() != ActionState.DROPPED);
    }

    /** The same, for who wants to know whether it was settled before. Of several at once, one is the first. */
    public Optional<Finished> finish(String guild, long id, String by) {
        return actions.held(id, guild).map(action -> {
            boolean changed = !action.dropped() && finish(guild, action, by);
            if (changed) {
                news.changed(action);
                history.note(action, action.state() == ActionState.DONE ? ChangeVerb.DONE : ChangeVerb.PART_DONE, by);
            }
            return new Finished(Views.of(action), changed);
        });
    }

    private boolean finish(String guild, StoredAction action, String by) {
        return action.isShared(by) && settings.of(guild).finishing() == Finishing.ALL
                ? action.donePart(by, clock.instant())
                : action.done(by, clock.instant());
    }

    public Optional<ActionView> reopen(String guild, long id, String by) {
        return change(guild, id, StoredAction::reopen, ChangeVerb.REOPENED, by);
    }

    /** Gives it to one owner alone: a name as in minutes, and the user where known. */
    public Optional<ActionView> assign(String guild, long id, String name, @Nullable String userId, String by) {
        String owners = OwnerCode.of(List.of(new GivenOwner(name, userId)));
        return kept(guild, id).map(action -> {
            edits.edit(action, Map.of(Field.OWNERS, owners), ChangeVerb.ASSIGNED, by);
            return Views.of(action);
        });
    }

    /** One owner's part is somebody else's, or nobody's. Of several at once, one is the first. */
    public Optional<Handover> handOver(String guild, long id, String from, @Nullable GivenOwner to, String by) {
        return actions.held(id, guild)
                .map(action -> handOver(
                        action,
                        Views.of(action).isToDoFor(from),
                        () -> OwnerCode.handedOver(action.owners(), from, to),
                        by));
    }

    /** All of it is somebody's, if its owners are still those who were seen. Of several at once, one is the first. */
    public Optional<Handover> handOver(String guild, ActionView seen, GivenOwner to, String by) {
        return actions.held(seen.id(), guild).map(action -> {
            ActionView now = Views.of(action);
            boolean asSeen = now.state() == ActionState.OPEN && now.owners().equals(seen.owners());
            return handOver(action, asSeen, () -> OwnerCode.of(List.of(to)), by);
        });
    }

    private Handover handOver(StoredAction action, boolean news, Supplier<String> owners, String by) {
        if (news) {
            edits.edit(action, Map.of(Field.OWNERS, owners.get()), ChangeVerb.ASSIGNED, by);
        }
        return new Handover(Views.of(action), news);
    }

    /** Adds one by hand. */
    public ActionView add(String guild, NewAction added, String by) {
        StoredAction action = new StoredAction(guilds.of(guild), added.task(), by, added.channel());
        if (added.due() != null) {
            action.setDue(added.due());
        }
        if (added.owner() != null) {
            give(action, added.owner(), added.userId());
        }
        news.changed(action);
        history.note(action, ChangeVerb.ADDED, by);
        if (added.dueNextMeeting()) {
            action.setDueNextMeeting();
            edits.remind(action);
        }
        return Views.of(action);
    }

    private void give(StoredAction action, String name, @Nullable String userId) {
        StoredOwner owner = action.assign(new Owner(name, null, OwnerKind.PERSON, Certainty.STATED));
        if (userId == null) {
            links.link(action);
        } else {
            owner.fix(userId);
        }
    }

    private Optional<ActionView> change(
            String guild, long id, Predicate<StoredAction> verb, ChangeVerb what, String by) {
        return kept(guild, id).map(action -> {
            if (verb.test(action)) {
                news.changed(action);
                history.note(action, what, by);
            }
            return Views.of(action);
        });
    }

    private Optional<StoredAction> kept(String guild, long id) {
        return actions.findByIdAndGuildKey(id, guild).filter(action -> !action.dropped());
    }

    private List<ActionView> list(Specification<StoredAction> wanted, Sort order) {
        return actions.findAll(wanted, order).stream().map(Views::of).toList();
    }
}
