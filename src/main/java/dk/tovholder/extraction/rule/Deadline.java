package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.section.Words;

/**
 * When a task is to be done.
 *
 * @param words that say so, with "inden", "senest på"
 */
record Deadline(Due due, Words words) {}
