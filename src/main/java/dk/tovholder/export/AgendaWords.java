package dk.tovholder.export;

import dk.tovholder.agenda.Agenda;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.ProposalView;
import java.util.List;
import java.util.stream.Stream;

/** What files say of an agenda. */
final class AgendaWords {
    private AgendaWords() {}

    static String title(BotTexts texts, Agenda agenda) {
        return texts.text("agenda.heading", body(texts, agenda));
    }

    static String body(BotTexts texts, Agenda agenda) {
        return agenda.body() == null ? texts.text("agenda.no-body") : agenda.body();
    }

    /** All points, in their order. */
    static List<String> topics(Agenda agenda) {
        return Stream.of(
                        agenda.opening().stream(),
                        agenda.points().stream().map(PointView::topic),
                        agenda.proposals().stream().map(ProposalView::topic),
                        agenda.closing().stream())
                .flatMap(topics -> topics)
                .toList();
    }
}
