package dk.tovholder.extraction.section;

import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands.
 *
 * @param point null before the first point and after the last
 * @param block number of the paragraph, list item or row; sentences of one block have the same
 * @param leadIn the line that leads in the list or paragraph ("Det blev drøftet, at:"), else null
 * @param topic the nearest title above, within the point: a sub-heading, or the first sentence of the bullet or lettered
 *     sub-point it belongs to ("a) Oktoberfest", "APV for ledere."); null where there is none
 * @param speaker who wrote it, in a chat, else null
 */
public record Place(
        @Nullable Point point,
        SectionKind section,
        int block,
        @Nullable Words leadIn,
        @Nullable Words topic,
        @Nullable Words speaker) {}
