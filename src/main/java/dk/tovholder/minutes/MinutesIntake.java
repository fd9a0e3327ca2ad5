package dk.tovholder.minutes;

import dk.tovholder.extraction.Extraction;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of taking minutes in, each a transaction of its own: what happens between them may be slow, or a crash. */
@Component
@Transactional
class MinutesIntake {
    private final Guilds guilds;
    private final MinutesRepository minutes;
    private final EntryWriter entries;
    private final ConfirmingRule confirming;
    private final ActionNews news;
    private final MinutesViews views;
    private final Clock clock;

    MinutesIntake(
            Guilds guilds,
            MinutesRepository minutes,
            EntryWriter entries,
            ConfirmingRule confirming,
            ActionNews news,
            MinutesViews views,
            Clock clock) {
        this.guilds = guilds;
        this.minutes = minutes;
        this.entries = entries;
        this.confirming = confirming;
        this.news = news;
        this.views = views;
        this.clock = clock;
    }

    /** Keeps the text, or finds it where it is already. */
    Arrival receive(NewMinutes arrived) {
        String guild = arrived.origin().guild();
        StoredMinutes kept = minutes.findByGuildKeyAndSourceHashAndStateNot(
                        guild, Sha256.ofSource(arrived.text()), MinutesState.REMOVED)
                .orElseGet(() -> minutes.saveAndFlush(new StoredMinutes(guilds.of(guild), arrived, clock.instant())));
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
                    List<StoredAction> actions = entries.write(found, extraction);
                    confirming.apply(found);
                    news.changed(actions);
                    return new Receipt.Stored(views.of(found));
                });
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
