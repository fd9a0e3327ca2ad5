package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.GivenOwner;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an owner gives to somebody else or refuses. Who gets it is told at once, who posted it with the next morning's news. */
@Service
public class HandoverService {
    private final ActionService actions;
    private final PosterNews news;

    HandoverService(ActionService actions, PosterNews news) {
        this.actions = actions;
        this.news = news;
    }

    /** Empty where the action is gone. */
    @Transactional
    public Optional<ActionView> pass(String guild, long action, String from, GivenOwner to, String by) {
        return actions.handOver(guild, action, from, to, by);
    }

    /** The owner has it no more. Empty where the action is gone. */
    @Transactional
    public Optional<ActionView> refuse(String guild, long action, String owner) {
        Optional<ActionView> left = actions.handOver(guild, action, owner, null, owner);
        left.map(found -> found.source().poster())
                .filter(poster -> !poster.equals(owner))
                .ifPresent(poster -> news.refused(guild, action, poster));
        return left;
    }
}
