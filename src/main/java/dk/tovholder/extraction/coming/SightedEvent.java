package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.Event;

/** An event and the day in the text that it comes from. */
record SightedEvent(Sighting sighting, Event event) {}
