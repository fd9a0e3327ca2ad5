package dk.tovholder.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Computes the next agenda of a body from what is stored. Read only. */
public class AgendaService {
    /**
     * @param body null for the body that met last
     * @param date null for its next meeting
     */
    public Agenda next(String guild, @Nullable String body, @Nullable LocalDate date, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
