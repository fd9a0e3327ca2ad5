package dk.tovholder.minutes;

import java.util.List;

/**
 * Whose names and bodies somebody may learn of: of what comes from these channels, and of what is their own.
 *
 * @param channels those that all who are to see the answer may see
 * @param user who alone is to see it; empty where others are to see it too
 */
public record Sources(List<String> channels, String user) {
    public Sources {
        channels = List.copyOf(channels);
    }
}
