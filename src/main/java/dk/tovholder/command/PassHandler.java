package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import org.springframework.stereotype.Component;

/** Who gets it was chosen in a reminder: among the guild's members, or in a direct message among those whom minutes have named. */
@Component
final class PassHandler implements PressHandler {
    private final ReminderAccess access;
    private final Passing passing;
    private final BotTexts texts;

    PassHandler(ReminderAccess access, Passing passing, BotTexts texts) {
        this.access = access;
        this.passing = passing;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "reminder-pass";
    }

    @Override
    public PressResult press(Press press) {
        Reminded reminded = access.find(press.caller(), press.control(), press.message());
        UserRef to = press.users().stream()
                .findFirst()
                .or(() -> press.values().stream().findFirst().flatMap(user -> passing.known(reminded.guild(), user)))
                .orElseThrow(() -> new Refusal(texts.text("pass.to")));
        return passing.pass(reminded, to);
    }
}
