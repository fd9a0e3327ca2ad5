package dk.tovholder.command;

import dk.tovholder.chat.CommandCall;
import dk.tovholder.config.BotTexts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A day that somebody typed: {@code fredag}, {@code om 14 dage}, {@code 1. maj}, {@code 2026-05-01}. */
@Component
final class DateWords {
    private final GuildDay days;
    private final BotTexts texts;

    DateWords(GuildDay days, BotTexts texts) {
        this.days = days;
        this.texts = texts;
    }

    /** The day in an option; empty where the option is not given, refused where it is no day. */
    Optional<LocalDate> of(CommandCall call, String option) {
        LocalDate today = days.today(call.caller().guild());
        return call.text(option)
                .map(words -> parse(words, today).orElseThrow(() -> new Refusal(texts.text("date.unknown", words))));
    }

    private static Optional<LocalDate> parse(String words, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
