package dk.tovholder.extraction.language;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.language.Cue.Need;
import dk.tovholder.extraction.language.Cue.Verdict;
import dk.tovholder.extraction.language.Cue.Voice;
import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cues as bytes, without their phrases, which stand in the trie, and their examples, which only tests read. */
final class CompiledCues {
    private static final int NONE = -1;
    private static final CueKind[] KINDS = CueKind.values();
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final Voice[] VOICES = Voice.values();
    private static final Need[] NEEDS = Need.values();

    private CompiledCues() {}

    static void compile(CompiledOutput out, List<Cue> cues) {
        List<Things> things = cues.stream()
                .map(Cue::verdict)
                .filter(Objects::nonNull)
                .map(Verdict::things)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        out.number(things.size());
        things.forEach(nouns -> nouns.compile(out));
        out.number(cues.size());
        for (Cue cue : cues) {
            out.string(cue.id());
            out.number(cue.kind().ordinal());
            compile(out, cue.verdict(), things);
        }
    }

    private static void compile(CompiledOutput out, @Nullable Verdict verdict, List<Things> things) {
        if (verdict == null) {
            out.number(NONE);
            return;
        }
        Outcome denied = verdict.denied();
        Things of = verdict.things();
        out.number(verdict.outcome().ordinal());
        out.number(denied == null ? NONE : denied.ordinal());
        out.number(verdict.voice().ordinal());
        out.number(verdict.need().ordinal());
        out.number(verdict.atStart() ? 1 : 0);
        out.number(of == null ? NONE : things.indexOf(of));
    }

    static List<Cue> read(CompiledInput in) {
        Things[] things = new Things[in.number()];
        for (int i = 0; i < things.length; i++) {
            things[i] = new Things(in);
        }
        List<Cue> cues = new ArrayList<>();
        for (int count = in.number(); count > 0; count--) {
            String id = in.string();
            CueKind kind = KINDS[in.number()];
            cues.add(new Cue(id, kind, verdict(in, things), List.of(), List.of(), List.of()));
        }
        return cues;
    }

    private static @Nullable Verdict verdict(CompiledInput in, Things... things) {
        int outcome = in.number();
        if (outcome == NONE) {
            return null;
        }
        int denied = in.number();
        Voice voice = VOICES[in.number()];
        Need need = NEEDS[in.number()];
        boolean atStart = in.number() == 1;
        int of = in.number();
        return new Verdict(
                OUTCOMES[outcome],
                denied == NONE ? null : OUTCOMES[denied],
                voice,
                need,
                atStart,
                of == NONE ? null : things[of]);
    }
}
