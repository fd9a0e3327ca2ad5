package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.MinutesDiff;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Minutes as a card: what was read, the entries by kind, and what can be done with them. */
@Component
final class MinutesCard {
    static final String PAGE = "minutes-page";
    static final String APPROVE = "approve";

    private static final List<EntryPicker.Purpose> BY_NEED =
            List.of(EntryPicker.Purpose.EDIT, EntryPicker.Purpose.DROP, EntryPicker.Purpose.SHOW);

    private final BotTexts texts;
    private final EntryText entries;
    private final MinutesHead head;
    private final CardPager pager;
    private final DiffCard diffs;
    private final Rights rights;
    private final NameQuestions names;
    private final GuildDay days;
    private final Speech speech;

    MinutesCard(
            BotTexts texts,
            EntryText entries,
            MinutesHead head,
            CardPager pager,
            DiffCard diffs,
            Rights rights,
            NameQuestions names,
            GuildDay days,
            Speech speech) {
        this.names = names;
        this.rights = rights;
        this.diffs = diffs;
        this.texts = texts;
        this.entries = entries;
        this.head = head;
        this.pager = pager;
        this.days = days;
        this.speech = speech;
    }

    /** Ends the ids of the buttons on the open card, and keeps it from being sent twice. */
    static String key(long minutes) {
        return ControlId.of("minutes", minutes);
    }

    /** The minutes whose open card an answer is. */
    static Optional<Long> minutesOf(Answer answer) {
        return Optional.ofNullable(answer.key())
                .map(key -> ControlId.parts(key, 1).get(0))
                .map(Long::valueOf);
    }

    /** The card for all in the channel. */
    Card open(MinutesView minutes) {
        return open(minutes, MinutesDiff.NONE);
    }

    /** The same, with what another reading found different. */
    Card open(MinutesView minutes, MinutesDiff diff) {
        Origin origin = minutes.origin();
        return card(minutes, Audience.OPEN, rights.isClosedChannel(origin.guild(), origin.channel()), 0, diff);
    }

    /** What stands under closed points is shown to the poster privately. */
    Card card(MinutesView minutes, Audience audience, Caller caller, int page) {
        boolean all = audience == Audience.PRIVATE
                && caller.user().id().equals(minutes.origin().poster());
        return card(minutes, audience, all, page, MinutesDiff.NONE);
    }

    private Card card(MinutesView minutes, Audience audience, boolean all, int page, MinutesDiff diff) {
        MinutesView shown = all ? minutes : OpenPart.withoutClosed(minutes);
        int closed = all ? 0 : OpenPart.closedPoints(minutes);
        return speech.to(
                audience,
                minutes.origin().guild(),
                () -> pager.page(
                        body(shown, diff),
                        foot(shown, closed, audience),
                        page,
                        other -> ControlId.of(PAGE, audience.id(), minutes.id(), other)));
    }

    private Card body(MinutesView minutes, MinutesDiff diff) {
        Today today = days.here(minutes.origin().guild());
        Card card = head.of(minutes);
        if (!diff.isEmpty()) {
            card = card.heading(3, texts.text("diff.section")).and(diffs.lines(diff));
        }
        card = section(
                card, "card.decisions", minutes.decisions().stream().map(e -> entries.decision(e, SourceStyle.POINT)));
        card = section(
                card, "card.actions", minutes.actions().stream().map(e -> entries.action(e, today, SourceStyle.POINT)));
        card = section(
                card,
                "card.events",
                minutes.events().stream()
                        .sorted(Comparator.comparing(EventView::date))
                        .map(e -> entries.event(e, today, SourceStyle.POINT)));
        return section(card, "card.points", minutes.points().stream().map(e -> entries.point(e, SourceStyle.POINT)));
    }

    private Card section(Card card, String heading, Stream<RichText> lines) {
        List<RichText> entriesOfKind = lines.toList();
        return entriesOfKind.isEmpty()
                ? card
                : card.heading(3, texts.text(heading)).entries(entriesOfKind);
    }

    private Card foot(MinutesView minutes, int closed, Audience audience) {
        Card card = Card.EMPTY;
        if (closed > 0) {
            card = card.note(RichText.of(texts.text("closed.points", closed)));
        }
        if (hasUncertain(minutes)) {
            card = card.note(RichText.of(texts.text("card.uncertain", texts.text("entry.uncertain"))));
        }
        boolean known = minutes.body() != null && minutes.date() != null;
        if (!known) {
            card = card.note(RichText.of(texts.text(unknown(minutes))));
        }
        card = names.notes(card, minutes, audience).controls(buttons(minutes, audience));
        if (!known) {
            card = card.controls(MeetingHandler.button(key(minutes, audience), texts));
        }
        return names.controls(card, minutes, audience);
    }

    private static String unknown(MinutesView minutes) {
        if (minutes.body() != null) {
            return "card.no-date";
        }
        return minutes.date() == null ? "card.no-meeting" : "card.no-body";
    }

    private static String key(MinutesView minutes, Audience audience) {
        return audience == Audience.OPEN ? key(minutes.id()) : ControlId.of(audience.id(), minutes.id());
    }

    private Control[] buttons(MinutesView minutes, Audience audience) {
        String key = key(minutes, audience);
        List<Control> buttons = new ArrayList<>();
        if (!minutes.approved()) {
            buttons.add(new Button(ControlId.of(APPROVE, key), texts.text("card.approve"), Style.SUCCESS));
        }
        int questions = Questions.of(minutes).size();
        if (questions > 0) {
            buttons.add(
                    new Button(ControlId.of(AskHandler.NAME, key), texts.text("card.ask", questions), Style.PRIMARY));
        }
        for (EntryPicker.Purpose purpose : BY_NEED) {
            buttons.add(new Button(
                    ControlId.of(ChooseHandler.NAME, purpose.id(), key),
                    texts.text("card." + purpose.id()),
                    Style.SECONDARY));
        }
        return buttons.toArray(Control[]::new);
    }

    private static boolean hasUncertain(MinutesView minutes) {
        return Stream.of(
                        minutes.decisions().stream().map(e -> e.certainty()),
                        minutes.actions().stream().map(e -> e.certainty()),
                        minutes.events().stream().map(e -> e.certainty()),
                        minutes.points().stream().map(e -> e.certainty()))
                .flatMap(certainties -> certainties)
                .anyMatch(Certainty.IMPLIED::equals);
    }
}
