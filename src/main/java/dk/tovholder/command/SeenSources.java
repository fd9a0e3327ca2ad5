package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.minutes.SourceChannels;
import dk.tovholder.minutes.Sources;
import org.springframework.stereotype.Component;

/** What an answer may tell names and bodies of: what its readers may see by the platform's own permissions. */
@Component
final class SeenSources {
    private final SourceChannels channels;

    SeenSources(SourceChannels channels) {
        this.channels = channels;
    }

    /** Whether nothing has come yet from any channel that they may see. */
    boolean areNone(Caller caller, Audience audience) {
        return of(caller, audience).channels().isEmpty();
    }

    Sources of(Caller caller, Audience audience) {
        boolean alone = audience == Audience.PRIVATE;
        return new Sources(
                channels.of(caller.guild()).stream()
                        .filter(alone ? caller.sight()::sees : caller.sight()::allSee)
                        .toList(),
                alone ? caller.user().id() : "");
    }
}
