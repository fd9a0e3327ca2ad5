package dk.tovholder.extraction.section;

/**
 * A body that a text names.
 *
 * @param name its ordinary full name, as "Miljø- og Teknikudvalget"
 * @param words that name it
 * @param byMeeting whether they name its meeting ("Erhvervsudvalgsmøde")
 * @param generic whether they only say what kind of body it is ("udvalget", "bestyrelsesmødet"): the own one, as a rule
 * @param definite whether they name the body itself in full: not "udvalg"
 */
public record Body(String name, Words words, boolean byMeeting, boolean generic, boolean definite) {}
