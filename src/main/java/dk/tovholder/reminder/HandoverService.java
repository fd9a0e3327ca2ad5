package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.GivenOwner;
import dk.tovholder.minutes.Handover;
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

    /** The part of whom it was seen to be; all of it, where it was not theirs. Empty where the action is gone. */
    @Transactional
    public Optional<Handover> pass(String guild, ActionView seen, String from, GivenOwner to, String by) {
        return seen.isOwnedBy(from)
                ? actions.handOver(guild, seen.id(), from, to, by)
                : actions.handOver(guild, seen, to, by);
    }

    /** The owner has it no more. Empty where the action is gone. */
    @Transactional
    public Optional<Handover> refuse(String guild, long action, String owner) {
        Optional<Handover> left = actions.handOver(guild, action, owner, null, owner);
        left.filter(Handover::news)
                .map(found -> found.action().source().poster())
                .filter(poster -> !poster.equals(owner))
                .ifPresent(poster -> news.refused(guild, action, poster));
        return left;
    }
}
