package dk.tovholder.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All minutes. */
interface MinutesRepository extends Repository<StoredMinutes, Long> {
    StoredMinutes save(StoredMinutes minutes);

    StoredMinutes saveAndFlush(StoredMinutes minutes);

    void delete(StoredMinutes minutes);

    void flush();

    @Query("select m from StoredMinutes m where m.guild.key = :guild and m.body.folded = :body and m.date = :date"
            + " and m.state = EXTRACTED order by m.id")
    List<StoredMinutes> ofMeeting(String guild, String body, LocalDate date);

    /** Those to which another post of the channel may still belong. */
    @Query("select m from StoredMinutes m where m.guild.key = :guild and m.origin.channel = :channel"
            + " and m.joining = true and m.state = EXTRACTED order by m.id desc")
    List<StoredMinutes> joining(String guild, String channel);

    @Query("select m from StoredMinutes m where m.guild.key = :guild and m.origin.message = :message"
            + " and m.state = EXTRACTED order by m.id")
    List<StoredMinutes> ofMessage(String guild, String message);

    /** Those whose poster has still to be asked what becomes of them without their message. */
    @Query("select m from StoredMinutes m where m.goneAt is not null and m.goneAsked = false and m.state = EXTRACTED")
    List<StoredMinutes> lost();

    /** The messages since then whose files were read, likewise. */
    @Query("select new dk.tovholder.minutes.SourcePost(m.guild.key, m.origin.channel, m.origin.message)"
            + " from StoredMinutes m where m.guild.platform = :platform and m.guild.removedAt is null"
            + " and m.state = EXTRACTED and m.goneAt is null and m.origin.message is not null"
            + " and m.origin.postedAt >= :since"
            + " and not exists (select p.id from StoredPost p where p.minutes = m) order by m.id")
    List<SourcePost> ofFilesSince(String platform, Instant since);

    /** For the program's own use, where no guild asks. */
    Optional<StoredMinutes> findById(long id);

    Optional<StoredMinutes> findByIdAndGuildKeyAndState(long id, String guild, MinutesState state);

    Optional<StoredMinutes> findByGuildKeyAndSourceHashAndStateNot(String guild, String hash, MinutesState state);

    List<StoredMinutes> findByStateOrderById(MinutesState state);

    List<StoredMinutes> findByStateAndAnsweredFalseOrderById(MinutesState state);

    @Query("select m from StoredMinutes m where m.guild.key = :guild and m.state = EXTRACTED"
            + " order by m.date desc nulls last, m.id desc")
    List<StoredMinutes> newestFirst(String guild);

    /** Those of some channels, and those that one user posted. */
    @Query("select m from StoredMinutes m where m.guild.key = :guild and m.state = EXTRACTED"
            + " and (m.origin.channel in :channels or m.origin.poster = :poster)"
            + " order by m.date desc nulls last, m.id desc")
    Page<StoredMinutes> newestFirst(String guild, Collection<String> channels, String poster, Pageable page);

    @Query("select m.id from StoredMinutes m where m.guild.platform = :platform and m.guild.removedAt is null"
            + " and m.state = EXTRACTED and (m.extractor is null or m.extractor <> :version)"
            + " order by m.date desc nulls last, m.id desc")
    List<Long> readOtherwise(String platform, String version);

    /** Where some were posted. */
    @Query("select distinct m.origin.channel from StoredMinutes m"
            + " where m.guild.key = :guild and m.state = EXTRACTED")
    List<String> channels(String guild);

    @Query("select m.body from StoredMinutes m where m.guild.key = :guild and m.state = EXTRACTED"
            + " group by m.body order by max(m.date) desc nulls last, max(m.id) desc")
    List<Body> bodiesNewestFirst(String guild);

    /** Where only this channel's minutes count. */
    @Query("select m.body from StoredMinutes m where m.guild.key = :guild and m.state = EXTRACTED"
            + " and m.origin.channel = :channel group by m.body order by max(m.date) desc nulls last, max(m.id) desc")
    List<Body> bodiesNewestFirst(String guild, String channel);

    @Query("select m.body.name from StoredMinutes m where m.guild.key = :guild and m.state = EXTRACTED"
            + " and m.body.folded like :part escape '!'"
            + " and (m.origin.channel in :channels or m.origin.poster = :user) group by m.body.name"
            + " order by max(m.date) desc nulls last, max(m.id) desc")
    List<String> bodiesLike(String guild, String part, Collection<String> channels, String user, Limit limit);

    @Query("select new dk.tovholder.minutes.MinutesBrief(m.id, b.name, m.organisation, m.date,"
            + " m.origin.channel, m.origin.poster)"
            + " from StoredMinutes m left join m.body b where m.guild.key = :guild and m.state = EXTRACTED"
            + " order by m.date desc nulls last, m.id desc")
    List<MinutesBrief> briefs(String guild, Limit limit);

    @Query("select new dk.tovholder.minutes.PastMeeting(m.date, m.start, m.place) from StoredMinutes m"
            + " where m.guild.key = :guild and m.body.folded = :body and m.state = EXTRACTED and m.date is not null"
            + " order by m.date desc, m.id desc")
    List<PastMeeting> meetings(String guild, String body, Limit limit);

    @Query("select max(m.date) from StoredMinutes m"
            + " where m.guild.key = :guild and m.body.folded = :body and m.state = EXTRACTED")
    @Nullable LocalDate lastMeeting(String guild, String body);
}
