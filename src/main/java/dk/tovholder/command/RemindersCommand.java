package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.reminder.WishService;
import dk.tovholder.reminder.Wishes;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code /reminders}: when one wants to be reminded oneself. Without options it shows how that is. */
@Component
final class RemindersCommand implements ChatCommand {
    static final String LEAD_TIMES = "lead-times";
    static final String TIME = "time";
    static final String QUIET_DAYS = "quiet-days";
    static final String AWAY_UNTIL = "away-until";
    static final String OFF = "off";
    static final String TIME_ZONE = "time-zone";

    private final WishService wishes;
    private final WishWords words;
    private final WishCard card;

    RemindersCommand(WishService wishes, WishWords words, WishCard card) {
        this.wishes = wishes;
        this.words = words;
        this.card = card;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "reminders",
                List.of(
                        OptionSpec.optional(LEAD_TIMES, OptionType.TEXT),
                        OptionSpec.optional(TIME, OptionType.TEXT),
                        OptionSpec.optional(QUIET_DAYS, OptionType.TEXT),
                        OptionSpec.optional(AWAY_UNTIL, OptionType.TEXT),
                        OptionSpec.optional(OFF, OptionType.TEXT),
                        OptionSpec.optional(TIME_ZONE, OptionType.TEXT)));
    }

    @Override
    public Answer run(CommandCall call) {
        String user = call.caller().user().id();
        String guild = call.caller().guild();
        Wishes known = wishes.of(user);
        Wishes wanted = new Wishes(
                wanted(call, LEAD_TIMES, words::leadTimes, known.leadTimes()),
                wanted(call, TIME, words::time, known.time()),
                call.text(QUIET_DAYS).map(words::quietDays).orElse(known.quietDays()),
                wanted(call, AWAY_UNTIL, typed -> words.away(typed, guild), known.awayUntil()),
                call.text(OFF).map(words::off).orElse(known.off()),
                wanted(call, TIME_ZONE, words::zone, known.zone()));
        wishes.wish(user, wanted);
        return Answer.quiet(card.of(wanted, guild));
    }

    /** @param reads what was typed; null for the guild's */
    private static <T> @Nullable T wanted(
            CommandCall call, String option, Function<String, @Nullable T> reads, @Nullable T known) {
        String typed = call.text(option).orElse(null);
        return typed == null ? known : reads.apply(typed);
    }
}
