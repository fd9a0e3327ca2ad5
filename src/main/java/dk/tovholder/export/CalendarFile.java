package dk.tovholder.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A calendar by RFC 5545. Times of day stand in UTC, which every program shows in its own zone. */
final class CalendarFile {
    /** The library folds by characters, which may be too long in bytes. */
    private static final String FOLD = "\r\n ";

    private final Calendar calendar = new Calendar();

    /** @param zone for programs that ask in which zone the calendar was meant */
    CalendarFile(String name, ZoneId zone) {
        calendar.add(new ProdId("-//Tovholder//Tovholder//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
    }

    void add(CalendarComponent entry) {
        calendar.add(entry);
    }

    byte[] write() {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString().replace(FOLD, "")).getBytes(StandardCharsets.UTF_8);
    }
}
