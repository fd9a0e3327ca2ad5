package dk.tovholder.discord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Mentions;
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
            case STRING -> text(option);
            default -> option.getAsString();
        };
    }

    /** Who is mentioned and nothing else is that member; in a longer text they are their name. A role keeps its sign. */
    private static Object text(OptionMapping option) {
        String text = option.getAsString();
        Mentions mentions = option.getMentions();
        for (Member member : mentions.getMembers()) {
            if (MentionedNames.isOnly(text, member.getUser())) {
                return Refs.user(member.getUser(), member);
            }
        }
        return MentionedNames.in(text, mentions, role -> "@" + role.getName());
    }
}
