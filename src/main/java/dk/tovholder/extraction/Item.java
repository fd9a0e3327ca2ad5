package dk.tovholder.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A point on the agenda that the minutes treat.
 *
 * @param number as it stands, without punctuation ("3", "8a"); null where the heading has none
 * @param title first sentence of the heading, without number and closing full stop
 * @param access null where the minutes do not say
 */
public record Item(
        @Nullable String number, String title, @Nullable Access access, SourceSpan span) {}
