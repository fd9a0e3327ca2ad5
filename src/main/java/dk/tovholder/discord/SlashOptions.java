package dk.tovholder.discord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/** A command's options as the values that our commands take. */
final class SlashOptions {
    private SlashOptions() {}

    static Map<String, Object> of(List<OptionMapping> options) {
        Map<String, Object> values = new HashMap<>();
        for (OptionMapping option : options) {
            values.put(option.getName(), value(option));
        }
        return values;
    }

    private static Object value(OptionMapping option) {
        return switch (option.getType()) {
            case INTEGER -> option.getAsLong();
            case BOOLEAN -> option.getAsBoolean();
            case USER -> Refs.user(option.getAsUser(), option.getAsMember());
            case CHANNEL -> Refs.channel(option.getAsChannel().getGuild(), option.getAsChannel());
            case ROLE -> option.getAsRole().getId();
            case ATTACHMENT -> CdnFile.attachment(option.getAsAttachment());
            default -> option.getAsString();
        };
    }
}
