package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Minutes in threads are for those who may see the thread. */
class ThreadsTest {
    @RegisterExtension
    final Stage stage = new Stage();

    private void posts(Person who, FakeChannel thread) {
        thread.answerTo(who.posts(thread, stage.discord().botMention() + "\n" + Texts.FEBRUARY));
    }

    private static String actions(Club club, Person who) {
        return club.asks(who, "actions", Map.of("owner", "alle"));
    }

    @Test
    void a_thread_for_the_invited_tells_nobody_else() {
        Club club = stage.club("Roklubben");
        FakeChannel thread = club.talk.threadFor("budget", club.leyla, club.sofie);
        posts(club.leyla, thread);

        assertThat(actions(club, club.sofie)).contains("sender budgettet til revisor");
        assertThat(actions(club, club.bo)).doesNotContain("budget");
        assertThat(club.asks(club.bo, "people list")).doesNotContain("Rasmus");
        assertThat(club.bo.isTyping(club.talk, "agenda", "body", "").suggestions())
                .isEmpty();
        assertThat(club.leyla
                        .types(club.talk, "actions", Map.of("owner", "alle", "public", true))
                        .answer()
                        .text())
                .doesNotContain("budget");

        thread.archive();
        assertThat(actions(club, club.sofie)).contains("sender budgettet til revisor");
        assertThat(actions(club, club.bo)).doesNotContain("budget");
    }

    @Test
    void a_thread_is_as_open_as_its_channel_also_when_it_is_archived() {
        Club club = stage.club("Sejlklubben");
        FakeChannel thread = club.talk.thread("budget");
        posts(club.leyla, thread);
        assertThat(actions(club, club.bo)).contains("sender budgettet til revisor");

        thread.archive();

        assertThat(actions(club, club.bo)).contains("sender budgettet til revisor");
        assertThat(club.bo
                        .types(club.talk, "actions", Map.of("owner", "alle", "public", true))
                        .answer()
                        .text())
                .contains("sender budgettet til revisor");
        assertThat(stage.discord().recorded("GET /channels/{channel_id}")).isNotEmpty();
    }

    @Test
    void a_thread_on_a_channel_that_is_hidden_is_hidden() {
        Club club = stage.club("Tennisklubben");
        FakeChannel board = club.guild.channel("bestyrelsen");
        FakeChannel thread = board.thread("budget");
        posts(club.leyla, thread);
        board.hide();

        assertThat(actions(club, club.leyla)).contains("sender budgettet til revisor");
        assertThat(actions(club, club.bo)).doesNotContain("budget");
        thread.archive();
        assertThat(actions(club, club.bo)).doesNotContain("budget");
        assertThat(club.asks(club.bo, "minutes list")).contains("Her er ingen referater endnu.");
    }

    @Test
    void minutes_may_be_a_post_of_a_forum() {
        Club club = stage.club("Teaterforeningen");
        FakeChannel forum = club.guild.forum("referater-arkiv");
        FakeChannel post = forum.thread("Februar");
        posts(club.leyla, post);

        assertThat(actions(club, club.bo)).contains("sender budgettet til revisor");
        assertThat(club.asks(club.bo, "minutes list")).contains("Bestyrelsen, tirsdag 24. februar 2026");
        forum.hide();
        assertThat(actions(club, club.bo)).doesNotContain("budget");
    }
}
