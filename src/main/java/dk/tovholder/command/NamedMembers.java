package dk.tovholder.command;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MemberDirectory;
import dk.tovholder.chat.UserRef;
import dk.tovholder.extraction.OwnerKind;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.minutes.PeopleService;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Links full names to members at once, where one member alone is called just so. First names, initials and roles never: whoever
 * has them may be somebody else.
 */
@Component
final class NamedMembers {
    private static final Logger LOG = LoggerFactory.getLogger(NamedMembers.class);
    /** Each name is a question to the platform, while somebody waits for the card. */
    private static final int MOST = 25;

    private final List<MemberDirectory> directories;
    private final PeopleService people;
    private final MinutesService minutes;

    NamedMembers(List<MemberDirectory> directories, PeopleService people, MinutesService minutes) {
        this.directories = List.copyOf(directories);
        this.people = people;
        this.minutes = minutes;
    }

    /** The minutes with whom could be linked. Never within a transaction. */
    MinutesView link(MinutesView view) {
        boolean linked = link(view.origin().guild(), view.actions());
        return linked ? minutes.find(view.origin().guild(), view.id()).orElse(view) : view;
    }

    /** True where somebody was linked. */
    boolean link(String guild, Collection<ActionView> actions) {
        List<String> names = actions.stream()
                .filter(action -> action.state() == ActionState.OPEN)
                .flatMap(action -> action.owners().stream())
                .filter(owner -> owner.userId() == null && owner.absence() == null && owner.kind() == OwnerKind.PERSON)
                .map(OwnerView::name)
                .distinct()
                .filter(name -> mayLink(guild, name))
                .limit(MOST)
                .toList();
        boolean linked = false;
        for (String name : names) {
            linked |= ask(guild, name);
        }
        return linked;
    }

    /** Names that somebody typed. */
    void link(String guild, List<String> typed) {
        typed.forEach(name -> link(guild, name));
    }

    /** A single name; true where it was linked. */
    boolean link(String guild, String name) {
        return mayLink(guild, name) && ask(guild, name);
    }

    private boolean mayLink(String guild, String name) {
        return name.strip().indexOf(' ') > 0 && people.isFree(guild, name);
    }

    private boolean ask(String guild, String name) {
        for (MemberDirectory directory : directories) {
            if (guild.startsWith(directory.platform() + ":")) {
                return ask(guild, name, directory);
            }
        }
        return false;
    }

    private boolean ask(String guild, String name, MemberDirectory directory) {
        try {
            List<UserRef> called = directory.named(guild, name);
            return called.size() == 1
                    && people.linkByName(guild, name, called.get(0).id());
        } catch (DeliveryException e) {
            LOG.info("A name was not looked up among the members: {}", e.getMessage());
            return false;
        }
    }
}
