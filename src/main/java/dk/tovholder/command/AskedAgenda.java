package dk.tovholder.command;

import dk.tovholder.agenda.Agenda;
import dk.tovholder.agenda.AgendaService;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.Suggestions;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agenda that a command asks for by {@code body} and {@code date}. */
@Component
final class AskedAgenda {
    static final String DATE = "date";

    private final AgendaService agendas;
    private final Calendars calendars;
    private final Suggestions suggestions;
    private final SeenSources sources;
    private final DateWords dates;
    private final GuildDay days;
    private final BotTexts texts;

    AskedAgenda(
            AgendaService agendas,
            Calendars calendars,
            Suggestions suggestions,
            SeenSources sources,
            DateWords dates,
            GuildDay days,
            BotTexts texts) {
        this.agendas = agendas;
        this.calendars = calendars;
        this.suggestions = suggestions;
        this.sources = sources;
        this.dates = dates;
        this.days = days;
        this.texts = texts;
    }

    /**
     * The bodies that the asker may know of, the last that met first: the first has its agenda where none is named. Where they may
     * know of none, no hidden one stands in.
     */
    List<String> bodies(Caller caller) {
        return suggestions.bodies(caller.guild(), sources.of(caller, Audience.PRIVATE), "");
    }

    Agenda of(CommandCall call) {
        String guild = call.caller().guild();
        return agendas.next(
                guild,
                call.text(Completions.BODY)
                        .orElseGet(
                                () -> bodies(call.caller()).stream().findFirst().orElse(texts.text("agenda.no-body"))),
                dates.from(call, DATE).orElse(null),
                days.today(guild),
                calendars.meetings(call.caller().channel()));
    }
}
