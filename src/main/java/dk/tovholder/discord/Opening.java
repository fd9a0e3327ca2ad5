package dk.tovholder.discord;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Form;
import dk.tovholder.chat.PressResult;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows forms. Discord takes one only as the first answer to an interaction, so there is no telling it to wait. */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Gate gate;
    private final Executor workers;
    private final CardRenderer renderer;
    private final FormRenderer forms = new FormRenderer();

    Opening(Gate gate, Executor workers, CardRenderer renderer) {
        this.gate = gate;
        this.workers = workers;
        this.renderer = renderer;
    }

    /** @param asked gives the form, or the answer why there is none; may read from the store and no more */
    void open(IModalCallback form, IReplyCallback reply, Supplier<PressResult> asked) {
        gate.whenOpen(() -> workers.execute(() -> {
            PressResult result = asked.get();
            Form wanted = result.form();
            Card instead = result.reply();
            if (wanted != null) {
                form.replyModal(forms.render(wanted)).queue(shown -> {}, Opening::late);
            } else if (instead != null) {
                reply.reply(renderer.message(instead)).setEphemeral(true).queue(shown -> {}, Opening::late);
            }
        }));
    }

    private static void late(Throwable fault) {
        LOG.info("A form could not be shown: {}", fault.getMessage());
    }
}
