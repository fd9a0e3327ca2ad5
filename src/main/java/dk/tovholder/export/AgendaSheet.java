package dk.tovholder.export;

import dk.tovholder.agenda.Agenda;

/** An agenda to be sent out. */
public record AgendaSheet(Occasion occasion, Agenda agenda) {}
