package dk.tovholder.extraction.section;

import dk.tovholder.extraction.Meeting;
import java.util.List;

/** What the head of minutes says. */
record Head(Meeting meeting, List<Attendee> attendees) {}
