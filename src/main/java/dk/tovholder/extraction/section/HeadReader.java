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
    private static final int SHORTEST_MEETING = 7;

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

    /**
     * Reads the head.
     *
     * @param headEnd line after it; less than 0 where the first line is already the title of a point
     */
    Head read(int headEnd, ExtractionContext context) {
        DecisionHeading heading = DecisionHeading.latest(lines, dates);
        HeadLines head = head(headEnd, heading);
        MeetingTimes times = new MeetingTimes(lines, dates, head);
        if (headEnd > 0 || heading == null) {
            times.read();
        }
        Words organisation = new HeadOrganisation(lines, head, bodies, organisations).find();
        String place = new MeetingPlace(lines, dates, sentences, organisation).find(head, times.dayStretch());
        Meeting meeting = new Meeting(
                name(organisation),
                body(head, heading, organisation, context),
                date(times, heading, context),
                times.start(),
                times.end(),
                place);
        return new Head(meeting, new AttendeeReader(lines).read(headEnd));
    }

    /** The head, or the line at the end that stands for it. */
    private HeadLines head(int headEnd, @Nullable DecisionHeading heading) {
        HeadLines head = new HeadLines(lines, dates, headEnd);
        boolean dated = heading != null
                || !head.fields(HeadField.DATE).isEmpty()
                || head.titles().stream().anyMatch(title -> head.day(title.words()) != null);
        HeadLines last = dated ? head : new HeadLines(lines, dates, bodies);
        return last.titles().isEmpty() ? head : last;
    }

    /** The first messages say who met; the first stamp says when. */
    Head read(List<Chat.Message> chat, ExtractionContext context) {
        HeadLines head = new HeadLines(lines, dates, 0);
        MeetingTimes times = new MeetingTimes(lines, dates, head);
        times.readDay();
        Words organisation = new HeadOrganisation(lines, head, bodies, organisations).find();
        String body = body(head, null, organisation, context);
        Meeting meeting = new Meeting(name(organisation), body, date(times, null, context), null, null, null);
        People people = new People(lines.tokens, lines.words);
        for (Chat.Message message : chat) {
            people.add(message.speaker().start(), message.speaker().end(), false);
        }
        return new Head(meeting, people.all());
    }

    private @Nullable LocalDate date(MeetingTimes times, @Nullable DecisionHeading heading, ExtractionContext context) {
        if (context.date() != null) {
            return context.date();
        }
        if (heading != null) {
            return heading.date();
        }
        DateExpression day = times.day();
        LocalDate titled = context.posted() == null ? times.year() : context.posted();
        DateResolver resolver = new DateResolver(titled == null ? Dates.latest(dates.all()) : titled);
        ResolvedDate resolved = day == null ? null : resolver.resolve(day, Direction.UNKNOWN);
        return resolved == null ? null : resolved.start();
    }

    private @Nullable String body(
            HeadLines head,
            @Nullable DecisionHeading heading,
            @Nullable Words organisation,
            ExtractionContext context) {
        if (context.body() != null) {
            return context.body();
        }
        if (heading != null && heading.body() != null) {
            return heading.body();
        }
        boolean other = organisation != null && organisations.isKind(lines.tokens, organisation.start());
        String found = new MeetingBody(lines.tokens, bodies, head).find(organisation, other);
        found = found == null ? titled(head, organisation) : found;
        found = found == null ? new ActingBody(lines.tokens, bodies).find() : found;
        return found == null ? meetingWord(head) : found;
    }

    /** "Produktionsmøde", "fællesmøde": those who meet have no other name. */
    private @Nullable String meetingWord(HeadLines head) {
        for (Stretch title : head.titles()) {
            for (int i = title.words().start(); i < title.words().end(); i++) {
                boolean compound = lines.tokens.isWord(i) && lines.tokens.length(i) > SHORTEST_MEETING;
                boolean indefinite = compound && lines.tokens.lower(i).charAt(lines.tokens.length(i) - 1) != 't';
                if (indefinite
                        && lines.words.headings.isMeeting(lines.tokens, i)
                        && !bodies.isTitleWord(lines.tokens, i)) {
                    return lines.tokens.word(i);
                }
            }
        }
        return null;
    }

    /** A meeting without a body is known by the title of its minutes. */
    private @Nullable String titled(HeadLines head, @Nullable Words organisation) {
        for (Stretch title : head.titles()) {
            if (title.heading()) {
                int from = title.words().start();
                int to = head.beforeDay(title.words());
                boolean behind = organisation != null && organisation.start() > from + 1 && organisation.start() < to;
                boolean apart =
                        behind && organisation != null && Segments.isMark(lines.tokens, organisation.start() - 1);
                int end = apart && organisation != null ? organisation.start() - 1 : to;
                return bodies.withoutTitleWords(lines.tokens, new Words(from, end));
            }
        }
        return null;
    }

    private @Nullable String name(@Nullable Words organisation) {
        return organisation == null
                ? organisations.inText(lines.tokens)
                : Bodies.capitalised(organisation.plain(lines.tokens));
    }
}
