package dk.tovholder.export;

import dk.tovholder.agenda.Agenda;
import dk.tovholder.agenda.Basis;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.SourceLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A Word document as a secretary sends it out. */
@Component
@Order(1)
final class AgendaDocument implements AgendaFormat {
    private final BotTexts texts;
    private final DayWords days;

    AgendaDocument(BotTexts texts, DayWords days) {
        this.texts = texts;
        this.days = days;
    }

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public byte[] write(AgendaSheet sheet) {
        Agenda agenda = sheet.agenda();
        DocxPaper paper =
                new DocxPaper(AgendaWords.title(texts, agenda), sheet.occasion().made(), texts.locale());
        paper.paragraph(when(agenda));
        if (agenda.meeting().basis() == Basis.RHYTHM) {
            paper.note(texts.text("agenda.guess"));
        }
        if (agenda.meeting().usual()) {
            paper.note(texts.text("agenda.usual"));
        }
        agenda.opening().forEach(topic -> paper.numbered(topic, ""));
        agenda.points().forEach(point -> paper.numbered(point.topic(), reason(point)));
        agenda.proposals().forEach(proposal -> paper.numbered(proposal.topic(), texts.text("agenda.file.proposed")));
        agenda.closing().forEach(topic -> paper.numbered(topic, ""));
        followUps(paper, agenda.followUps());
        waiting(paper, agenda.waiting());
        dates(paper, agenda.dates());
        return paper.write(texts.text("agenda.file.page"), texts.text("agenda.file.of"));
    }

    private String when(Agenda agenda) {
        List<String> when = new ArrayList<>();
        when.add(agenda.date() == null ? texts.text("agenda.no-date") : days.whole(agenda.date()));
        if (agenda.time() != null) {
            when.add(days.time(agenda.time()));
        }
        if (agenda.place() != null) {
            when.add(agenda.place());
        }
        return String.join(texts.text("entry.separator"), when);
    }

    private void followUps(DocxPaper paper, List<ActionView> actions) {
        if (!actions.isEmpty()) {
            paper.heading(texts.text("agenda.follow-ups"));
            paper.table(
                    List.of(
                            texts.text("export.kind.action"),
                            texts.text("export.column.owner"),
                            texts.text("agenda.file.due"),
                            texts.text("export.column.state")),
                    actions.stream().map(this::followUp).toList());
        }
    }

    private List<String> followUp(ActionView action) {
        String owners = Rows.owners(action);
        String due = action.due() == null ? "" : days.brief(action.due());
        return List.of(
                action.task(),
                owners.isEmpty() ? texts.text("entry.nobody") : owners,
                due.isEmpty() && action.dueNextMeeting() ? texts.text("entry.due.next-meeting") : due,
                texts.text(action.state() == ActionState.DONE ? "export.done" : "export.open"));
    }

    private void waiting(DocxPaper paper, List<PointView> points) {
        if (!points.isEmpty()) {
            paper.heading(texts.text("agenda.waiting"));
            points.forEach(point -> paper.bullet(point.topic(), reason(point)));
        }
    }

    private void dates(DocxPaper paper, List<EventView> events) {
        if (!events.isEmpty()) {
            paper.heading(texts.text("agenda.dates"));
            paper.table(
                    List.of(texts.text("export.column.day"), texts.text("agenda.file.what")),
                    events.stream().map(this::date).toList());
        }
    }

    private List<String> date(EventView event) {
        StringBuilder day = new StringBuilder(days.brief(event.date()));
        if (event.end() != null) {
            day.append(texts.text("entry.until")).append(days.brief(event.end()));
        }
        if (event.time() != null) {
            day.append(' ').append(days.time(event.time()));
        }
        String body = event.body();
        return List.of(
                day.toString(),
                body == null || event.what().contains(body) ? event.what() : body + ": " + event.what());
    }

    /** Why a point comes up, and in which minutes that stands. */
    private String reason(PointView point) {
        SourceLink source = point.source();
        return Stream.of(
                        texts.text("reason." + point.reason().name().toLowerCase(Locale.ROOT)),
                        source.body(),
                        source.date() == null ? null : days.brief(source.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
