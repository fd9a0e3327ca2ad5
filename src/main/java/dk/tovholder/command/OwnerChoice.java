package dk.tovholder.command;

import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who an action is given to: a name as in minutes, a member, or oneself. */
@Component
final class OwnerChoice {
    static final OptionSpec NAME = OptionSpec.optional("owner", OptionType.TEXT).completing();
    static final OptionSpec MEMBER = OptionSpec.optional("user", OptionType.USER);

    private final NamedMembers named;
    private final TypedNames names;
    private final BotTexts texts;

    OwnerChoice(NamedMembers named, TypedNames names, BotTexts texts) {
        this.names = names;
        this.named = named;
        this.texts = texts;
    }

    /** @param userId null where the name alone says who it is */
    record Chosen(String name, @Nullable String userId) {}

    Optional<Chosen> of(CommandCall call) {
        Optional<UserRef> member = call.user(MEMBER.name()).or(() -> call.user(NAME.name()));
        Optional<String> name = call.text(NAME.name()).map(names::of);
        if (member.isPresent()) {
            return member.map(user -> new Chosen(name.orElse(user.name()), user.id()));
        }
        return name.map(owner -> texts.means(owner, "owner.me")
                ? new Chosen(call.caller().user().name(), call.caller().user().id())
                : byName(call.caller().guild(), owner));
    }

    private Chosen byName(String guild, String name) {
        named.link(guild, name);
        return new Chosen(name, null);
    }

    Refusal missing() {
        return new Refusal(texts.text("owner.missing"));
    }
}
