package dk.tovholder.export;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.OwnerKind;
import dk.tovholder.extraction.Reason;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.DecisionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.KeptEntries;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.Settled;
import dk.tovholder.minutes.SourceLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of every kind, with all that files must not stumble over. */
final class Samples {
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final Instant MADE = Instant.parse("2026-03-02T08:00:00Z");
    static final Occasion OCCASION = new Occasion("discord:9", ZONE, MADE);

    private static final SourceLink MINUTES = new SourceLink(
            1L,
            "301",
            "discord:21",
            "https://discord.com/channels/9/301/501",
            "Bestyrelsen",
            LocalDate.of(2026, 2, 2),
            "1. Økonomi");
    private static final SourceLink BY_HAND = new SourceLink(null, "301", "discord:21", null, null, null, null);

    private Samples() {}

    static Export export() {
        return new Export(OCCASION, new KeptEntries(decisions(), actions(), events(), points()));
    }

    static Export empty() {
        return new Export(OCCASION, new KeptEntries(List.of(), List.of(), List.of(), List.of()));
    }

    private static List<DecisionView> decisions() {
        return List.of(
                new DecisionView(11, "Budgettet blev godkendt.", Outcome.APPROVED, Certainty.STATED, false, MINUTES),
                new DecisionView(
                        12,
                        "=HYPERLINK(\"http://fup.example\";\"klik\") <script>alert('æøå')</script>, *straks*\n"
                                + "også | her",
                        Outcome.POSTPONED,
                        Certainty.IMPLIED,
                        false,
                        MINUTES));
    }

    private static List<ActionView> actions() {
        LocalDate due = LocalDate.of(2026, 3, 20);
        return List.of(
                action(21, "indhenter tilbud på ny motorbåd", due, null, MINUTES, owner("Lene Mehlsen"), owner("Bo Ø")),
                action(
                        22,
                        "rydder op i bådhuset, så både årer, redningsveste og ødelagte både får en plads 🛶🛶🛶🛶🛶",
                        null,
                        null,
                        MINUTES),
                action(23, "-2 nøgler afleveres", due, new Settled("discord:22", MADE), BY_HAND, owner("@Åse")),
                new ActionView(
                        24,
                        "skriver til kommunen",
                        List.of(owner("Kassereren")),
                        null,
                        true,
                        ActionState.OPEN,
                        null,
                        Certainty.IMPLIED,
                        true,
                        false,
                        "…",
                        MINUTES));
    }

    private static ActionView action(
            long id,
            String task,
            @Nullable LocalDate due,
            @Nullable Settled settled,
            SourceLink source,
            OwnerView... owners) {
        ActionState state = settled == null ? ActionState.OPEN : ActionState.DONE;
        return new ActionView(
                id, task, List.of(owners), due, false, state, settled, Certainty.STATED, true, false, task, source);
    }

    private static OwnerView owner(String name) {
        return new OwnerView(name, name, OwnerKind.PERSON, Certainty.STATED, null);
    }

    private static List<EventView> events() {
        return List.of(
                event(31, "2026-03-28", null, LocalTime.of(19, 0), "Bestyrelsen", "Næste møde"),
                event(32, "2026-03-29", null, LocalTime.of(19, 30), null, "Fest; husk kage, krus\\kopper"),
                event(33, "2026-05-01", null, null, null, "Standerhejsning"),
                event(34, "2026-07-04", "2026-07-11", null, null, "Sommerlejr"));
    }

    private static EventView event(
            long id, String day, @Nullable String end, @Nullable LocalTime time, @Nullable String body, String what) {
        return new EventView(
                id,
                LocalDate.parse(day),
                end == null ? null : LocalDate.parse(end),
                time,
                body == null ? EventKind.EVENT : EventKind.MEETING,
                body,
                what,
                id == 32 ? Certainty.IMPLIED : Certainty.STATED,
                false,
                what,
                MINUTES);
    }

    private static List<PointView> points() {
        return List.of(
                new PointView(
                        41,
                        "Nye årer",
                        "Bestyrelsen",
                        LocalDate.of(2026, 3, 28),
                        Reason.POSTPONED,
                        Certainty.STATED,
                        false,
                        MINUTES),
                new PointView(42, "Vedtægter", null, null, Reason.PLANNED, Certainty.STATED, false, MINUTES));
    }
}
