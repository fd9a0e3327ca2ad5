package dk.tovholder.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A point that somebody proposes for a coming meeting. */
@Entity
@Table(name = "proposals")
class StoredProposal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Guild guild;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Body body;

    private String topic;

    @Column(name = "day")
    private @Nullable LocalDate date;

    private String proposer;
    private String channelKey;
    private @Nullable String url;
    private Instant proposedAt;
    private LocalDate proposedOn;
    private @Nullable String removedBy;
    private @Nullable Instant removedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredProposal() {}

    StoredProposal(Guild guild, @Nullable Body body, NewProposal proposal, Instant at) {
        this.guild = guild;
        this.body = body;
        this.topic = proposal.topic();
        this.date = proposal.date();
        this.proposer = proposal.proposer();
        this.channelKey = proposal.channel();
        this.url = proposal.url();
        this.proposedAt = at;
        this.proposedOn = proposal.today();
    }

    void move(LocalDate to) {
        date = to;
    }

    void remove(String by, Instant at) {
        removedBy = by;
        removedAt = at;
    }

    @Nullable Body body() {
        return body;
    }

    String topic() {
        return topic;
    }

    /** The first day whose meeting may take it up. */
    LocalDate since() {
        return date == null ? proposedOn : date;
    }

    ProposalView view() {
        return new ProposalView(Objects.requireNonNull(id), topic, Body.nameOf(body), date, proposer, channelKey, url);
    }
}
