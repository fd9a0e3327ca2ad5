package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.text.Tokens;

/** Tells tasks that are marked as done. */
final class DoneTasks {
    private DoneTasks() {}

    /** "[x] Bo bestiller lamper", "Bo bestiller lamper (udført)", "Bestil lamper (Bo) - done" */
    static boolean isMarked(Reading reading) {
        Sentence sentence = reading.sentence;
        for (CueMatch cue : sentence.cues()) {
            boolean mark = cue.start() == sentence.start() && !sentence.tokens().isWord(cue.start());
            boolean last = cue.end() >= sentence.end() - 2
                    && (sentence.isMark(cue.start() - 1, '(') || sentence.isDash(cue.start() - 1));
            if (cue.cue().kind() == CueKind.DONE && (mark || last)) {
                return true;
            }
        }
        return isTicked(reading.quote().start(), reading.tokens);
    }

    /** "[x]", also where it stands before the text as the mark of a list. */
    private static boolean isTicked(int at, Tokens tokens) {
        boolean box = at + 2 < tokens.size() && tokens.isMark(at, '[') && tokens.isMark(at + 2, ']');
        return box && tokens.isWord(at + 1) && tokens.lower(at + 1).equals("x");
    }
}
