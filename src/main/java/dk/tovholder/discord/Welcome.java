package dk.tovholder.discord;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.DeliveryException.Kind;
import dk.tovholder.chat.Messenger;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.UserRef;
import dk.tovholder.command.FirstSteps;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells who invited the bot the first steps, once for each guild. The message is looked for before it is sent: the program may
 * have ended between sending and keeping that it was sent.
 */
final class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Messenger messenger;
    private final Inviter inviter;
    private final Progress progress;
    private final DirectWords words;
    private final Backoff backoff;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    Welcome(Messenger messenger, Inviter inviter, Progress progress, DirectWords words, Backoff backoff) {
        this.messenger = messenger;
        this.inviter = inviter;
        this.progress = progress;
        this.words = words;
        this.backoff = backoff;
    }

    void to(Guild guild) {
        String key = Refs.guild(guild);
        if (!underWay.add(key)) {
            return;
        }
        try {
            if (!progress.isWelcomed(key) && isTold(guild)) {
                progress.welcomed(key);
            }
        } finally {
            underWay.remove(key);
        }
    }

    /** @return false where it has to be tried again after the next start */
    private boolean isTold(Guild guild) {
        for (int attempt = 1; ; attempt++) {
            try {
                tell(guild);
                return true;
            } catch (DeliveryException e) {
                if (e.kind() != Kind.TEMPORARY) {
                    LOG.warn(
                            "Nobody in guild {} could be told the first steps ({}): /settings set minutes-channel",
                            guild.getId(),
                            e.getMessage());
                    return true;
                } else if (!backoff.pause(attempt)) {
                    LOG.warn("The first steps in guild {} wait for the next start", guild.getId());
                    return false;
                }
            }
        }
    }

    private void tell(Guild guild) throws DeliveryException {
        String key = "welcome:" + Refs.guild(guild);
        UserRef user = inviter.of(guild);
        try {
            if (messenger.findDirect(user, key).isEmpty()) {
                messenger.sendDirect(user, words.to(user, Refs.guild(guild), () -> card(guild, key)), key);
            }
        } catch (DeliveryException e) {
            TextChannel channel = systemChannel(guild);
            if (e.kind() == Kind.TEMPORARY || channel == null) {
                throw e;
            }
            ChannelRef open = Refs.channel(guild, channel);
            if (messenger.findInChannel(open, key).isEmpty()) {
                messenger.sendToChannel(open, words.toAll(open.guild(), () -> card(guild, key)), key);
            }
        }
    }

    private Card card(Guild guild, String key) {
        return new FirstSteps(words.texts()).card(guild.getName(), missing(guild), key);
    }

    private static @Nullable TextChannel systemChannel(Guild guild) {
        TextChannel channel = guild.getSystemChannel();
        return channel != null && channel.canTalk() ? channel : null;
    }

    private List<RichText> missing(Guild guild) {
        return NeededPermission.missing(guild.getSelfMember().getPermissions()).stream()
                .map(missing -> RichText.EMPTY
                        .bold(words.texts().text(missing.messageKey()))
                        .plain(": " + words.texts().text(missing.messageKey() + ".without")))
                .toList();
    }
}
