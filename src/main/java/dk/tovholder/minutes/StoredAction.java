package dk.tovholder.minutes;

import dk.tovholder.extraction.Action;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.Owner;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something somebody is to do. */
@Entity
@Table(name = "actions")
class StoredAction extends StoredEntry {
    /** How a deadline is written that is the next meeting. */
    static final String NEXT_MEETING = "next-meeting";

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Body body;

    private @Nullable String addedBy;

    private @Nullable String addedIn;

    private String task;

    private @Nullable LocalDate due;

    private boolean dueNextMeeting;

    @Enumerated(EnumType.STRING)
    private @Nullable Certainty dueCertainty;

    private @Nullable String doneBy;

    private @Nullable Instant doneAt;

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<StoredOwner> owners = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredAction() {}

    StoredAction(EntryOrigin origin, Action action) {
        super(
                origin,
                action.quote(),
                origin.provenance(action.provenance()),
                origin.fingerprint(EntryKind.ACTION, action.quote()),
                origin.searchable(action.task(), action.quote()));
        this.body = origin.body();
        this.task = action.task();
        Due deadline = action.due();
        if (deadline != null) {
            this.due = deadline.date();
            this.dueNextMeeting = deadline.nextMeeting();
            this.dueCertainty = deadline.certainty();
        }
        action.owners().forEach(owner -> owners.add(new StoredOwner(this, owner)));
    }

    /** One that somebody added by hand. */
    StoredAction(Guild guild, String task, String addedBy, String addedIn) {
        super(guild, task, StoredProvenance.byHand(), Sha256.ofEntry(EntryKind.ACTION, "", task), SearchText.of(task));
        this.task = task;
        this.addedBy = addedBy;
        this.addedIn = addedIn;
    }

    /** What is to be done of what was taken for something else. */
    StoredAction(StoredEntry other, String task) {
        super(other, task);
        this.task = task;
    }

    @Override
    EntryKind kind() {
        return EntryKind.ACTION;
    }

    @Override
    @Nullable String read(Field field) {
        return switch (field) {
            case TEXT -> task;
            case OWNERS -> OwnerCode.code(owners);
            case DUE -> (dueNextMeeting ? NEXT_MEETING + " " : "") + (due == null ? "" : due);
            case BODY -> Objects.requireNonNullElse(Body.nameOf(body), "");
            default -> null;
        };
    }

    @Override
    void write(Field field, String value, Function<String, @Nullable Body> bodies) {
        requireKept();
        switch (field) {
            case TEXT -> task = value;
            case OWNERS -> own(OwnerCode.parts(value));
            case DUE -> writeDue(value.strip());
            case BODY -> belongTo(bodies.apply(value));
            default -> throw new IllegalArgumentException(field.name());
        }
    }

    /** The next meeting of another body is on another day. */
    private void belongTo(@Nullable Body other) {
        body = other;
        if (dueNextMeeting) {
            due = null;
        }
    }

    @Override
    String words() {
        return task + " " + quote();
    }

    /** Who goes on owning it has done what they have done. */
    private void own(List<OwnerCode.Part> parts) {
        List<StoredOwner> before = List.copyOf(owners);
        owners.clear();
        for (OwnerCode.Part part : parts) {
            StoredOwner owner = new StoredOwner(this, part.owner());
            if (part.fixed() && part.userId() != null) {
                owner.fix(part.userId());
            }
            List<StoredOwner> same = before.stream()
                    .filter(one -> one.linkKey().equals(owner.linkKey()))
                    .toList();
            if (same.size() == 1) {
                owner.follow(same.get(0));
            }
            owners.add(owner);
        }
    }

    private void writeDue(String value) {
        dueNextMeeting = value.startsWith(NEXT_MEETING);
        String day = dueNextMeeting ? value.substring(NEXT_MEETING.length()).strip() : value;
        due = day.isEmpty() ? null : LocalDate.parse(day);
        dueCertainty = value.isEmpty() ? null : Certainty.STATED;
    }

    /** True where that changed something; so do the other verbs. */
    boolean done(String by, Instant at) {
        requireKept();
        if (doneAt != null) {
            return false;
        }
        doneBy = by;
        doneAt = at;
        return true;
    }

    /** One of several owners has done their part. The whole is done with the last. */
    boolean donePart(String by, Instant at) {
        requireKept();
        List<StoredOwner> open =
                owners.stream().filter(owner -> owner.doneAt() == null).toList();
        List<StoredOwner> own =
                open.stream().filter(owner -> by.equals(owner.userId())).toList();
        own.forEach(owner -> owner.finish(at));
        return own.size() == open.size() ? done(by, at) : !own.isEmpty();
    }

    /** Whether this user owns it together with others. */
    boolean isShared(String user) {
        return owners.stream().anyMatch(owner -> user.equals(owner.userId()))
                && owners.stream().anyMatch(owner -> !user.equals(owner.userId()));
    }

    /** What one owner has done is to be done again. */
    void resume(String user) {
        owners.stream().filter(owner -> user.equals(owner.userId())).forEach(StoredOwner::resume);
    }

    boolean reopen() {
        requireKept();
        if (doneAt == null) {
            return false;
        }
        doneBy = null;
        doneAt = null;
        owners.forEach(StoredOwner::resume);
        return true;
    }

    /** Gives it to one owner alone. */
    StoredOwner assign(Owner owner) {
        requireKept();
        owners.clear();
        StoredOwner added = new StoredOwner(this, owner);
        owners.add(added);
        return added;
    }

    void setDue(LocalDate date) {
        requireKept();
        due = date;
        dueNextMeeting = false;
        dueCertainty = Certainty.STATED;
    }

    /** On a day that is not known yet. */
    void setDueNextMeeting() {
        requireKept();
        due = null;
        dueNextMeeting = true;
        dueCertainty = Certainty.STATED;
    }

    /** It comes from no minutes: its next meeting is this body's. */
    void join(@Nullable Body of) {
        requireKept();
        body = of;
    }

    /** The next meeting, when it is due, is on this day. */
    void moveTo(LocalDate day) {
        requireKept();
        due = day;
    }

    private void requireKept() {
        if (dropped()) {
            throw new IllegalStateException("action " + id() + " is dropped");
        }
    }

    ActionState state() {
        if (dropped()) {
            return ActionState.DROPPED;
        }
        return doneAt == null ? ActionState.OPEN : ActionState.DONE;
    }

    /** Who closed it; null while it is open. */
    @Nullable Settled settled() {
        if (dropped()) {
            return dropping();
        }
        return doneBy == null || doneAt == null ? null : new Settled(doneBy, doneAt);
    }

    @Nullable Body body() {
        return body;
    }

    @Nullable String addedBy() {
        return addedBy;
    }

    @Nullable String addedIn() {
        return addedIn;
    }

    String task() {
        return task;
    }

    @Nullable LocalDate due() {
        return due;
    }

    boolean dueNextMeeting() {
        return dueNextMeeting;
    }

    List<StoredOwner> owners() {
        return owners;
    }
}
