package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;

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
        return isTicked(reading);
    }

    /** Where the mark stands before the text, as that of a list. */
    private static boolean isTicked(Reading reading) {
        int start = reading.quote().start();
        if (start >= reading.sentence.start()) {
            return false;
        }
        for (CueMatch cue : reading.sentence.cuesAt(reading.quote())) {
            if (cue.cue().kind() == CueKind.DONE && !reading.tokens.isWord(start)) {
                return true;
            }
        }
        return false;
    }
}
