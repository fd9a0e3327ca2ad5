package dk.tovholder.discord;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.Finding;
import dk.tovholder.discord.RestReader.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Which permissions the bot lacks in one guild and in the channels that were chosen there. */
final class GuildCheckup {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final DataObject guild;
    private final String bot;
    private final RestReader rest;
    private final BotTexts texts;

    /**
     * @param guild as Discord lists it to the bot
     * @param bot the bot's own id
     */
    GuildCheckup(DataObject guild, String bot, RestReader rest, BotTexts texts) {
        this.guild = guild;
        this.bot = bot;
        this.rest = rest;
        this.texts = texts;
    }

    /** Ids of the channels that were chosen. */
    record Channels(Optional<String> minutes, Optional<String> reminders) {}

    List<Finding> run(Channels chosen) throws IOException {
        Set<Permission> base = Permission.getPermissions(guild.getLong("permissions", 0));
        List<Finding> findings = new ArrayList<>();
        for (NeededPermission missing : NeededPermission.missing(base)) {
            // where the minutes are posted in one channel, that channel decides
            findings.add(
                    missing(missing, guild.getString("name"), chosen.minutes().isPresent()));
        }
        if (chosen.minutes().isPresent()) {
            findings.addAll(channel(
                    chosen.minutes().get(),
                    EnumSet.of(
                            NeededPermission.VIEW_CHANNEL,
                            NeededPermission.SEND_MESSAGES,
                            NeededPermission.READ_HISTORY),
                    base));
        }
        if (chosen.reminders().isPresent() && !chosen.reminders().equals(chosen.minutes())) {
            findings.addAll(channel(
                    chosen.reminders().get(),
                    EnumSet.of(
                            NeededPermission.VIEW_CHANNEL,
                            NeededPermission.SEND_MESSAGES,
                            NeededPermission.ATTACH_FILES),
                    base));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.fine(texts.text("doctor.permission.fine", guild.getString("name"))));
        }
        return findings;
    }

    private List<Finding> channel(String id, Set<NeededPermission> needed, Set<Permission> base) throws IOException {
        Answer channel = rest.get("channels/" + id);
        Answer member = rest.get("guilds/" + guild.getString("id") + "/members/" + bot);
        if (channel.status() == NOT_FOUND) {
            return List.of(Finding.wrong(texts.text("doctor.channel.gone", guild.getString("name"), id)));
        } else if (channel.status() == FORBIDDEN) {
            return List.of(missing(NeededPermission.VIEW_CHANNEL, id, false));
        } else if (!channel.isThere() || !member.isThere()) {
            int status = channel.isThere() ? member.status() : channel.status();
            return List.of(Finding.note(texts.text("doctor.permission.unknown", "HTTP " + status)));
        }
        Set<Permission> granted =
                ChannelRights.of(base, channel.object(), guild.getString("id"), roles(member.object()), bot);
        String place = guild.getString("name") + ", #" + channel.object().getString("name", id);
        if (!granted.contains(Permission.VIEW_CHANNEL) && !granted.contains(Permission.ADMINISTRATOR)) {
            return List.of(missing(NeededPermission.VIEW_CHANNEL, place, false));
        }
        return NeededPermission.missing(granted).stream()
                .filter(needed::contains)
                .map(missing -> missing(missing, place, false))
                .toList();
    }

    private Finding missing(NeededPermission missing, String place, boolean bearable) {
        String text = texts.text(
                "doctor.permission.missing",
                place,
                texts.text(missing.messageKey()),
                texts.text(missing.messageKey() + ".without"));
        return bearable || missing.isBearable() ? Finding.note(text) : Finding.wrong(text);
    }

    private static Set<String> roles(DataObject member) {
        DataArray roles = member.optArray("roles").orElseGet(DataArray::empty);
        return Set.copyOf(roles.stream(DataArray::getString).toList());
    }
}
