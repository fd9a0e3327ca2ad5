package dk.tovholder.command;

import dk.tovholder.agenda.Agenda;
import dk.tovholder.agenda.ComingMeeting;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.ProposalView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An agenda as a card: when and where, the points in order, then what they build on. */
@Component
final class AgendaCard {
    private final EntryText entries;
    private final Visibility visibility;
    private final DayWords days;
    private final BotTexts texts;

    AgendaCard(EntryText entries, Visibility visibility, DayWords days, BotTexts texts) {
        this.entries = entries;
        this.visibility = visibility;
        this.days = days;
        this.texts = texts;
    }

    Card of(Agenda agenda, Caller caller, Audience audience, Today today) {
        OpenPart<PointView> points = visibility.points(agenda.points(), caller, audience);
        OpenPart<PointView> waiting = visibility.points(agenda.waiting(), caller, audience);
        OpenPart<ActionView> followUps = visibility.actions(agenda.followUps(), caller, audience);
        OpenPart<EventView> dates = visibility.events(agenda.dates(), caller, audience);
        Card card = head(agenda).with(new Part.Numbered(1, numbered(agenda, points.entries())));
        card = section(
                card,
                "agenda.follow-ups",
                followUps.entries().stream().map(action -> entries.action(action, today, SourceStyle.BRIEF)));
        card = section(
                card,
                "agenda.waiting",
                waiting.entries().stream().map(point -> entries.point(point, SourceStyle.BRIEF)));
        card = section(
                card,
                "agenda.dates",
                dates.entries().stream().map(event -> entries.event(event, today, SourceStyle.BRIEF)));
        int closed = points.closedPoints() + waiting.closedPoints() + followUps.closedPoints() + dates.closedPoints();
        return closed == 0 ? card : card.note(RichText.of(texts.text("closed.points", closed)));
    }

    private Card head(Agenda agenda) {
        String body = agenda.body() == null ? texts.text("agenda.no-body") : agenda.body();
        Card card = Card.EMPTY.heading(2, texts.text("agenda.heading", Wording.clip(body, Wording.LABEL)));
        List<String> when = new ArrayList<>();
        when.add(agenda.date() == null ? texts.text("agenda.no-date") : days.whole(agenda.date()));
        if (agenda.time() != null) {
            when.add(days.time(agenda.time()));
        }
        if (agenda.place() != null) {
            when.add(Wording.clip(agenda.place(), Wording.LABEL));
        }
        card = card.paragraph(RichText.of(String.join(texts.text("entry.separator"), when)));
        return sources(agenda.meeting()).map(AgendaCard::note).reduce(card, Card::and);
    }

    private static Card note(String text) {
        return Card.EMPTY.note(RichText.of(text));
    }

    /** What of when and where is a guess, or known from elsewhere than minutes. */
    private Stream<String> sources(ComingMeeting meeting) {
        Stream<String> day = switch (meeting.basis()) {
            case RHYTHM -> Stream.of(texts.text("agenda.guess"));
            case SCHEDULED -> Stream.of(texts.text("agenda.scheduled"));
            default -> Stream.empty();
        };
        return meeting.usual() ? Stream.concat(day, Stream.of(texts.text("agenda.usual"))) : day;
    }

    private RichText proposal(ProposalView proposal) {
        String id = proposal.proposer();
        RichText line = RichText.EMPTY
                .bold(Wording.clip(proposal.topic(), Wording.ENTRY))
                .plain(texts.text("entry.separator"))
                .italic(texts.text("agenda.proposed"))
                .plain(" ")
                .user(new UserRef(id, id.substring(id.indexOf(':') + 1)));
        return proposal.url() == null
                ? line
                : line.plain(texts.text("entry.separator")).link(texts.text("source.message"), proposal.url());
    }

    private List<RichText> numbered(Agenda agenda, List<PointView> points) {
        return Stream.of(
                        agenda.opening().stream().map(RichText::of),
                        points.stream().map(point -> entries.agendaPoint(point)),
                        agenda.proposals().stream().map(this::proposal),
                        agenda.closing().stream().map(RichText::of))
                .flatMap(lines -> lines)
                .toList();
    }

    private Card section(Card card, String heading, Stream<RichText> lines) {
        List<RichText> some = lines.toList();
        return some.isEmpty() ? card : card.heading(3, texts.text(heading)).entries(some);
    }
}
