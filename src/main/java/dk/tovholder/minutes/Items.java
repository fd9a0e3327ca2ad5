package dk.tovholder.minutes;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The points that minutes treat. */
interface Items extends Repository<StoredItem, Long> {
    StoredItem save(StoredItem item);

    List<StoredItem> findByMinutesOrderById(StoredMinutes minutes);

    /** Headings of a body's minutes, without points that were put off. */
    @Query("select new dk.tovholder.minutes.Treatment(m.id, m.date, i.title) from StoredItem i join i.minutes m"
            + " where m.guild.key = :guild and m.body.folded = :body and m.state = EXTRACTED and not exists"
            + " (select d.id from StoredDecision d where d.item = i and d.outcome = POSTPONED and d.droppedAt is null)")
    List<Treatment> treated(String guild, String body);

    /** What a body decided, but for putting something off. */
    @Query("select new dk.tovholder.minutes.Treatment(m.id, m.date, d.quote) from StoredDecision d join d.minutes m"
            + " where m.guild.key = :guild and m.body.folded = :body and m.state = EXTRACTED"
            + " and d.outcome <> POSTPONED and d.droppedAt is null")
    List<Treatment> decided(String guild, String body);
}
