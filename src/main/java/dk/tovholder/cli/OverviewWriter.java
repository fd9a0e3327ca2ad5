package dk.tovholder.cli;

import dk.tovholder.cli.Overview.Entry;
import dk.tovholder.cli.Overview.Section;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.config.WhyWords;
import dk.tovholder.extraction.Action;
import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Decision;
import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Item;
import dk.tovholder.extraction.Meeting;
import dk.tovholder.extraction.NearMiss;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an extraction into the words of the message files. */
final class OverviewWriter {
    private final BotTexts texts;
    private final DayWords days;
    private final WhyWords why;
    private final boolean explain;

    OverviewWriter(BotTexts texts, boolean explain) {
        this.texts = texts;
        this.explain = explain;
        days = new DayWords(texts);
        why = new WhyWords(texts);
    }

    Overview write(String source, Extraction extraction) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("card.decisions", extraction.decisions(), this::decision));
        sections.add(section("card.actions", extraction.actions(), this::action));
        sections.add(section("card.events", extraction.events(), this::event));
        sections.add(section("card.points", extraction.agenda(), this::point));
        if (explain) {
            sections.add(section("cli.near-misses", extraction.nearMisses(), this::nearMiss));
        }
        sections.removeIf(section -> section.entries().isEmpty());
        List<String> remarks = extraction.notices().stream()
                .map(notice -> texts.text("notice." + notice.code()))
                .toList();
        return new Overview(heading(source, extraction.meeting()), sections, remarks);
    }

    private List<String> heading(String source, Meeting meeting) {
        LocalDate date = meeting.date();
        String met = Stream.of(
                        meeting.body(),
                        meeting.organisation(),
                        date == null ? null : days.whole(date),
                        meeting.start() == null ? null : days.time(meeting.start()),
                        meeting.place())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return met.isEmpty() ? List.of(source) : List.of(source, met);
    }

    private <T> Section section(String titleKey, List<T> entries, Function<T, Entry> words) {
        return new Section(texts.text(titleKey), entries.stream().map(words).toList());
    }

    private Entry decision(Decision decision) {
        String outcome = texts.text("outcome." + decision.outcome().name().toLowerCase(Locale.ROOT));
        return entry(decision.item(), outcome, decision.quote(), decision.provenance());
    }

    private Entry action(Action action) {
        String owners = action.owners().stream().map(OverviewWriter::name).collect(Collectors.joining(", "));
        LocalDate due = action.due() == null ? null : action.due().date();
        String label = Stream.of(
                        owners.isEmpty() ? texts.text("cli.no-owner") : owners,
                        due == null ? "" : texts.text("cli.due", days.brief(due)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return entry(action.item(), label, action.task(), action.provenance());
    }

    private static String name(Owner owner) {
        return String.valueOf(owner.name() == null ? owner.title() : owner.name());
    }

    private Entry event(Event event) {
        StringBuilder label = new StringBuilder(days.brief(event.date()));
        if (event.end() != null) {
            label.append(" – ").append(days.brief(event.end()));
        }
        if (event.time() != null) {
            label.append(' ').append(days.time(event.time()));
        }
        return entry(event.item(), label.toString(), event.what(), event.provenance());
    }

    private Entry point(AgendaPoint point) {
        String reason = texts.text("reason." + point.reason().name().toLowerCase(Locale.ROOT));
        String label = point.date() == null ? reason : days.brief(point.date()) + ", " + reason;
        return entry(point.item(), label, point.topic(), point.provenance());
    }

    private Entry nearMiss(NearMiss miss) {
        return new Entry("", miss.rule(), miss.quote(), line(miss.line()), why.stopped(miss.stoppedBy()));
    }

    private Entry entry(@Nullable Item item, String label, String text, Provenance provenance) {
        String number = item == null || item.number() == null ? "" : item.number();
        String certainty = provenance.certainty().name().toLowerCase(Locale.ROOT);
        String because = why.because(provenance.rule(), provenance.fired());
        String told = explain ? texts.text("cli.why", because, provenance.rule(), certainty) : "";
        return new Entry(number, label, text, line(provenance.span().line()), told);
    }

    private String line(int line) {
        return texts.text("cli.line", String.valueOf(line));
    }
}
