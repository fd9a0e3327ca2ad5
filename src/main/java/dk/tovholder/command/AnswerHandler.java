package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EntryRef;
import dk.tovholder.minutes.EntryService;
import java.util.List;
import org.springframework.stereotype.Component;

/** An answer to a question about what is uncertain: it is so, or it is not. The first answer counts; the next question follows. */
@Component
final class AnswerHandler implements PressHandler {
    static final String NAME = "answer";
    static final String YES = "yes";
    static final String NO = "no";

    private final EntryAccess access;
    private final EntryService entries;
    private final Questions questions;

    AnswerHandler(EntryAccess access, EntryService entries, Questions questions) {
        this.access = access;
        this.entries = entries;
        this.questions = questions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 2);
        Caller caller = press.caller();
        EntryDetail asked = access.findOwn(caller, parts.get(1));
        if (!Questions.waits(asked)) {
            return PressResult.updated(questions.answered(caller, asked));
        }
        EntryRef ref = asked.entry().ref();
        String by = caller.user().id();
        EntryDetail answered = access.changed(
                caller,
                parts.get(0).equals(YES)
                        ? entries.confirm(caller.guild(), ref, by)
                        : entries.drop(caller.guild(), ref, by));
        return PressResult.updated(questions.after(caller, answered.entry()));
    }
}
