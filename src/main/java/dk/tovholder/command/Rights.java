package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.minutes.SourceLink;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who may do what. Everybody reads; changes are for those whom they concern. Asked at every command and every press. */
@Component
final class Rights {
    private final ActionService actions;
    private final SettingsService settings;
    private final BotTexts texts;

    Rights(ActionService actions, SettingsService settings, BotTexts texts) {
        this.actions = actions;
        this.settings = settings;
        this.texts = texts;
    }

    /** For owners, the poster and those who may manage the guild. */
    void requireChange(Caller caller, ActionView action) {
        requireChange(caller, (EntryView) action);
    }

    private static boolean owns(Caller caller, EntryView entry) {
        return entry instanceof ActionView action
                && action.owners().stream().anyMatch(owner -> caller.user().id().equals(owner.userId()));
    }

    /** For owners of actions, the poster, the secretary role and those who may manage the guild. */
    void requireChange(Caller caller, EntryView entry) {
        require(mayChange(caller, entry), entry instanceof ActionView ? "right.action" : "right.minutes");
    }

    boolean mayChange(Caller caller, EntryView entry) {
        return owns(caller, entry) || decides(caller, entry.source().poster());
    }

    /** For the poster, the secretary role and those who may manage the guild. */
    void requireChange(Caller caller, MinutesView minutes) {
        require(decides(caller, minutes.origin().poster()), "right.minutes");
    }

    void requireManager(Caller caller) {
        require(leads(caller), "right.settings");
    }

    /** For those who may manage the guild, and for the poster of minutes in which the name has something to do. */
    void requireLink(Caller caller, String name) {
        require(leads(caller) || postedWorkFor(caller, name.strip()), "right.link");
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
        return readsClosed(caller, action.source()) || owns(caller, action);
    }

    /** Whether an entry may be shown to this user alone. */
    boolean reads(Caller caller, EntryView entry) {
        return sees(caller, entry) && opens(caller, entry);
    }

    /** Whether the channel where an entry comes from is open to this user, or the entry concerns them. */
    boolean sees(Caller caller, EntryView entry) {
        SourceLink source = entry.source();
        return owns(caller, entry) || sees(caller, source.channel(), source.poster());
    }

    boolean sees(Caller caller, String channel, String poster) {
        return caller.user().id().equals(poster) || caller.sight().sees(channel);
    }

    /** Whether closed points may be shown to all in this channel. */
    boolean isClosedChannel(String guild, String channel) {
        return channel.equals(settings.of(guild).closedChannel());
    }

    private boolean opens(Caller caller, EntryView entry) {
        return !entry.closed()
                || isClosedChannel(caller.guild(), caller.channel().id())
                || readsClosed(caller, entry.source())
                || owns(caller, entry);
    }

    private boolean decides(Caller caller, String poster) {
        return leads(caller) || caller.user().id().equals(poster);
    }

    /** Those who may manage the guild, and its secretaries. */
    boolean leads(Caller caller) {
        String secretaries = settings.of(caller.guild()).secretaryRole();
        return caller.manager() || secretaries != null && caller.roles().contains(secretaries);
    }

    Refusal notYours() {
        return new Refusal(texts.text("right.action"));
    }

    private void require(boolean right, String refusal) {
        if (!right) {
            throw new Refusal(texts.text(refusal));
        }
    }
}
