package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.SourceLink;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who may do what. Everybody reads; changes are for those whom they concern. Asked at every command and every press. */
@Component
final class Rights {
    private final ActionService actions;
    private final BotTexts texts;

    Rights(ActionService actions, BotTexts texts) {
        this.actions = actions;
        this.texts = texts;
    }

    /** For owners, the poster and those who may manage the guild. */
    void requireChange(Caller caller, ActionView action) {
        boolean owner =
                action.owners().stream().anyMatch(o -> caller.user().id().equals(o.userId()));
        require(owner || decides(caller, action.source().poster()), "right.action");
    }

    /** For the poster and those who may manage the guild. */
    void requireChange(Caller caller, MinutesView minutes) {
        require(decides(caller, minutes.origin().poster()), "right.minutes");
    }

    void requireManager(Caller caller) {
        require(caller.manager(), "right.settings");
    }

    /** For those who may manage the guild, and for the poster of minutes in which the name has something to do. */
    void requireLink(Caller caller, String name) {
        require(caller.manager() || postedWorkFor(caller, name.strip()), "right.link");
    }

    private boolean postedWorkFor(Caller caller, String name) {
        ActionQuery all = new ActionQuery(name, null, null, ActionQuery.Status.ALL, null, LocalDate.EPOCH);
        return actions.find(caller.guild(), all).stream()
                .filter(action -> caller.user().id().equals(action.source().poster()))
                .flatMap(action -> action.owners().stream())
                .anyMatch(owner -> owner.name().equalsIgnoreCase(name));
    }

    /** Whether what stands under closed points may be told to this user alone. */
    boolean readsClosed(Caller caller, SourceLink source) {
        return caller.user().id().equals(source.poster());
    }

    boolean readsClosed(Caller caller, ActionView action) {
        return readsClosed(caller, action.source())
                || action.owners().stream().anyMatch(o -> caller.user().id().equals(o.userId()));
    }

    private static boolean decides(Caller caller, String poster) {
        return caller.manager() || caller.user().id().equals(poster);
    }

    private void require(boolean right, String refusal) {
        if (!right) {
            throw new Refusal(texts.text(refusal));
        }
    }
}
