package dk.tovholder.reminder;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MemberDirectory;
import dk.tovholder.minutes.MembershipService;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the platform itself, just before something is sent. */
@Component
final class AskedAttendance implements Attendance {
    private static final Logger LOG = LoggerFactory.getLogger(AskedAttendance.class);

    private final List<MemberDirectory> directories;
    private final MembershipService members;

    AskedAttendance(List<MemberDirectory> directories, MembershipService members) {
        this.directories = List.copyOf(directories);
        this.members = members;
    }

    @Override
    public boolean hasLeft(String guild, String user) {
        String platform = Platforms.platform(guild);
        for (MemberDirectory directory : directories) {
            if (directory.platform().equals(platform) && !isThere(directory, guild, user)) {
                members.left(guild, user);
                return true;
            }
        }
        return false;
    }

    private static boolean isThere(MemberDirectory directory, String guild, String user) {
        try {
            return directory.isMember(guild, user);
        } catch (DeliveryException e) {
            LOG.info("Whether {} is still in {} could not be asked: {}", user, guild, e.getMessage());
            return true;
        }
    }
}
