package dk.tovholder.export;

import dk.tovholder.minutes.KeptEntries;

/** What is exported. */
public record Export(Occasion occasion, KeptEntries entries) {}
