package dk.tovholder.discord;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.minutes.MembershipService;
import dk.tovholder.minutes.PostService;
import dk.tovholder.minutes.SettingsService;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Kept in the store, so that a restart goes on where it was. */
final class StoredProgress implements Progress {
    private final SettingsService settings;
    private final MembershipService members;
    private final PostService posts;

    StoredProgress(SettingsService settings, MembershipService members, PostService posts) {
        this.members = members;
        this.settings = settings;
        this.posts = posts;
    }

    @Override
    public List<ChannelRef> minutesChannels() {
        return settings.minutesChannels(Refs.PLATFORM).entrySet().stream()
                .map(entry -> new ChannelRef(Refs.PLATFORM, entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public Optional<String> lastSeen(ChannelRef channel) {
        return settings.lastSeen(channel.guild(), channel.id());
    }

    @Override
    public void seen(MessageRef message) {
        settings.seen(message.channel().guild(), message.channel().id(), message.id());
    }

    @Override
    public List<MessageRef> sources() {
        return posts.recent(Refs.PLATFORM).stream()
                .filter(post -> Refs.isSnowflake(post.message()))
                .map(post -> new MessageRef(
                        new ChannelRef(Refs.PLATFORM, post.guild(), post.channel()), post.message(), null))
                .toList();
    }

    @Override
    public void presentIn(Set<String> guilds) {
        settings.guilds(Refs.PLATFORM).stream()
                .filter(guild -> !guilds.contains(guild))
                .forEach(settings::left);
    }

    @Override
    public void joined(String guild) {
        settings.joined(guild);
    }

    @Override
    public void left(String guild) {
        settings.left(guild);
    }

    @Override
    public boolean isWelcomed(String guild) {
        return settings.isWelcomed(guild);
    }

    @Override
    public void welcomed(String guild) {
        settings.welcomed(guild);
    }

    @Override
    public void memberLeft(String guild, String user) {
        members.left(guild, user);
    }

    @Override
    public void memberJoined(String guild, String user) {
        if (members.hasLeft(guild, user)) {
            members.returned(guild, user);
        }
    }
}
