package dk.tovholder.command;

import dk.tovholder.chat.CommandCall;
import dk.tovholder.config.BotTexts;
import dk.tovholder.extraction.DateMention;
import dk.tovholder.extraction.MinutesExtractor;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.LogService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A day that somebody typed: {@code fredag}, {@code om 14 dage}, {@code 1. maj}, {@code inden næste møde}, {@code 2026-05-01}. */
@Component
final class DateWords {
    private static final int DAY_LENGTH = "2026-05-01".length();
    private static final int MONTH_LENGTH = "2026-05".length();

    private final MinutesExtractor extractor;
    private final LogService log;
    private final GuildDay days;
    private final BotTexts texts;

    DateWords(MinutesExtractor extractor, LogService log, GuildDay days, BotTexts texts) {
        this.extractor = extractor;
        this.log = log;
        this.days = days;
        this.texts = texts;
    }

    /** Which day of a week, month or period is meant. */
    private enum End {
        FIRST,
        LAST
    }

    /** The day from which on; empty where the option is not given, refused where it is no day. */
    Optional<LocalDate> from(CommandCall call, String option) {
        return read(call, option, End.FIRST);
    }

    /** The day until which. */
    Optional<LocalDate> until(CommandCall call, String option) {
        return read(call, option, End.LAST);
    }

    /** As the field of a deadline holds it: the next meeting stays the next meeting, whenever that is. */
    String deadline(String words, String guild) {
        return isKnownMeeting(words, guild)
                ? FieldWords.NEXT_MEETING
                : day(words, days.today(guild), End.LAST).toString();
    }

    /** Whether the next meeting is meant; refused where no body is known that might meet. */
    boolean isKnownMeeting(String words, String guild) {
        if (isNextMeeting(words) && log.bodies(guild).isEmpty()) {
            throw new Refusal(texts.text("date.next-meeting.unknown"));
        }
        return isNextMeeting(words);
    }

    /** As the field of a date holds it: with the last day or the time of day, where one is said. */
    String when(String words, String guild) {
        LocalDate today = days.today(guild);
        String value = value(words, today);
        return value.length() >= DAY_LENGTH && !value.contains("W")
                ? value
                : day(words, today, End.FIRST).toString();
    }

    /** A single day. */
    LocalDate day(String words, String guild) {
        return day(words, days.today(guild), End.FIRST);
    }

    private boolean isNextMeeting(String words) {
        List<String> said = Words.of(words);
        said.removeAll(beside());
        return texts.all("date.next-meeting").stream().map(Words::of).anyMatch(said::equals);
    }

    /** Words beside a day that say no more than it does. */
    private Set<String> beside() {
        return texts.all("date.beside").stream()
                .flatMap(words -> Words.of(words).stream())
                .collect(Collectors.toSet());
    }

    private Optional<LocalDate> read(CommandCall call, String option, End end) {
        String guild = call.caller().guild();
        return call.text(option)
                .map(words -> isNextMeeting(words) ? nextMeeting(guild, null) : day(words, days.today(guild), end));
    }

    /** The last day of what was typed; the next meeting is that of a body. */
    LocalDate until(String words, String guild, @Nullable String body) {
        return isNextMeeting(words) ? nextMeeting(guild, body) : day(words, days.today(guild), End.LAST);
    }

    /** @param body null for the one that met last */
    LocalDate nextMeeting(String guild, @Nullable String body) {
        LocalDate today = days.today(guild);
        return Stream.ofNullable(body)
                .findFirst()
                .or(() -> log.bodies(guild).stream().findFirst())
                .flatMap(one -> log.nextMeeting(guild, one, today))
                .map(EventView::date)
                .orElseThrow(() -> new Refusal(texts.text("date.next-meeting.unknown")));
    }

    private LocalDate day(String words, LocalDate today, End end) {
        return day(value(words, today), end).orElseThrow();
    }

    /** The one day, month or period that is said; refused where there is none, or where more is said than that. */
    private String value(String words, LocalDate today) {
        List<DateMention> found = extractor.dates(words, today.atStartOfDay());
        List<String> values = found.stream()
                .map(DateMention::value)
                .filter(value -> day(value, End.FIRST).isPresent())
                .distinct()
                .toList();
        if (values.isEmpty()) {
            throw new Refusal(texts.text("date.unknown", words));
        }
        if (values.size() > 1 || !beside().containsAll(rest(words, found))) {
            throw new Refusal(texts.text("date.more", words));
        }
        return values.get(0);
    }

    private static List<String> rest(String words, List<DateMention> found) {
        StringBuilder rest = new StringBuilder(words);
        for (DateMention mention : found) {
            for (int i = mention.span().start(); i < mention.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return Words.of(rest.toString());
    }

    /** @param value ISO day, moment, month or week, or two days with a stroke between */
    private static Optional<LocalDate> day(String value, End end) {
        int stroke = value.indexOf('/');
        String part = stroke < 0 ? value : end == End.FIRST ? value.substring(0, stroke) : value.substring(stroke + 1);
        try {
            if (part.contains("W")) {
                String day = end == End.FIRST ? "-1" : "-7";
                return Optional.of(LocalDate.parse(part + day, DateTimeFormatter.ISO_WEEK_DATE));
            }
            if (part.length() == MONTH_LENGTH) {
                YearMonth month = YearMonth.parse(part);
                return Optional.of(end == End.FIRST ? month.atDay(1) : month.atEndOfMonth());
            }
            return Optional.of(LocalDate.parse(part.substring(0, Math.min(DAY_LENGTH, part.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
