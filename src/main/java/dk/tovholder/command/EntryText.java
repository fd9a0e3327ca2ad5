package dk.tovholder.command;

import dk.tovholder.chat.RichText;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.OwnerKind;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.DecisionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.minutes.PointView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Entries as one or two lines. What comes out of minutes goes into plain spans only, where it cannot do harm. */
@Component
final class EntryText {
    private final BotTexts texts;
    private final DayWords days;
    private final SourceText sources;

    EntryText(BotTexts texts, DayWords days, SourceText sources) {
        this.texts = texts;
        this.days = days;
        this.sources = sources;
    }

    RichText decision(DecisionView decision, SourceStyle style) {
        RichText line = sign(decision.certainty())
                .plain(Wording.clip(decision.text(), Wording.ENTRY))
                .plain(texts.text("entry.separator"))
                .italic(texts.text("outcome." + decision.outcome().name().toLowerCase(Locale.ROOT)));
        return line.and(sources.of(decision.source(), style));
    }

    /** What, who, when. */
    RichText action(ActionView action, Today today, SourceStyle style) {
        RichText line = sign(action.certainty());
        if (action.state() == ActionState.DONE) {
            line = line.plain(texts.text("entry.done") + " ");
        }
        line = owners(line, action)
                .plain(texts.text("entry.owner.end"))
                .plain(Wording.clip(action.task(), Wording.ENTRY));
        return due(line, action, today)
                .and(sources.of(
                        action.source(), action.isTerse() && style == SourceStyle.BRIEF ? SourceStyle.FULL : style))
                .plain(texts.text("entry.separator"))
                .code("#" + action.id());
    }

    RichText event(EventView event, Today today, SourceStyle style) {
        RichText line = when(sign(event.certainty()), event, today);
        if (event.end() != null) {
            line = line.plain(texts.text("entry.until")).day(event.end(), texts.locale());
        }
        line = line.plain(texts.text("entry.owner.end"));
        if (event.body() != null && !event.what().contains(event.body())) {
            line = line.plain(event.body() + texts.text("entry.separator"));
        }
        return line.plain(Wording.clip(event.what(), Wording.ENTRY)).and(sources.of(event.source(), style));
    }

    /** A day alone is the same everywhere; a time of day is another in the reader's zone. */
    private RichText when(RichText line, EventView event, Today today) {
        if (event.time() == null) {
            return line.day(event.date(), texts.locale());
        }
        Instant start = today.at(event.date(), event.time());
        RichText longer = line.time(start, days.whole(event.date()) + " " + days.time(event.time()));
        return days.near(event.date(), today.date())
                .map(word -> longer.plain(" (").distance(start, word).plain(")"))
                .orElse(longer);
    }

    RichText point(PointView point, SourceStyle style) {
        RichText line = sign(point.certainty())
                .plain(Wording.clip(point.topic(), Wording.ENTRY))
                .plain(texts.text("entry.separator"))
                .italic(texts.text("reason." + point.reason().name().toLowerCase(Locale.ROOT)));
        if (point.date() != null) {
            line = line.plain(texts.text("entry.separator")).day(point.date(), texts.locale());
        }
        return line.and(sources.of(point.source(), style));
    }

    /** A point on the agenda of its own meeting, whose day needs no saying. */
    RichText agendaPoint(PointView point) {
        return sign(point.certainty())
                .bold(Wording.clip(point.topic(), Wording.ENTRY))
                .plain(texts.text("entry.separator"))
                .italic(texts.text("reason." + point.reason().name().toLowerCase(Locale.ROOT)))
                .and(sources.of(point.source(), SourceStyle.BRIEF));
    }

    private RichText sign(Certainty certainty) {
        return certainty == Certainty.STATED ? RichText.EMPTY : RichText.of(texts.text("entry.uncertain") + " ");
    }

    private RichText owners(RichText line, ActionView action) {
        if (action.owners().isEmpty()) {
            return line.bold(texts.text("entry.nobody"));
        }
        RichText longer = line;
        String between = "";
        for (String label : action.ownerLabels()) {
            List<OwnerView> same = action.owners().stream()
                    .filter(owner -> owner.label().equals(label))
                    .toList();
            longer = owner(longer.plain(between), label, same);
            longer = action.isDoneBy(label) ? longer.plain(" ✓") : longer;
            between = ", ";
        }
        return longer;
    }

    /** A member stands for themselves; those of a unit behind its name. */
    private static RichText owner(RichText line, String label, List<OwnerView> same) {
        List<UserRef> users = new ArrayList<>();
        same.forEach(owner -> {
            if (owner.userId() != null) {
                users.add(new UserRef(owner.userId(), owner.label()));
            }
        });
        String name = Wording.clip(label, Wording.LABEL);
        boolean unit = same.get(0).kind() == OwnerKind.UNIT || same.get(0).kind() == OwnerKind.GROUP;
        if (users.isEmpty()) {
            return line.bold(name);
        }
        return unit || users.size() > 1
                ? among(line.bold(name).plain(" ("), users).plain(")")
                : line.user(users.get(0));
    }

    private static RichText among(RichText line, List<UserRef> users) {
        RichText longer = line;
        String between = "";
        for (UserRef user : users) {
            longer = longer.plain(between).user(user);
            between = ", ";
        }
        return longer;
    }

    private RichText due(RichText line, ActionView action, Today today) {
        RichText longer = line;
        if (action.due() != null) {
            longer = longer.plain(texts.text("entry.separator") + texts.text("entry.due") + " ")
                    .day(action.due(), texts.locale());
            longer = late(longer, action, action.due(), today);
        }
        return action.dueNextMeeting() && action.due() == null
                ? longer.plain(texts.text("entry.separator") + texts.text("entry.due.next-meeting"))
                : longer;
    }

    private RichText late(RichText line, ActionView action, LocalDate due, Today today) {
        if (action.isLate(today.date())) {
            return line.plain(" (")
                    .distance(today.at(due, LocalTime.NOON), texts.text("entry.late", today.daysSince(due)))
                    .plain(")");
        }
        return days.near(due, today.date())
                .map(word -> line.plain(" (")
                        .distance(today.at(due, LocalTime.MAX), word)
                        .plain(")"))
                .orElse(line);
    }
}
