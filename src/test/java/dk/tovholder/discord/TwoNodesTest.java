package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Posted;
import dk.tovholder.discord.fake.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of the bot on one PostgreSQL: one works, the other stands by. In real time, since it is time that is promised. */
class TwoNodesTest {
    private static final String SEND = "POST /channels/{channel_id}/messages";
    private static final String OURS = "It is this process's turn";
    private static final String STANDING_BY = "this one stands by";

    @TempDir
    Path folder;

    private final FakeDiscord discord = FakeDiscord.start();
    private final FakeGuild guild = discord.guild("Roklubben");
    private final FakeChannel minutes = guild.channel("referater");
    private final FakeChannel talk = guild.channel("snak");
    private final Person mads = guild.manager("Mads Krogh");
    private final Person lene = guild.member("Lene Mehlsen");
    private final List<Node> nodes = new ArrayList<>();

    @AfterEach
    void end() {
        nodes.forEach(Node::kill);
        discord.close();
    }

    private Node start() {
        Node node = Node.start(discord, folder);
        nodes.add(node);
        return node;
    }

    private Posted post(String day) {
        return mads.posts(minutes, """
                Referat af bestyrelsesmøde den %s

                1. Bådene
                Det blev besluttet at male bådene røde.
                """.formatted(day));
    }

    private void give(String task) {
        mads.types(talk, "action add", Map.of("task", task, "user", lene, "due", "om 14 dage"))
                .answer();
    }

    private void assertAnsweredOnce(Posted... posts) {
        assertThat(minutes.fromBot()).hasSize(posts.length);
        for (Posted post : posts) {
            assertThat(minutes.fromBot())
                    .filteredOn(shown -> shown.isAnswerTo(post.id()))
                    .hasSize(1);
        }
    }

    @Test
    void killed_or_frozen_the_other_takes_over_within_a_minute_and_nothing_is_said_twice() {
        Node first = start();
        first.awaitSaid(OURS);
        Node second = start();
        second.awaitSaid(STANDING_BY);
        discord.awaitCommands();
        mads.types(talk, "settings set", Map.of("minutes-channel", minutes)).answer();
        Posted march = post("2. marts 2026");
        minutes.answerTo(march);

        discord.next(SEND, new Fault.Silence());
        give("Bestille borde");
        Shown borde = lene.directMessageSaying("Bestille borde");
        first.kill();
        long killed = System.nanoTime();
        Posted april = post("7. april 2026");
        minutes.answerTo(april);
        Duration tookOver = Duration.ofNanos(System.nanoTime() - killed);
        assertThat(tookOver).isLessThan(Duration.ofMinutes(1));
        give("Købe kaffe");
        lene.directMessageSaying("Købe kaffe");
        Duration reminded = Duration.ofNanos(System.nanoTime() - killed);
        assertThat(reminded).isLessThan(Duration.ofMinutes(1));
        lene.pressesDirectly(borde, "Færdig").answer();

        Node third = start();
        third.awaitSaid(STANDING_BY);
        second.freeze();
        Posted may = post("4. maj 2026");
        minutes.answerTo(may);
        second.thaw();
        Posted june = post("1. juni 2026");
        minutes.answerTo(june);
        second.awaitSaid(STANDING_BY);
        third.end();
        Posted july = post("6. juli 2026");
        minutes.answerTo(july);

        assertAnsweredOnce(march, april, may, june, july);
        assertThat(lene.directMessages()).hasSize(2);
    }
}
