package dk.tovholder.extraction.section;

import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.Meeting;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DateResolver;
import dk.tovholder.extraction.date.Dates;
import dk.tovholder.extraction.date.Direction;
import dk.tovholder.extraction.date.ResolvedDate;
import dk.tovholder.extraction.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who met, when, where and who was there. */
final class HeadReader {
    private final LineKinds lines;
    private final DatesInText dates;
    private final Bodies bodies;
    private final Organisations organisations;
    private final Sentences sentences;

    HeadReader(LineKinds lines, DatesInText dates, Bodies bodies, Organisations organisations, Sentences sentences) {
        this.lines = lines;
        this.dates = dates;
        this.bodies = bodies;
        this.organisations = organisations;
        this.sentences = sentences;
    }

    Head read(int headEnd, ExtractionContext context) {
        TitleLines titles = new TitleLines(lines, dates, headEnd);
        MeetingTimes times = new MeetingTimes(lines, dates, titles);
        DecisionHeading heading = DecisionHeading.latest(lines, dates);
        if (headEnd > 0 || heading == null) {
            times.read();
        }
        String place = new MeetingPlace(lines, dates, sentences).find(titles, times.dayLine());
        Meeting meeting = new Meeting(
                organisation(titles),
                body(titles, heading, context),
                date(times, heading, context),
                times.start(),
                times.end(),
                place);
        return new Head(meeting, new AttendeeReader(lines).read(headEnd));
    }

    /** The first messages say who met; the first stamp says when. */
    Head read(List<Chat.Message> chat, ExtractionContext context) {
        TitleLines titles = new TitleLines(lines, dates, 0);
        MeetingTimes times = new MeetingTimes(lines, dates, titles);
        times.readDay();
        Meeting meeting = new Meeting(
                organisation(titles), body(titles, null, context), date(times, null, context), null, null, null);
        People people = new People(lines.tokens, lines.words);
        chat.forEach(message ->
                people.add(message.speaker().start(), message.speaker().end(), false));
        return new Head(meeting, people.all());
    }

    private @Nullable LocalDate date(MeetingTimes times, @Nullable DecisionHeading heading, ExtractionContext context) {
        if (heading != null) {
            return heading.date();
        }
        DateExpression day = times.day();
        LocalDate reference = context.date() != null ? context.date() : context.posted();
        DateResolver resolver = new DateResolver(reference == null ? Dates.latest(dates.all()) : reference);
        ResolvedDate resolved = day == null ? null : resolver.resolve(day, Direction.UNKNOWN);
        return resolved == null ? context.date() : resolved.start();
    }

    private @Nullable String body(TitleLines titles, @Nullable DecisionHeading heading, ExtractionContext context) {
        if (heading != null && heading.body() != null) {
            return heading.body();
        }
        String found = new MeetingBody(lines, bodies, titles).find();
        if (found == null && context.body() != null) {
            return context.body();
        }
        return found == null ? titled(titles) : found;
    }

    /** A meeting without a body is known by the title of its minutes. */
    private @Nullable String titled(TitleLines titles) {
        for (int line : titles.all()) {
            if (lines.line(line).level() > 0) {
                return bodies.withoutTitleWords(lines.tokens, new Words(titles.start(line), titles.beforeDay(line)));
            }
        }
        return null;
    }

    private @Nullable String organisation(TitleLines titles) {
        for (int line : titles.all()) {
            Words found = organisations.in(lines.tokens, titles.start(line), titles.beforeDay(line));
            if (found != null) {
                return found.plain(lines.tokens);
            }
        }
        for (int line : titles.all()) {
            Words found = organisations.in(
                    lines.tokens, titles.beforeDay(line), lines.line(line).to());
            if (found != null) {
                return found.plain(lines.tokens);
            }
        }
        return organisations.inText(lines.tokens);
    }
}
