package dk.tovholder.minutes;

import dk.tovholder.extraction.EventKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Keeps deadlines at the next meeting when that meeting moves, in the transaction of what moves it, and tells of actions without a
 * deadline that they are taken up at another meeting.
 */
@Component
class NextMeetings {
    private final Actions actions;
    private final KnownMeetings known;
    private final MinutesRepository minutes;
    private final ActionNews news;
    private final History history;

    NextMeetings(Actions actions, KnownMeetings known, MinutesRepository minutes, ActionNews news, History history) {
        this.actions = actions;
        this.known = known;
        this.minutes = minutes;
        this.news = news;
        this.history = history;
    }

    /** An entry changed. */
    void follow(StoredEntry entry) {
        if (entry instanceof StoredEvent event && event.eventKind() == EventKind.MEETING) {
            follow(event.guild(), event.body());
        }
    }

    /** Minutes are read; what they give themselves is told of already. */
    void follow(StoredMinutes minutes, List<? extends StoredEntry> entries) {
        if (minutes.body() != null) {
            follow(minutes.guild(), minutes.body(), entries);
        }
        entries.stream()
                .filter(StoredEvent.class::isInstance)
                .map(StoredEvent.class::cast)
                .filter(event -> event.eventKind() == EventKind.MEETING && event.body() != null)
                .map(event -> Objects.requireNonNull(event.body()))
                .filter(body -> minutes.body() == null
                        || !body.folded().equals(minutes.body().folded()))
                .distinct()
                .forEach(body -> follow(minutes.guild(), body, entries));
    }

    /** Something of this body's meetings changed. */
    void follow(Guild guild, @Nullable Body body) {
        if (body != null) {
            follow(guild, body, List.of());
        }
    }

    private void follow(Guild guild, Body body, Collection<? extends StoredEntry> told) {
        Specification<StoredAction> open = Specification.allOf(
                Criteria.keptIn(guild.key()), Criteria.actionOf(body.name()), Criteria.openOrDoneSince(null));
        List<StoredAction> followers = actions.findAll(open).stream()
                .filter(action -> !told.contains(action) && (action.dueNextMeeting() || action.due() == null))
                .toList();
        if (followers.isEmpty()) {
            return;
        }
        BodyMeetings meetings = known.of(guild, body.name());
        boolean soon = !meetings.coming(meetings.today()).isEmpty();
        news.changed(followers.stream()
                .filter(action -> move(action, meetings) || action.due() == null && soon)
                .toList());
    }

    /** Before an action itself is told of: one that is due at a next meeting gets its day, where that is known. */
    void resolve(StoredAction action) {
        if (!action.dueNextMeeting() || action.due() != null) {
            return;
        }
        if (action.body() == null) {
            action.join(meetingWhere(action));
        }
        Body body = action.body();
        if (body != null) {
            move(action, known.of(action.guild(), body.name()));
        }
    }

    /** Whose minutes come in the channel where it was added; else the one that met last. */
    private @Nullable Body meetingWhere(StoredAction action) {
        String guild = action.guild().key();
        return Stream.ofNullable(action.addedIn())
                .flatMap(channel -> minutes.bodiesNewestFirst(guild, channel).stream())
                .findFirst()
                .or(() -> minutes.bodiesNewestFirst(guild).stream().findFirst())
                .orElse(null);
    }

    private boolean move(StoredAction action, BodyMeetings meetings) {
        if (!action.dueNextMeeting()) {
            return false;
        }
        LocalDate day = day(action, meetings);
        if (day == null || day.equals(action.due())) {
            return false;
        }
        String before = Objects.requireNonNull(action.read(Field.DUE));
        action.moveTo(day);
        String after = Objects.requireNonNull(action.read(Field.DUE));
        history.note(
                action, ChangeVerb.MOVED, History.READING, List.of(new History.Difference(Field.DUE, before, after)));
        return true;
    }

    /** Minutes mean the meeting after their own; somebody who says so by hand the next from then. */
    private @Nullable LocalDate day(StoredAction action, BodyMeetings meetings) {
        StoredMinutes from = action.minutes();
        LocalDate known = action.due();
        if (from != null && !action.isByHand(Field.DUE)) {
            LocalDate met = from.date();
            return met == null ? known : meetings.after(met, known).orElse(known);
        }
        LocalDate said = history.saidByHand(action, Field.DUE)
                .map(at -> this.known.day(action.guild(), at))
                .orElse(meetings.today());
        return meetings.afterDay(said, known).orElse(known);
    }
}
