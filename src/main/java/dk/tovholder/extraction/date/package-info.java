/**
 * Dates and times: the automaton, its expressions and their resolution.
 *
 * <p>{@code new DateReader(words).read(tokens)} finds the {@link DateExpression}s of a text: token ranges ({@code lead} with
 * "senest den", {@code from}/{@code to} without) and what is said of day and time. {@code new
 * DateResolver(meetingDate).resolve(expression, direction, previousInList)} tells which days are meant, or null; {@code
 * Directions} reads from the sentence whether the date looks back. The parts not said are resolved last, so an expression
 * can be read before the meeting's date is known. {@link Dates} does all of it for one text.
 *
 * <p>Each notation has one parser that gets a token and answers with a {@link Match} or null, looking at a bounded number
 * of tokens. Words are data ({@code calendar.yaml}).
 */
@NullMarked
package dk.tovholder.extraction.date;

import org.jspecify.annotations.NullMarked;
