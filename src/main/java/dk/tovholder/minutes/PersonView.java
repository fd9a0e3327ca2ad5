package dk.tovholder.minutes;

import org.jspecify.annotations.Nullable;

/**
 * A name and who it is. One that stands for several members is there once for each.
 *
 * @param name as it stands in minutes: a full name, a first name, initials, a role, a unit
 * @param kind never {@link LinkKind#NOBODY}
 * @param userId null for somebody who is not on the platform
 * @param away whether the member has left the guild
 */
public record PersonView(
        String name, LinkKind kind, @Nullable String userId, boolean away) {}
