package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.MessageRef;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Posted;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is done to messages and guilds while the bot is away. */
class ChangedMeanwhileTest {
    private static final String SINGLE = "GET /channels/{channel_id}/messages/{message_id}";

    @RegisterExtension
    final DiscordExtension on = new DiscordExtension();

    /** A message that the bot has read minutes in. */
    private Posted source(String text) {
        Posted posted = on.lene.posts(on.minutes, text);
        on.minutes.answerTo(posted);
        on.progress.sources.add(new MessageRef(on.reference(on.minutes), posted.id(), null));
        return posted;
    }

    private void restart() {
        on.start();
        on.minutes.answerTo(on.mads.posts(on.minutes, "nu"));
    }

    @Test
    void what_was_edited_or_deleted_counts_as_heard_and_what_stands_does_not() {
        on.start();
        source("står");
        Posted edited = source("før");
        Posted deleted = source("væk");
        on.stopAll();
        on.lene.edits(edited, "efter");
        on.lene.deletes(deleted);

        on.start();
        on.discord.awaitRecorded(SINGLE, 3);
        restart();

        on.discord.awaitRecorded(SINGLE, 6);
        assertThat(on.front.edits).extracting("text").contains("efter").doesNotContain("står");
        assertThat(on.front.deletions).contains(deleted.id()).containsOnly(deleted.id());
    }

    @Test
    void a_message_that_cannot_be_looked_at_is_not_taken_for_deleted() {
        on.start();
        Posted posted = source("referat");
        on.stopAll();
        on.discord.next(SINGLE, Fault.refusal(403, 50001, "Missing Access"));
        on.start();
        on.discord.awaitRecorded(SINGLE, 1);
        on.stopAll();
        on.discord.next(SINGLE, Fault.refusal(404, 10003, "Unknown Channel"));
        on.start();
        on.discord.awaitRecorded(SINGLE, 2);
        on.stopAll();
        on.discord.next(SINGLE, Fault.status(500));
        on.start();
        on.discord.awaitRecorded(SINGLE, 4);

        on.minutes.answerTo(on.lene.posts(on.minutes, "nyt"));
        assertThat(on.front.deletions).isEmpty();
        assertThat(posted.id()).isNotEmpty();
    }

    @Test
    void the_guilds_that_the_bot_is_in_are_known_at_the_start_also_those_in_an_outage() {
        FakeGuild down = on.discord.guild("Nede");
        FakeGuild left = on.discord.guild("Forladt");
        down.failsFromNowOn();
        left.removesBotUnseen();

        on.start();
        on.minutes.answerTo(on.lene.posts(on.minutes, "nyt"));

        assertThat(on.progress.presences).containsExactly(Set.of(on.guild.key(), down.key()));
    }
}
