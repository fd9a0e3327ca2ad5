package dk.tovholder.minutes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Receives, shows and removes minutes. */
public class MinutesService {
    /** Stores the text, extracts, stores the entries. The same text in the same guild changes nothing. */
    public Receipt add(NewMinutes minutes) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads what was received before a crash and never read. To be called once at start.
     *
     * @return all minutes whose poster has not been answered, oldest first
     */
    public List<MinutesView> resume() {
        throw new UnsupportedOperationException();
    }

    /** Remembers that the poster was answered, and by which message: the card to edit later. */
    public void answered(String guild, long id, String channel, @Nullable String message) {
        throw new UnsupportedOperationException();
    }

    /** Newest meeting first. */
    public List<MinutesView> list(String guild) {
        throw new UnsupportedOperationException();
    }

    public Optional<MinutesView> find(String guild, long id) {
        throw new UnsupportedOperationException();
    }

    public boolean remove(String guild, long id, String by) {
        throw new UnsupportedOperationException();
    }

    /** Takes the minutes as they stand. */
    public Optional<MinutesView> approve(String guild, long id, String by) {
        throw new UnsupportedOperationException();
    }

    /** Drops single entries. */
    public Optional<MinutesView> drop(String guild, long id, List<EntryRef> entries, String by) {
        throw new UnsupportedOperationException();
    }
}
