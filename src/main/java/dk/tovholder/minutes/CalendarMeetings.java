package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the platforms' calendars held when they were last looked at. */
@Component
class CalendarMeetings {
    private final JdbcClient jdbc;

    CalendarMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CalendarMeeting> of(Guild guild) {
        return jdbc.sql("select title, day from calendar_meetings where guild_id = :guild order by day, title")
                .param("guild", guild.id())
                .query((row, number) ->
                        new CalendarMeeting(row.getString("title"), LocalDate.parse(row.getString("day"))))
                .list();
    }

    void replace(Guild guild, List<CalendarMeeting> known) {
        jdbc.sql("delete from calendar_meetings where guild_id = :guild")
                .param("guild", guild.id())
                .update();
        for (CalendarMeeting meeting : known) {
            jdbc.sql("insert into calendar_meetings (guild_id, title, day) values (:guild, :title, :day)")
                    .param("guild", guild.id())
                    .param("title", meeting.title())
                    .param("day", meeting.date().toString())
                    .update();
        }
    }
}
