package dk.tovholder.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points that members propose for coming meetings. */
@Service
@Transactional
public class ProposalService {
    private final Guilds guilds;
    private final Bodies bodies;
    private final Proposals proposals;
    private final MinutesRepository minutes;
    private final PendingPoints pending;
    private final Topics topics;
    private final Clock clock;

    ProposalService(
            Guilds guilds,
            Bodies bodies,
            Proposals proposals,
            MinutesRepository minutes,
            PendingPoints pending,
            Topics topics,
            Clock clock) {
        this.guilds = guilds;
        this.bodies = bodies;
        this.proposals = proposals;
        this.minutes = minutes;
        this.pending = pending;
        this.topics = topics;
        this.clock = clock;
    }

    /** The same point for the same meeting, where somebody has proposed it already and no meeting has taken it up. */
    @Transactional(readOnly = true)
    public Optional<ProposalView> alike(String guild, NewProposal proposal) {
        Body last = lastThatMet(guild);
        String body = proposal.body() == null && last != null ? last.name() : proposal.body();
        return pending(guild, body).stream()
                .filter(other -> Folded.of(other.topic()).equals(Folded.of(proposal.topic())))
                .filter(other -> Objects.equals(other.date(), proposal.date()))
                .findFirst();
    }

    public ProposalView add(String guild, NewProposal proposal) {
        Guild in = guilds.of(guild);
        Body body = proposal.body() == null ? lastThatMet(guild) : bodies.of(in, proposal.body());
        return proposals
                .save(new StoredProposal(in, body, proposal, clock.instant()))
                .view();
    }

    private @Nullable Body lastThatMet(String guild) {
        return minutes.bodiesNewestFirst(guild).stream().findFirst().orElse(null);
    }

    /** Those that no meeting has taken up, of one body or all, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<ProposalView> pending(String guild, @Nullable String body) {
        Treatments treatments = pending.treatments(guild);
        return proposals.findByGuildKeyAndRemovedAtIsNullOrderById(guild).stream()
                .filter(proposal -> isOf(proposal, body))
                .filter(proposal -> !treated(proposal, treatments))
                .map(StoredProposal::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ProposalView> find(String guild, long id) {
        return proposals.findByIdAndGuildKeyAndRemovedAtIsNull(id, guild).map(StoredProposal::view);
    }

    /** To another day's meeting. */
    public Optional<ProposalView> move(String guild, long id, LocalDate date) {
        Optional<StoredProposal> found = proposals.findByIdAndGuildKeyAndRemovedAtIsNull(id, guild);
        found.ifPresent(proposal -> proposal.move(date));
        return found.map(StoredProposal::view);
    }

    public boolean remove(String guild, long id, String by) {
        Optional<StoredProposal> found = proposals.findByIdAndGuildKeyAndRemovedAtIsNull(id, guild);
        found.ifPresent(proposal -> proposal.remove(by, clock.instant()));
        return found.isPresent();
    }

    /** One without a body is anybody's. */
    private static boolean isOf(StoredProposal proposal, @Nullable String body) {
        return body == null
                || proposal.body() == null
                || proposal.body().folded().equals(Folded.of(body));
    }

    private boolean treated(StoredProposal proposal, Treatments treatments) {
        Body body = proposal.body();
        return body != null && treatments.treated(body, topics.of(proposal.topic()), proposal.since(), null);
    }
}
