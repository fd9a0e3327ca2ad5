package dk.tovholder.minutes;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Meeting;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Minutes: the text as it came, and the meeting they are of. */
@Entity
@Table(name = "minutes")
class StoredMinutes {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    /** Of two that read the same text at once only one may store its entries. */
    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Guild guild;

    @Enumerated(EnumType.STRING)
    private MinutesState state = MinutesState.RECEIVED;

    private String source;

    private String sourceHash;

    @Embedded
    private StoredOrigin origin;

    private Instant receivedAt;

    private boolean asked;

    private @Nullable String saidBody;

    private @Nullable LocalDate saidDate;

    private @Nullable String organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Body body;

    @Column(name = "meeting_date")
    private @Nullable LocalDate date;

    @Column(name = "start_time")
    private @Nullable LocalTime start;

    @Column(name = "end_time")
    private @Nullable LocalTime end;

    private @Nullable String place;

    private @Nullable String language;

    private @Nullable String extractor;

    /** Where the pages of a file begin, with commas between; null where it has none. */
    private @Nullable String pages;

    /** Nothing of it counts before somebody vouches for it. */
    private boolean held;

    private int readings;

    private @Nullable Instant readAt;

    private boolean joining;

    private @Nullable Instant goneAt;

    private boolean goneAsked;

    private boolean answered;

    private @Nullable String cardChannel;

    private @Nullable String cardMessage;

    private @Nullable String approvedBy;

    private @Nullable Instant approvedAt;

    private @Nullable String removedBy;

    private @Nullable Instant removedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredMinutes() {}

    StoredMinutes(Guild guild, NewMinutes minutes, Instant receivedAt) {
        this.guild = guild;
        this.source = minutes.text();
        this.sourceHash = Sha256.ofSource(minutes.text());
        this.origin = new StoredOrigin(minutes.origin());
        this.receivedAt = receivedAt;
        this.asked = minutes.asked();
        this.saidBody = minutes.body();
        this.saidDate = minutes.date();
        this.pages = pagesOf(minutes);
    }

    private static @Nullable String pagesOf(NewMinutes minutes) {
        return minutes.pages().isEmpty()
                ? null
                : minutes.pages().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Keeps what was read; the entries are stored beside. */
    void extract(Meeting meeting, @Nullable Body metBody, String inLanguage, String byVersion) {
        require(MinutesState.RECEIVED);
        state = MinutesState.EXTRACTED;
        organisation = meeting.organisation();
        body = metBody;
        date = meeting.date();
        start = meeting.start();
        end = meeting.end();
        place = meeting.place();
        language = inLanguage;
        extractor = byVersion;
    }

    /** Goes on as another reading found it. */
    void read(NewMinutes text, Extraction found, @Nullable Body metBody, String byVersion, Instant at) {
        require(MinutesState.EXTRACTED);
        state = MinutesState.RECEIVED;
        extract(found.meeting(), metBody, found.language(), byVersion);
        saidBody = text.body() == null ? saidBody : text.body();
        saidDate = text.date() == null ? saidDate : text.date();
        readings++;
        readAt = at;
        if (!source.equals(text.text())) {
            source = text.text();
            sourceHash = Sha256.ofSource(source);
            pages = pagesOf(text);
            goneAt = null;
            goneAsked = false;
        }
    }

    /** It stands otherwise than when somebody took it as it stood. */
    void disapprove() {
        approvedBy = null;
        approvedAt = null;
    }

    void join(boolean mayBeLonger) {
        joining = mayBeLonger;
    }

    /** The message is gone. */
    void loseMessage(Instant at) {
        goneAt = at;
    }

    boolean isLost() {
        return goneAt != null;
    }

    /** Another message with the same text is the source from now on, where the one that was is gone. */
    void standIn(Origin other) {
        if (goneAt != null && other.message() != null) {
            origin.standIn(other);
            goneAt = null;
            goneAsked = false;
        }
    }

    void askedOfLoss() {
        goneAsked = true;
    }

    /** Nothing of it counts before somebody vouches for it. */
    void hold() {
        held = true;
    }

    boolean held() {
        return held;
    }

    String source() {
        return source;
    }

    /** Where the pages of the file begin; empty where it has none. */
    List<Integer> pages() {
        return pages == null
                ? List.of()
                : Collections.list(new StringTokenizer(pages, ",")).stream()
                        .map(start -> Integer.valueOf((String) start))
                        .toList();
    }

    void answer(String channel, @Nullable String message) {
        answered = true;
        cardChannel = channel;
        cardMessage = message;
    }

    /** True where nobody had before. */
    boolean approve(String by, Instant at) {
        require(MinutesState.EXTRACTED);
        if (approvedAt != null) {
            return false;
        }
        approvedBy = by;
        approvedAt = at;
        return true;
    }

    void remove(String by, Instant at) {
        require(MinutesState.EXTRACTED);
        state = MinutesState.REMOVED;
        removedBy = by;
        removedAt = at;
    }

    private void require(MinutesState expected) {
        if (state != expected) {
            throw new IllegalStateException("minutes " + id + " are " + state + ", not " + expected);
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Guild guild() {
        return guild;
    }

    MinutesState state() {
        return state;
    }

    /** As they came in. */
    NewMinutes arrived() {
        return new NewMinutes(origin(), source, asked, saidBody, saidDate, pages());
    }

    Origin origin() {
        return origin.of(guild);
    }

    @Nullable String organisation() {
        return organisation;
    }

    @Nullable Body body() {
        return body;
    }

    @Nullable LocalDate date() {
        return date;
    }

    @Nullable LocalTime start() {
        return start;
    }

    @Nullable String place() {
        return place;
    }

    boolean approved() {
        return approvedAt != null;
    }

    @Nullable CardPlace card() {
        return cardChannel == null || cardMessage == null ? null : new CardPlace(cardChannel, cardMessage);
    }
}
