package dk.tovholder.minutes;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.Item;
import dk.tovholder.extraction.Meeting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Takes minutes in: keeps the text, reads it outside any transaction, stores the entries. */
@Component
class MinutesReading {
    private static final Logger log = LoggerFactory.getLogger(MinutesReading.class);

    private static final String NEXT_MEETING = "event.next-meeting";

    private final MinutesReader reader;
    private final MinutesIntake intake;
    private final SettingsService settings;

    MinutesReading(MinutesReader reader, MinutesIntake intake, SettingsService settings) {
        this.reader = reader;
        this.intake = intake;
        this.settings = settings;
    }

    Receipt add(NewMinutes minutes) {
        Arrival arrival = onceMore(() -> intake.receive(minutes));
        if (arrival instanceof Arrival.Waiting waiting) {
            return read(waiting).orElseGet(() -> add(minutes));
        }
        return new Receipt.Known(((Arrival.Read) arrival).minutes());
    }

    /** Reads minutes again that are stored, by another text or other rules. */
    Optional<Receipt> reread(long id, NewMinutes text) {
        Extraction extraction = reader.read(text.text(), context(text));
        return onceMore(() -> intake.reread(id, text, extraction));
    }

    /** The minutes of a platform that other rules have read than those that are now. */
    List<Long> outdated(String platform) {
        return intake.outdated(platform, reader.version());
    }

    /** Reads the stored text by the rules as they are now. Empty where nothing is different. */
    Optional<Renewed> renew(long id) {
        return intake.arrived(id).flatMap(text -> {
            Extraction extraction = reader.read(text.text(), context(text));
            return onceMore(() -> intake.renew(id, text, extraction));
        });
    }

    /** Whether a text says by itself which meeting it is of. What begins with a point goes on: it may tell of another meeting. */
    boolean isHeaded(String text) {
        Extraction read = reader.read(text, ExtractionContext.NONE);
        Meeting meeting = read.meeting();
        return meeting.date() != null && meeting.body() != null && !beginsWithPoint(text, read.items());
    }

    /** Whether the meeting that a text would be of by itself is only the next one, where it goes on what stands before it. */
    boolean announcesNext(NewMinutes together, String text) {
        LocalDate named = reader.read(text, ExtractionContext.NONE).meeting().date();
        int start = together.text().length() - text.length();
        return reader.read(together.text(), context(together)).events().stream()
                .filter(event -> event.provenance().span().start() >= start)
                .filter(event -> event.provenance().rule().equals(NEXT_MEETING))
                .anyMatch(event -> event.date().equals(named));
    }

    private static boolean beginsWithPoint(String text, List<Item> items) {
        return items.stream()
                .anyMatch(item -> text.chars().limit(item.span().start()).noneMatch(Character::isLetter));
    }

    /** Reads all that was kept and never read. What cannot be read stays for the next start. */
    void resume() {
        for (Arrival.Waiting waiting : intake.waiting()) {
            try {
                read(waiting);
            } catch (RuntimeException e) {
                log.error("Minutes {} could not be read", waiting.id(), e);
            }
        }
    }

    /** Empty where the text was given up meanwhile by somebody who read the same. */
    private Optional<Receipt> read(Arrival.Waiting waiting) {
        Extraction extraction = reader.read(waiting.minutes().text(), context(waiting.minutes()));
        if (!Plausible.minutes(extraction, waiting.minutes().asked())) {
            intake.discard(waiting.id());
            return Optional.of(new Receipt.NotMinutes());
        }
        return onceMore(() -> intake.complete(waiting.id(), extraction));
    }

    private ExtractionContext context(NewMinutes minutes) {
        Origin origin = minutes.origin();
        ZoneId zone = ZoneId.of(settings.of(origin.guild()).timeZone());
        return new ExtractionContext(origin.postedAt().atZone(zone).toLocalDate(), minutes.body(), minutes.date());
    }

    /** Another writer may have been first with the same text; the second time it is seen. */
    private static <T> T onceMore(Supplier<T> step) {
        try {
            return step.get();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            return step.get();
        }
    }
}
