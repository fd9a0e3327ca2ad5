package dk.tovholder.extraction.section;

import dk.tovholder.extraction.Item;

/**
 * A point on the agenda, as rules see it.
 *
 * @param title its title without number
 * @param decided whether a part of it holds what the meeting said ("Beslutning", "Referat"); what other parts say was
 *     then written before the meeting
 */
public record Point(Item item, Words title, boolean decided) {}
