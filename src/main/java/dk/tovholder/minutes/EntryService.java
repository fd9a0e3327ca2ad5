package dk.tovholder.minutes;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single entries of any kind: shown with all that is known of them, and put right. Every change is kept and can be taken back. */
@Service
@Transactional
public class EntryService {
    private final Entries entries;
    private final EntryDetails details;
    private final EntryEdits edits;
    private final Corrections corrections;
    private final Undoing undoing;

    EntryService(Entries entries, EntryDetails details, EntryEdits edits, Corrections corrections, Undoing undoing) {
        this.entries = entries;
        this.details = details;
        this.edits = edits;
        this.corrections = corrections;
        this.undoing = undoing;
    }

    /** Also one that was dropped. */
    @Transactional(readOnly = true)
    public Optional<EntryDetail> find(String guild, EntryRef ref) {
        return stored(guild, ref).map(details::of);
    }

    /** Puts fields right, written as {@link Field} says; those that the entry does not have are left out. */
    public Optional<EntryDetail> edit(String guild, EntryRef ref, Map<Field, String> values, String by) {
        return kept(guild, ref, entry -> edits.edit(entry, values, ChangeVerb.EDITED, by));
    }

    /** Vouches for it. */
    public Optional<EntryDetail> confirm(String guild, EntryRef ref, String by) {
        return kept(guild, ref, entry -> corrections.confirm(entry, by));
    }

    public Optional<EntryDetail> drop(String guild, EntryRef ref, String by) {
        return kept(guild, ref, entry -> corrections.drop(entry, by));
    }

    public Optional<EntryDetail> restore(String guild, EntryRef ref, String by) {
        return any(guild, ref, entry -> corrections.restore(entry, by));
    }

    /** Takes back what was last done to it by hand. */
    public Optional<EntryDetail> undo(String guild, EntryRef ref, String by) {
        return any(guild, ref, entry -> undoing.undo(entry, by));
    }

    /** Two of a kind that say the same: the other goes, and what it alone knows goes over to the kept one. */
    public Optional<EntryDetail> merge(String guild, EntryRef ref, EntryRef other, String by) {
        return kept(
                guild,
                ref,
                entry -> stored(guild, other)
                        .filter(one -> one.kind() == entry.kind() && one.id() != entry.id() && !one.dropped())
                        .ifPresent(one -> corrections.merge(entry, one, by)));
    }

    /** It is of another kind: the entry goes on as that; empty where it cannot. */
    public Optional<EntryDetail> become(String guild, EntryRef ref, EntryKind kind, String by) {
        return stored(guild, ref)
                .filter(entry -> !entry.dropped())
                .flatMap(entry -> corrections.become(entry, kind, by))
                .map(details::of);
    }

    private Optional<EntryDetail> kept(String guild, EntryRef ref, Consumer<StoredEntry> change) {
        return any(guild, ref, entry -> {
            if (!entry.dropped()) {
                change.accept(entry);
            }
        });
    }

    private Optional<EntryDetail> any(String guild, EntryRef ref, Consumer<StoredEntry> change) {
        Optional<StoredEntry> found = stored(guild, ref);
        found.ifPresent(change);
        return found.map(details::of);
    }

    private Optional<StoredEntry> stored(String guild, EntryRef ref) {
        return entries.find(guild, ref).map(StoredEntry.class::cast);
    }
}
