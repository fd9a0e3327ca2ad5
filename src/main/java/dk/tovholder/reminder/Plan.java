package dk.tovholder.reminder;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.minutes.Absence;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.minutes.Settled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is to be said of one action as it stands now, and to whom. */
final class Plan {
    private final ActionView action;
    private final Function<String, Ladder> ladders;
    private final PutOff putOff;
    private final List<LocalDate> meetings;
    private final Set<String> holders;
    private final Set<String> owners;

    /**
     * @param ladders how each user is reminded
     * @param meetings when the body meets, where there is no deadline
     */
    Plan(ActionView action, Function<String, Ladder> ladders, PutOff putOff, List<LocalDate> meetings) {
        this.action = action;
        this.ladders = ladders;
        this.putOff = putOff;
        this.meetings = List.copyOf(meetings);
        this.holders = owners(action);
        this.owners = new LinkedHashSet<>(holders);
        owners.removeIf(owner -> action.partOf(owner) != null);
    }

    /** The linked owners. Who is only inferred to own it hears nothing before somebody has approved the minutes. */
    Set<String> holders() {
        return holders;
    }

    /** Those of them who have not done their part. */
    Set<String> owners() {
        return owners;
    }

    /** Whether an owner has it to do, and has not put it off beyond today. */
    boolean isOpenFor(String user, LocalDate today) {
        Snooze snooze = putOff.snoozes().get(user);
        return action.state() == ActionState.OPEN
                && owners.contains(user)
                && (snooze == null || !snooze.until().isAfter(today));
    }

    /** Whether there is a deadline to remind of. */
    boolean isLive() {
        return action.state() == ActionState.OPEN && action.due() != null;
    }

    /** How many owners have left the guild, of whom the poster is to hear. */
    int departed() {
        boolean told = action.state() == ActionState.OPEN && isCertain(action, action.certainty());
        return told
                ? (int) action.owners().stream()
                        .filter(owner -> owner.absence() == Absence.LEFT)
                        .count()
                : 0;
    }

    /** Who did it and when, where that is news to the poster; null where it is not. */
    @Nullable Settled doneByOthers() {
        Settled settled = action.settled();
        boolean news = action.state() == ActionState.DONE
                && settled != null
                && !settled.by().equals(poster());
        return news ? settled : null;
    }

    /** Who is told where no owner is. */
    String poster() {
        return action.source().poster();
    }

    /** All promises whose time has not come yet. */
    List<Promise> coming(LocalDate today, Predicate<Promise> isInTime) {
        Predicate<Promise> isComing = isInTime.and(promise -> !putOff.covers(promise));
        LocalDate due = action.due();
        List<Promise> promises = new ArrayList<>();
        if (action.state() == ActionState.OPEN) {
            promises.addAll(putOff.instead(this::isTold));
            promises.addAll(beforeMeeting(isComing));
        }
        if (isLive() && due != null) {
            promises.addAll(ladder(due, today, isComing));
        }
        promises.removeIf(promise -> !isComing.test(promise) || !isWanted(promise));
        return promises;
    }

    private boolean isWanted(Promise promise) {
        return ladders.apply(promise.user()).has(promise.rung());
    }

    private List<Promise> ladder(LocalDate due, LocalDate today, Predicate<Promise> isComing) {
        List<Promise> promises = new ArrayList<>();
        int round = ladders.apply(poster()).roundsUntil(due, today);
        for (String owner : owners) {
            ladders.apply(owner)
                    .before(due)
                    .forEach((rung, day) -> promises.add(new Promise(owner, rung, 0, due, day, null)));
            promises.add(nextLate(owner, Rung.LATE, Math.max(1, round), due, isComing));
        }
        String poster = action.source().poster();
        if (hearsAsPoster(poster)) {
            promises.add(
                    owners.isEmpty()
                            ? new Promise(
                                    poster,
                                    Rung.UNOWNED,
                                    0,
                                    due,
                                    ladders.apply(poster).morning(due),
                                    null)
                            : nextLate(poster, Rung.LATE_POSTER, Math.max(2, round), due, isComing));
        }
        return promises;
    }

