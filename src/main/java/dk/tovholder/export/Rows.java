package dk.tovholder.export;

import dk.tovholder.config.BotTexts;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.DecisionView;
import dk.tovholder.minutes.EntryKind;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.KeptEntries;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.minutes.PointView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries as rows, their states in words. */
@Component
final class Rows {
    private final BotTexts texts;

    Rows(BotTexts texts) {
        this.texts = texts;
    }

    List<Row> of(KeptEntries entries, EntryKind kind) {
        return switch (kind) {
            case DECISION -> entries.decisions().stream().map(this::row).toList();
            case ACTION -> entries.actions().stream().map(this::row).toList();
            case EVENT -> entries.events().stream().map(Rows::row).toList();
            case POINT -> entries.points().stream().map(this::row).toList();
        };
    }

    private Row row(DecisionView decision) {
        return new Row(
                EntryKind.DECISION,
                decision.id(),
                decision.source().body(),
                decision.text(),
                "",
                null,
                word("outcome.", decision.outcome()),
                isStated(decision.certainty()),
                decision.source());
    }

    private Row row(ActionView action) {
        return new Row(
                EntryKind.ACTION,
                action.id(),
                action.source().body(),
                action.task(),
                owners(action),
                due(action),
                texts.text(action.state() == ActionState.DONE ? "export.done" : "export.open"),
                isStated(action.certainty()),
                action.source());
    }

    private static Row row(EventView event) {
        return new Row(
                EntryKind.EVENT,
                event.id(),
                event.body(),
                event.what(),
                "",
                new Row.When.Days(event.date(), event.end(), event.time()),
                "",
                isStated(event.certainty()),
                event.source());
    }

    private Row row(PointView point) {
        return new Row(
                EntryKind.POINT,
                point.id(),
                point.body(),
                point.topic(),
                "",
                day(point.date()),
                word("reason.", point.reason()),
                isStated(point.certainty()),
                point.source());
    }

    static String owners(ActionView action) {
        return action.owners().stream().map(OwnerView::label).collect(Collectors.joining(", "));
    }

    private static Row.@Nullable When due(ActionView action) {
        return action.due() == null && action.dueNextMeeting() ? new Row.When.NextMeeting() : day(action.due());
    }

    private static Row.@Nullable When day(@Nullable LocalDate day) {
        return day == null ? null : new Row.When.Days(day, null, null);
    }

    private String word(String prefix, Enum<?> value) {
        return texts.text(prefix + value.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isStated(Certainty certainty) {
        return certainty == Certainty.STATED;
    }
}
