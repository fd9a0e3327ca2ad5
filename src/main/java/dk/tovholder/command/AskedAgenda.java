package dk.tovholder.command;

import dk.tovholder.agenda.Agenda;
import dk.tovholder.agenda.AgendaService;
import dk.tovholder.chat.CommandCall;
import org.springframework.stereotype.Component;

/** The agenda that a command asks for by {@code body} and {@code date}. */
@Component
final class AskedAgenda {
    static final String DATE = "date";

    private final AgendaService agendas;
    private final Calendars calendars;
    private final DateWords dates;
    private final GuildDay days;

    AskedAgenda(AgendaService agendas, Calendars calendars, DateWords dates, GuildDay days) {
        this.agendas = agendas;
        this.calendars = calendars;
        this.dates = dates;
        this.days = days;
    }

    Agenda of(CommandCall call) {
        String guild = call.caller().guild();
        return agendas.next(
                guild,
                call.text(Completions.BODY).orElse(null),
                dates.from(call, DATE).orElse(null),
                days.today(guild),
                calendars.meetings(call.caller().channel()));
    }
}