    /** What has no deadline is brought to mind before the first meeting for which there is still time. */
    private List<Promise> beforeMeeting(Predicate<Promise> isComing) {
        return owners.stream()
                .flatMap(owner -> meetings.stream()
                        .map(day -> new Promise(
                                owner,
                                Rung.BEFORE_MEETING,
                                0,
                                day,
                                ladders.apply(owner).beforeMeeting(day),
                                null))
                        .filter(isComing)
                        .limit(1))
                .toList();
    }

    /** Whether a stored promise still holds. */
    boolean covers(Reminder reminder) {
        return reasonAgainst(reminder) == null;
    }

    /** Why a stored promise holds no more; null where it does. */
    @Nullable String reasonAgainst(Reminder reminder) {
        Promise promise = reminder.promise();
        if (promise.rung() == Rung.DONE && action.state() != ActionState.DROPPED) {
            return action.state() == ActionState.DONE ? null : SkipReason.REOPENED;
        }
        if (action.state() != ActionState.OPEN) {
            return action.state() == ActionState.DONE ? SkipReason.DONE : SkipReason.DROPPED;
        }
        if (promise.rung() == Rung.LEFT) {
            return departed() > 0 && promise.user().equals(poster()) ? null : SkipReason.REASSIGNED;
        }
        if (promise.rung() == Rung.REFUSED) {
            return null;
        }
        if (putOff.covers(promise)) {
            return SkipReason.SNOOZED;
        }
        if (!isWanted(promise)) {
            return SkipReason.UNWANTED;
        }
        if (promise.rung() == Rung.SNOOZED) {
            return isTold(promise.user()) ? null : reasonNotToTell(promise.user());
        }
        if (promise.rung() == Rung.BEFORE_MEETING) {
            return reasonAgainstMeeting(promise);
        }
        if (action.due() == null || (promise.due() != null && !promise.due().equals(action.due()))) {
            return SkipReason.DEADLINE_MOVED;
        }
        return isRecipient(promise) ? null : reasonNotToTell(promise.user());
    }

    private boolean isTold(String user) {
        return owners.contains(user) || user.equals(poster()) && hearsAsPoster(user);
    }

    private @Nullable String reasonAgainstMeeting(Promise promise) {
        if (action.due() != null) {
            return SkipReason.DEADLINE_MOVED;
        }
        if (promise.due() == null || !meetings.contains(promise.due())) {
            return SkipReason.MEETING_MOVED;
        }
        return isRecipient(promise) ? null : reasonNotToTell(promise.user());
    }

    private String reasonNotToTell(String user) {
        return holders.contains(user) ? SkipReason.DONE : SkipReason.REASSIGNED;
    }

    private boolean isRecipient(Promise promise) {
        if (promise.rung().isOwners()) {
            return owners.contains(promise.user());
        }
        return promise.user().equals(action.source().poster())
                && hearsAsPoster(promise.user())
                && owners.isEmpty() == (promise.rung() == Rung.UNOWNED);
    }

    /** A poster who owns it is told as an owner. One who has not approved what is uncertain was asked about it on the card. */
    private boolean hearsAsPoster(String poster) {
        return !owners.contains(poster) && isCertain(action, action.certainty());
    }

    private Promise nextLate(String user, Rung rung, int firstRound, LocalDate due, Predicate<Promise> isComing) {
        int round = firstRound;
        Promise promise = late(user, rung, round, due);
        while (!isComing.test(promise)) {
            round++;
            promise = late(user, rung, round, due);
        }
        return promise;
    }

    private Promise late(String user, Rung rung, int round, LocalDate due) {
        return new Promise(user, rung, round, due, ladders.apply(user).late(due, round), null);
    }

    private static Set<String> owners(ActionView action) {
        Set<String> users = new LinkedHashSet<>();
        if (isCertain(action, action.certainty())) {
            for (OwnerView owner : action.owners()) {
                if (owner.userId() != null && isCertain(action, owner.certainty())) {
                    users.add(owner.userId());
                }
            }
        }
        return users;
    }

    private static boolean isCertain(ActionView action, Certainty certainty) {
        return action.approved() || !action.held() && certainty == Certainty.STATED;
    }
}
