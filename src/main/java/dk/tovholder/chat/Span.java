package dk.tovholder.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** A run of text. Each platform escapes and renders it its own way; no text of a span ever pings. */
public sealed interface Span {
    record Plain(String text) implements Span {}

    record Bold(String text) implements Span {}

    record Italic(String text) implements Span {}

    record Code(String text) implements Span {}

    record Link(String label, String url) implements Span {}

    /** @param language what its month is written in */
    record Day(LocalDate date, Locale language) implements Span {}

    record Moment(Instant instant) implements Span {}

    /** A time of a day, in words where no platform tells it in the reader's zone. */
    record Time(Instant instant, String words) implements Span {}

    /** How far off something is, in words that are true today; better told by the platform, since messages stay. */
    record Distance(Instant instant, String words) implements Span {}

    /** A user by name; shown as a mention where the platform has them, but never pinging. */
    record User(UserRef user) implements Span {}

    /** A channel of the guild by its id. */
    record Channel(String id) implements Span {}
}
