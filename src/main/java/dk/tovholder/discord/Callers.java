package dk.tovholder.discord;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Sight;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.Interaction;

/** Who acts, as an interaction tells. */
final class Callers {
    private final Threads threads;

    Callers(Threads threads) {
        this.threads = threads;
    }

    Caller of(Interaction interaction) {
        Member member = interaction.getMember();
        return new Caller(
                Refs.user(interaction.getUser(), member),
                Refs.message(interaction, interaction.getId()).channel(),
                interaction.getUserLocale().toLocale(),
                member != null && member.hasPermission(Permission.MANAGE_SERVER),
                member == null
                        ? Set.of()
                        : member.getRoles().stream().map(ISnowflake::getId).collect(Collectors.toSet()),
                member == null ? Sight.WHOLE : new GuildSight(threads, member, interaction.getChannelId()));
    }
}
