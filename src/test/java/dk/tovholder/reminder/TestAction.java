package dk.tovholder.reminder;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.OwnerKind;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.minutes.Settled;
import dk.tovholder.minutes.SourceLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An action of minutes that Poul posted, to be varied. */
record TestAction(
        long id,
        String task,
        List<OwnerView> owners,
        @Nullable LocalDate due,
        ActionState state,
        Certainty certainty,
        boolean approved) {
    static final String POSTER = "chat:poul";

    static TestAction called(long id, String task) {
        return new TestAction(id, task, List.of(), null, ActionState.OPEN, Certainty.STATED, false);
    }

    TestAction due(String date) {
        return new TestAction(id, task, owners, LocalDate.parse(date), state, certainty, approved);
    }

    TestAction withoutDue() {
        return new TestAction(id, task, owners, null, state, certainty, approved);
    }

    /** One owner, linked to the user of that name in small letters. */
    TestAction ownedBy(String name) {
        return ownedBy(name, "chat:" + name.toLowerCase(Locale.ROOT), Certainty.STATED);
    }

    TestAction ownedByUnlinked(String name) {
        return ownedBy(name, null, Certainty.STATED);
    }

    TestAction ownedBy(String name, @Nullable String user, Certainty sure) {
        List<OwnerView> one = List.of(new OwnerView(name, name, OwnerKind.PERSON, sure, user));
        return new TestAction(id, task, one, due, state, certainty, approved);
    }

    /** Another owner beside. */
    TestAction and(String name) {
        List<OwnerView> more = new ArrayList<>(owners);
        more.addAll(ownedBy(name).owners());
        return new TestAction(id, task, more, due, state, certainty, approved);
    }

    /** This owner has done their part. */
    TestAction doneBy(String name) {
        List<OwnerView> parts = owners.stream()
                .map(owner -> !owner.name().equals(name)
                        ? owner
                        : new OwnerView(
                                owner.label(),
                                owner.name(),
                                owner.kind(),
                                owner.certainty(),
                                owner.userId(),
                                null,
                                Instant.parse("2026-03-02T12:00:00Z")))
                .toList();
        return new TestAction(id, task, parts, due, state, certainty, approved);
    }

    TestAction in(ActionState other) {
        return new TestAction(id, task, owners, due, other, certainty, approved);
    }

    TestAction implied() {
        return new TestAction(id, task, owners, due, state, Certainty.IMPLIED, approved);
    }

    TestAction taken() {
        return new TestAction(id, task, owners, due, state, certainty, true);
    }

    ActionView view() {
        SourceLink source = new SourceLink(
                1L,
                "minutes",
                POSTER,
                "https://chat.example/1",
                "Bestyrelsen",
                LocalDate.parse("2026-03-02"),
                "2. Huset");
        Settled settled =
                state == ActionState.OPEN ? null : new Settled("chat:lene", Instant.parse("2026-03-02T10:00:00Z"));
        return new ActionView(
                id, task, owners, due, false, state, settled, certainty, approved, false, "sagt på mødet", source);
    }
}
