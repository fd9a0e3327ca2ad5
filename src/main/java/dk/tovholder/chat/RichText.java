package dk.tovholder.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text with a little form. Immutable; each method returns a longer text. */
public record RichText(List<Span> spans) {
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        spans = List.copyOf(spans);
    }

    public static RichText of(String text) {
        return EMPTY.plain(text);
    }

    public RichText plain(String text) {
        return with(new Span.Plain(text));
    }

    public RichText bold(String text) {
        return with(new Span.Bold(text));
    }

    public RichText italic(String text) {
        return with(new Span.Italic(text));
    }

    public RichText code(String text) {
        return with(new Span.Code(text));
    }

    public RichText link(String label, String url) {
        return with(new Span.Link(label, url));
    }

    /** @param language what its month is written in */
    public RichText day(LocalDate date, Locale language) {
        return with(new Span.Day(date, language));
    }

    public RichText time(Instant instant, String words) {
        return with(new Span.Time(instant, words));
    }

    public RichText distance(Instant instant, String words) {
        return with(new Span.Distance(instant, words));
    }

    public RichText moment(Instant instant) {
        return with(new Span.Moment(instant));
    }

    public RichText user(UserRef user) {
        return with(new Span.User(user));
    }

    public RichText channel(String id) {
        return with(new Span.Channel(id));
    }

    /** This text and then another. */
    public RichText and(RichText other) {
        List<Span> longer = new ArrayList<>(spans);
        longer.addAll(other.spans);
        return new RichText(longer);
    }

    private RichText with(Span span) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(span);
        return new RichText(longer);
    }
}
