package dk.tovholder.minutes;

import dk.tovholder.extraction.Extraction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of taking minutes in, each a transaction of its own: what happens between them may be slow, or a crash. */
@Component
@Transactional
class MinutesIntake {
    /** How much of their words two texts share that are the same minutes, corrected. */
    private static final double SAME_MINUTES = 0.5;
    /** The same in another file format. */
    private static final double SAME_TEXT = 0.9;

    /** What is found later in minutes of a meeting that is longer ago is no news to anybody. */
    private static final int NEWS_FOR_DAYS = 60;

    private final Guilds guilds;
    private final MinutesRepository minutes;
    private final EntryWriter entries;
    private final Rereading rereading;
    private final ConfirmingRule confirming;
    private final ActionNews news;
    private final NextMeetings meetings;
    private final MinutesViews views;
    private final Clock clock;

    MinutesIntake(
            Guilds guilds,
            MinutesRepository minutes,
            EntryWriter entries,
            Rereading rereading,
            ConfirmingRule confirming,
            ActionNews news,
            NextMeetings meetings,
            MinutesViews views,
            Clock clock) {
        this.guilds = guilds;
        this.minutes = minutes;
        this.entries = entries;
        this.rereading = rereading;
        this.confirming = confirming;
        this.news = news;
        this.meetings = meetings;
        this.views = views;
        this.clock = clock;
    }

    /** Keeps the text, or finds it where it is already. */
    Arrival receive(NewMinutes arrived) {
        String guild = arrived.origin().guild();
        StoredMinutes kept = minutes.findByGuildKeyAndSourceHashAndStateNot(
                        guild, Sha256.ofSource(arrived.text()), MinutesState.REMOVED)
                .orElseGet(() -> minutes.saveAndFlush(new StoredMinutes(guilds.of(guild), arrived, clock.instant())));
        kept.standIn(arrived.origin());
        return kept.state() == MinutesState.RECEIVED
                ? new Arrival.Waiting(kept.id(), arrived)
                : new Arrival.Read(views.of(kept));
    }

    /** Stores the entries, unless somebody else has; empty where the text is gone. */
    Optional<Receipt> complete(long id, Extraction extraction) {
        return minutes.findById(id)
                .filter(found -> found.state() != MinutesState.REMOVED)
                .map(found -> {
                    if (found.state() == MinutesState.EXTRACTED) {
                        return new Receipt.Known(views.of(found));
                    }
                    Optional<StoredMinutes> earlier = earlier(found, extraction);
                    if (earlier.isPresent()) {
                        return takeOver(earlier.get(), found, extraction);
                    }
                    List<StoredEntry> written = entries.write(found, extraction);
                    confirming.apply(found);
                    tell(found, written);
                    return new Receipt.Stored(views.of(found));
                });
    }

    private void tell(StoredMinutes found, List<StoredEntry> written) {
        List<StoredAction> actions = written.stream()
                .filter(StoredAction.class::isInstance)
                .map(StoredAction.class::cast)
                .toList();
        actions.forEach(meetings::resolve);
        news.changed(actions);
        meetings.follow(found, written);
    }

    /** Reads minutes again, by another text or other rules. Empty where they are gone, or another has the same text. */
    Optional<Receipt> reread(long id, NewMinutes text, Extraction extraction) {
        String guild = text.origin().guild();
        String hash = Sha256.ofSource(text.text());
        boolean taken = minutes.findByGuildKeyAndSourceHashAndStateNot(guild, hash, MinutesState.REMOVED)
                .filter(other -> other.id() != id)
                .isPresent();
        return taken ? Optional.empty() : extracted(guild, id).map(found -> reread(found, text, extraction));
    }

    @Transactional(readOnly = true)
    Optional<NewMinutes> arrived(String guild, long id) {
        return extracted(guild, id).map(StoredMinutes::arrived);
    }

    private Optional<StoredMinutes> extracted(String guild, long id) {
        return minutes.findByIdAndGuildKeyAndState(id, guild, MinutesState.EXTRACTED);
    }

    /** Minutes of the same meeting by the same poster, of which this text is another version. */
    private Optional<StoredMinutes> earlier(StoredMinutes arrived, Extraction extraction) {
        String body = extraction.meeting().body();
        LocalDate date = extraction.meeting().date();
        if (body == null || date == null) {
            return Optional.empty();
        }
        return minutes.ofMeeting(arrived.guild().key(), Folded.of(body), date).stream()
                .filter(other -> Twins.shared(other.source(), arrived.source()) >= SAME_MINUTES)
                .filter(other -> other.origin().poster().equals(arrived.origin().poster())
                        || Twins.shared(other.source(), arrived.source()) >= SAME_TEXT)
                .findFirst();
    }

    private Receipt takeOver(StoredMinutes earlier, StoredMinutes arrived, Extraction extraction) {
        NewMinutes text = arrived.arrived();
        boolean replaces = earlier.origin().poster().equals(text.origin().poster());
        minutes.delete(arrived);
        minutes.flush();
        return replaces ? reread(earlier, text, extraction) : new Receipt.Known(views.of(earlier));
    }

    private Receipt reread(StoredMinutes found, NewMinutes text, Extraction extraction) {
        MinutesDiff diff = rereading.apply(found, text, extraction, false);
        meetings.follow(found.guild(), found.body());
        MinutesView view = views.of(found);
        return diff.isEmpty() ? new Receipt.Known(view) : new Receipt.Reread(view, diff);
    }

    /** All of a platform that other rules have read, the newest meeting first. */
    @Transactional(readOnly = true)
    List<Long> outdated(String platform, String version) {
        return minutes.readOtherwise(platform, version);
    }

    /** Takes over what other rules found in the text as it is stored. Empty where it is another by now, or nothing differs. */
    Optional<Renewed> renew(long id, NewMinutes text, Extraction extraction) {
        return minutes.findById(id)
                .filter(found -> found.state() == MinutesState.EXTRACTED
                        && found.source().equals(text.text()))
                .flatMap(found -> {
                    boolean over = isLongOver(found);
                    MinutesDiff diff = rereading.apply(found, text, extraction, over);
                    return diff.isEmpty() ? Optional.empty() : Optional.of(new Renewed(views.of(found), diff, over));
                });
    }

    private boolean isLongOver(StoredMinutes found) {
        LocalDate met = found.date() == null ? day(found.origin().postedAt()) : found.date();
        return met.plusDays(NEWS_FOR_DAYS).isBefore(day(clock.instant()));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    @Transactional(readOnly = true)
    Optional<NewMinutes> arrived(long id) {
        return minutes.findById(id)
                .filter(found -> found.state() == MinutesState.EXTRACTED)
                .map(StoredMinutes::arrived);
    }

    /** Forgets a text that is no minutes. */
    void discard(long id) {
        minutes.findById(id)
                .filter(found -> found.state() == MinutesState.RECEIVED)
                .ifPresent(minutes::delete);
    }

    @Transactional(readOnly = true)
    List<Arrival.Waiting> waiting() {
        return minutes.findByStateOrderById(MinutesState.RECEIVED).stream()
                .map(found -> new Arrival.Waiting(found.id(), found.arrived()))
                .toList();
    }

    @Transactional(readOnly = true)
    List<MinutesView> unanswered() {
        return views.of(minutes.findByStateAndAnsweredFalseOrderById(MinutesState.EXTRACTED));
    }
}
