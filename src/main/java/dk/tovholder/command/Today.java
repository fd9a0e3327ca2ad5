package dk.tovholder.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The day it is, and the zone in which it is. */
record Today(LocalDate date, ZoneId zone) {
    /** When it is this time on a day there. */
    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    long daysSince(LocalDate day) {
        return date.toEpochDay() - day.toEpochDay();
    }
}
