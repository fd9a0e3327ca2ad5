package dk.tovholder.minutes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Entities to what is shown of them. To be called within the transaction. */
final class Views {
    private Views() {}

    static EntryView of(StoredEntry entry) {
        if (entry instanceof StoredAction action) {
            return of(action);
        } else if (entry instanceof StoredDecision decision) {
            return of(decision);
        } else if (entry instanceof StoredEvent event) {
            return of(event);
        } else if (entry instanceof StoredPoint point) {
            return of(point);
        }
        throw new IllegalArgumentException(entry.kind().name());
    }

    static DecisionView of(StoredDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.text(),
                decision.outcome(),
                decision.shownCertainty(),
                decision.closed(),
                source(Objects.requireNonNull(decision.minutes()), decision));
    }

    static ActionView of(StoredAction action) {
        StoredMinutes minutes = action.minutes();
        return new ActionView(
                action.id(),
                action.task(),
                action.owners().stream().map(Views::of).toList(),
                action.due(),
                action.dueNextMeeting(),
                action.state(),
                action.settled(),
                action.shownCertainty(),
                minutes == null || action.confirmed(),
                action.closed(),
                action.quote(),
                source(action),
                minutes != null && minutes.held());
    }

    static EventView of(StoredEvent event) {
        return new EventView(
                event.id(),
                event.date(),
                event.lastDay(),
                event.time(),
                event.eventKind(),
                Body.nameOf(event.body()),
                event.what(),
                event.shownCertainty(),
                event.closed(),
                event.quote(),
                source(Objects.requireNonNull(event.minutes()), event));
    }

    static PointView of(StoredPoint point) {
        return new PointView(
                point.id(),
                point.topic(),
                Body.nameOf(point.body()),
                point.date(),
                point.reason(),
                point.shownCertainty(),
                point.closed(),
                source(Objects.requireNonNull(point.minutes()), point));
    }

    private static OwnerView of(StoredOwner owner) {
        return new OwnerView(
                owner.label(),
                owner.linkName(),
                owner.kind(),
                owner.certainty(),
                owner.userId(),
                owner.absence(),
                owner.doneAt());
    }

    private static SourceLink source(StoredAction action) {
        StoredMinutes minutes = action.minutes();
        if (minutes != null) {
            return source(minutes, action);
        }
        return new SourceLink(
                null,
                Objects.requireNonNull(action.addedIn()),
                Objects.requireNonNull(action.addedBy()),
                null,
                Body.nameOf(action.body()),
                null,
                null);
    }

    private static SourceLink source(StoredMinutes minutes, StoredEntry entry) {
        Origin origin = minutes.origin();
        return new SourceLink(
                minutes.id(),
                origin.channel(),
                origin.poster(),
                origin.url(),
                Body.nameOf(minutes.body()),
                minutes.date(),
                label(entry.item()));
    }

    private static @Nullable String label(@Nullable StoredItem item) {
        return item == null ? null : item.label();
    }
}
