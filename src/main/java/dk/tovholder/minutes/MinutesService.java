package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives, shows and removes minutes. */
@Service
public class MinutesService {
    /** As many as one message has room for. */
    private static final int PAGE = 10;

    private final MinutesReading reading;
    private final MinutesIntake intake;
    private final MinutesRepository minutes;
    private final MinutesViews views;
    private final Corrections corrections;

    MinutesService(
            MinutesReading reading,
            MinutesIntake intake,
            MinutesRepository minutes,
            MinutesViews views,
            Corrections corrections) {
        this.reading = reading;
        this.intake = intake;
        this.minutes = minutes;
        this.views = views;
        this.corrections = corrections;
    }

    /** Stores the text, extracts, stores the entries. The same text in the same guild changes nothing. */
    public Receipt add(NewMinutes added) {
        return reading.add(added);
    }

    /**
     * Reads what was received before a crash and never read. To be called once at start.
     *
     * @return all minutes whose poster has not been answered, oldest first
     */
    public List<MinutesView> resume() {
        reading.resume();
        return intake.unanswered();
    }

    /** Remembers that the poster was answered, and by which message: the card to edit later. */
    @Transactional
    public void answered(String guild, long id, String channel, @Nullable String message) {
        stored(guild, id).ifPresent(found -> found.answer(channel, message));
    }

    /** Newest meeting first. */
    @Transactional(readOnly = true)
    public List<MinutesView> list(String guild) {
        return views.of(minutes.newestFirst(guild));
    }

    /**
     * A page of the minutes that may be told of, newest meeting first.
     *
     * @param number from 0; beyond the last is the last
     */
    @Transactional(readOnly = true)
    public MinutesPage page(String guild, Sources seen, int number) {
        Page<StoredMinutes> page =
                minutes.newestFirst(guild, seen.channels(), seen.user(), PageRequest.of(number, PAGE));
        int last = Math.max(0, page.getTotalPages() - 1);
        return number > last ? page(guild, seen, last) : new MinutesPage(views.of(page.getContent()), number, last + 1);
    }

    /** Minutes that are read and not removed. */
    @Transactional(readOnly = true)
    public Optional<MinutesView> find(String guild, long id) {
        return stored(guild, id).map(views::of);
    }

    /** Takes the minutes and all their entries out of all lists; the same text may be posted again. */
    @Transactional
    public boolean remove(String guild, long id, String by) {
        Optional<StoredMinutes> found = stored(guild, id);
        found.ifPresent(one -> corrections.remove(one, by));
        return found.isPresent();
    }

    /** The same where their message is gone; not where they were posted again since. */
    @Transactional
    public boolean removeLost(String guild, long id, String by) {
        Optional<StoredMinutes> found = stored(guild, id).filter(StoredMinutes::isLost);
        found.ifPresent(one -> corrections.remove(one, by));
        return found.isPresent();
    }

    /** Reads the stored text again, as the rules are now. Empty where the minutes are gone. */
    public Optional<Receipt> redo(String guild, long id) {
        return say(guild, id, null, null);
    }

    /** Reads it again for the body and the day that somebody says; what is null stays. Empty where the minutes are gone. */
    public Optional<Receipt> say(String guild, long id, @Nullable String body, @Nullable LocalDate date) {
        return intake.arrived(guild, id).flatMap(text -> reading.reread(id, text.saying(body, date)));
    }

    /** The minutes of a platform that were read by other rules than those that are now, the newest meeting first. */
    public List<Long> outdated(String platform) {
        return reading.outdated(platform);
    }

    /** Reads such minutes again; empty where nothing is different. */
    public Optional<Renewed> renew(long id) {
        return reading.renew(id);
    }

    /** Takes the minutes as they stand. */
    @Transactional
    public Optional<MinutesView> approve(String guild, long id, String by) {
        Optional<StoredMinutes> found = stored(guild, id);
        found.ifPresent(one -> corrections.approve(one, by));
        return found.map(views::of);
    }

    /** Drops single entries; what is none of theirs is left alone. */
    @Transactional
    public Optional<MinutesView> drop(String guild, long id, List<EntryRef> entries, String by) {
        Optional<StoredMinutes> found = stored(guild, id);
        found.ifPresent(one -> entries.forEach(entry -> corrections.drop(one, entry, by)));
        return found.map(views::of);
    }

    private Optional<StoredMinutes> stored(String guild, long id) {
        return minutes.findByIdAndGuildKeyAndState(id, guild, MinutesState.EXTRACTED);
    }
}
