package dk.tovholder.reminder;

import dk.tovholder.chat.ChannelDirectory;
import dk.tovholder.chat.ChannelRef;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where the numbers of what minutes say may stand: in the reminder channel, if that is still there and all in the guild see the
 * minutes' own, or saw it before it was deleted; else in that. So nobody reads of minutes that they may not see.
 */
@Component
final class Places {
    private final List<ChannelDirectory> directories;
    private final OpenChannels open;
    private final GuildTimes times;

    Places(List<ChannelDirectory> directories, OpenChannels open, GuildTimes times) {
        this.directories = List.copyOf(directories);
        this.open = open;
        this.times = times;
    }

    /** The id of a channel. */
    String of(String guild, String source) {
        String chosen = times.reminderChannel(guild);
        boolean forAll = isForAll(guild, source);
        return chosen != null && forAll && !isGone(guild, chosen) ? chosen : source;
    }

    private boolean isForAll(String guild, String source) {
        if (isGone(guild, source)) {
            return open.wasOpen(guild, source);
        }
        boolean now = isOpen(guild, source);
        open.note(guild, source, now);
        return now;
    }

    private boolean isOpen(String guild, String channel) {
        return directories(guild).allMatch(directory -> directory.isOpen(channel(guild, channel)));
    }

    private boolean isGone(String guild, String channel) {
        return directories(guild).anyMatch(directory -> directory.isGone(channel(guild, channel)));
    }

    private Stream<ChannelDirectory> directories(String guild) {
        return directories.stream().filter(directory -> directory.platform().equals(Platforms.platform(guild)));
    }

    private static ChannelRef channel(String guild, String id) {
        return new ChannelRef(Platforms.platform(guild), guild, id);
    }
}
