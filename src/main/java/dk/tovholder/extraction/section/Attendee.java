package dk.tovholder.extraction.section;

import org.jspecify.annotations.Nullable;

/**
 * A person of the attendance list.
 *
 * @param name as the list gives it ("Lene Mehlsen", "TT"), without title and initials
 * @param first the first word of the name
 * @param initials as "MK", or null
 * @param title the words that say what the person is ("velfærdsdirektør", "formand"), or null
 * @param absent whether the person sent apologies
 */
public record Attendee(
        String name,
        String first,
        @Nullable String initials,
        @Nullable String title,
        boolean absent) {}
