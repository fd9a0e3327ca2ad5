package dk.tovholder.minutes;

import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.Reason;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.StoreExtension;
import java.time.Instant;
import java.util.List;

/** Minutes of a rowing club's board with one or more entries of each kind. */
final class Sample {
    static final String TEXT = "Referat af bestyrelsesmøde i Kystby Roklub den 2. marts 2026";

    static final String POSTER = "discord:700";

    /** Where it is posted is open to whoever this is. */
    static final Sources SEEN = new Sources(List.of("301"), "discord:1");

    private Sample() {}

    static ExtractionBuilder extraction() {
        return new ExtractionBuilder()
                .meeting("Bestyrelsen", "2026-03-02")
                .item("1", "Økonomi")
                .decision(Outcome.APPROVED, "Budgettet blev godkendt.")
                .action("indhenter tilbud på ny motorbåd", "2026-03-20", "Lene Mehlsen")
                .closedItem("2", "Personsag")
                .decision(Outcome.ADOPTED, "Bestyrelsen opsiger aftalen.")
                .action("skriver til kommunen", null, "MK", "Lene Mehlsen")
                .item("3", "Næste møde")
                .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Næste møde")
                .event(EventKind.EVENT, null, "2026-05-01", "Standerhejsning")
                .point(Reason.PLANNED, "2026-04-07", "Sommerfest")
                .point(Reason.POSTPONED, null, "Nye årer");
    }

    static NewMinutes posted(String guild, String text) {
        return posted(guild, text, "301");
    }

    private static NewMinutes posted(String guild, String text, String channel) {
        Origin origin = new Origin(
                guild,
                channel,
                "401",
                "https://discord.com/channels/1/301/401",
                POSTER,
                null,
                Instant.parse("2026-03-02T20:15:00Z"));
        return new NewMinutes(origin, text, false, null, null);
    }

    /** The sample, read and stored in the test's guild. */
    static MinutesView stored(StoreExtension store) {
        store.reader().finds(TEXT, extraction());
        Receipt receipt = store.get(MinutesService.class).add(posted(store.guild(), TEXT));
        return ((Receipt.Stored) receipt).minutes();
    }

    /** Other minutes, read and stored in the test's guild. */
    static MinutesView stored(StoreExtension store, String text, ExtractionBuilder extraction) {
        return stored(store, text, extraction, "301");
    }

    /** In some channel. */
    static MinutesView stored(StoreExtension store, String text, ExtractionBuilder extraction, String channel) {
        store.reader().finds(text, extraction);
        Receipt receipt = store.get(MinutesService.class).add(posted(store.guild(), text, channel));
        return ((Receipt.Stored) receipt).minutes();
    }
}
