package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.NewProposal;
import dk.tovholder.minutes.ProposalService;
import dk.tovholder.minutes.ProposalView;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Puts points on agendas, and says what became of them. */
@Component
final class PointAnswer {
    private final ProposalService proposals;
    private final BotTexts texts;
    private final DayWords days;

    PointAnswer(ProposalService proposals, BotTexts texts, DayWords days) {
        this.proposals = proposals;
        this.texts = texts;
        this.days = days;
    }

    /** Puts a point on the agenda, unless it is there already. */
    Card propose(String guild, NewProposal proposal) {
        return proposals
                .alike(guild, proposal)
                .map(there -> say(there, "point.there"))
                .orElseGet(() -> say(proposals.add(guild, proposal), "point.added"));
    }

    private Card say(ProposalView point, String key) {
        String when = point.date() == null ? texts.text("date.next-meeting") : days.whole(point.date());
        String which = point.body() != null ? key : key + (point.date() == null ? ".next" : ".day");
        return Card.saying(line(point.topic(), texts.text(which, when, String.valueOf(point.body()))));
    }

    Card moved(String topic, LocalDate date) {
        return Card.saying(line(topic, texts.text("point.moved", days.whole(date))));
    }

    Card removed(String topic) {
        return Card.saying(line(topic, texts.text("point.removed")));
    }

    private static RichText line(String topic, String rest) {
        return RichText.EMPTY.bold(Wording.clip(topic, Wording.ENTRY)).plain(rest);
    }
}
