package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Posted;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing lost and nothing doubled, whatever happens to sockets, requests and the program itself. */
class DiscordRecoveryTest {
    private static final String SEND = "POST /channels/{channel_id}/messages";
    private static final String HISTORY = "GET /channels/{channel_id}/messages";
    private static final String EDIT = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original";
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    @RegisterExtension
    final DiscordExtension on = new DiscordExtension();

    static List<Fault> faults() {
        return List.of(
                Fault.status(500),
                Fault.status(502),
                new Fault.RateLimit(0.2),
                new Fault.CutBefore(),
                new Fault.CutAfter());
    }

    @BeforeEach
    void answer_every_message_with_a_card_of_its_own() {
        on.front.onPosted = message -> List.of(new Answer(
                Card.saying("læst: " + message.text())
                        .controls(new Button("approve:" + message.ref().id(), "Godkend", Style.SUCCESS)),
                true,
                message.ref().id()));
    }

    @Test
    void a_dropped_socket_is_resumed_and_what_was_posted_meanwhile_is_answered_once() {
        on.start();
        on.minutes.answerTo(on.lene.posts(on.minutes, "før"));

        on.discord.gateway().dropSockets();
        Posted meanwhile = on.lene.posts(on.minutes, "imens");
        on.discord.gateway().awaitResumed(1);
        Posted after = on.lene.posts(on.minutes, "efter");

        assertThat(on.minutes.answerTo(meanwhile).text()).isEqualTo("læst: imens");
        assertThat(on.minutes.answerTo(after).text()).isEqualTo("læst: efter");
        assertThat(on.minutes.fromBot()).hasSize(3);
    }

    @Test
    void an_invalid_session_is_begun_anew_and_the_history_read() {
        on.start();
        on.minutes.answerTo(on.lene.posts(on.minutes, "før"));

        on.discord.gateway().dropSessions();
        Posted meanwhile = on.lene.posts(on.minutes, "imens");
        Posted alsoMeanwhile = on.mads.posts(on.minutes, "også imens");
        on.discord.gateway().awaitIdentified(2);
        Posted after = on.lene.posts(on.minutes, "efter");

        assertThat(on.minutes.answerTo(after).text()).isEqualTo("læst: efter");
        assertThat(on.minutes.answerTo(meanwhile).text()).isEqualTo("læst: imens");
        assertThat(on.minutes.answerTo(alsoMeanwhile).text()).isEqualTo("læst: også imens");
        assertThat(on.minutes.fromBot()).hasSize(4);
    }

    @Test
    void what_was_posted_while_the_bot_was_away_is_answered_at_the_start_in_its_order() {
        on.start();
        on.minutes.answerTo(on.lene.posts(on.minutes, "før"));
        on.stopAll();
        Function<PostedMessage, List<Answer>> answering = on.front.onPosted;
        on.front.onPosted = message -> message.text().startsWith("snak") ? List.of() : answering.apply(message);
        Posted first = on.lene.posts(on.minutes, "først");
        for (int i = 0; i < 120; i++) {
            on.lene.posts(on.minutes, "snak " + i);
        }
        Posted last = on.lene.posts(on.minutes, "sidst");

        on.start();

        assertThat(on.minutes.answerTo(last).text()).isEqualTo("læst: sidst");
        assertThat(on.minutes.answerTo(first).text()).isEqualTo("læst: først");
        assertThat(on.minutes.fromBot()).hasSize(3);
        assertThat(on.front.posts)
                .hasSize(123)
                .extracting("text")
                .startsWith("før", "først", "snak 0")
                .endsWith("sidst");
    }

    @Test
    void a_channel_nobody_has_read_before_is_read_from_the_start_on() {
        on.lene.posts(on.minutes, "gammelt");

        on.start();
        Posted posted = on.lene.posts(on.minutes, "nyt");

        on.minutes.answerTo(posted);
        assertThat(on.front.posts).extracting("text").containsExactly("nyt");
    }

    @Test
    void a_message_that_was_being_read_when_the_program_ended_is_read_again() {
        CountDownLatch reading = new CountDownLatch(1);
        on.start();
        on.minutes.answerTo(on.lene.posts(on.minutes, "før"));
        Function<PostedMessage, List<Answer>> answering = on.front.onPosted;
        on.front.onPosted = message -> {
            reading.countDown();
            on.blockForEver();
            return List.of();
        };
        Posted lost = on.lene.posts(on.minutes, "midt i det");
        on.await(reading);
        on.stopAll();
        on.front.onPosted = answering;

        on.start();

        assertThat(on.minutes.answerTo(lost).text()).isEqualTo("læst: midt i det");
    }

    @Test
    void an_answer_that_was_delivered_before_the_program_ended_is_not_given_again() {
        on.start();
        Posted first = on.lene.posts(on.minutes, "før");
        on.minutes.answerTo(first);
        Posted answered = on.lene.posts(on.minutes, "besvaret");
        on.minutes.answerTo(answered);
        on.stopAll();
        on.progress.seen.put(on.reference(on.minutes), first.id());

        on.start();
        Posted next = on.lene.posts(on.minutes, "næste");

        on.minutes.answerTo(next);
        assertThat(on.minutes.fromBot()).hasSize(3);
        assertThat(on.front.delivered)
                .extracting("id")
                .contains(on.minutes.answerTo(answered).id());
    }

    @Test
    void choosing_a_minutes_channel_begins_with_what_comes_after() {
        on.start();
        Posted before = on.lene.posts(on.talk, "Hej");
        on.front.onCommand = call -> {
            on.progress.watch(on.reference(on.talk));
            on.progress.forget(on.reference(on.minutes));
            return Answer.quiet(Card.saying("Så læser jeg her."));
        };
        on.mads
                .types(on.talk, "settings set", Map.of("minutes-channel", on.talk))
                .answer();
        assertThat(on.progress.lastSeen(on.reference(on.talk))).contains(before.id());
        on.stopAll();
        Posted missed = on.lene.posts(on.talk, "Referat");
        on.front.wanted = message -> true;

        on.start();

        on.talk.answerTo(missed);
        assertThat(on.front.posts).extracting("text").containsExactly("Referat");
    }

    @Test
    void a_mention_while_the_bot_was_away_is_answered_where_it_has_been_mentioned_before() {
        on.start();
        on.talk.answerTo(on.lene.posts(on.talk, on.discord.botMention() + " referat"));
        on.stopAll();
        on.lene.posts(on.talk, "Hvor blev du af?");
        Posted missed = on.lene.posts(on.talk, on.discord.botMention() + " endnu et");

        on.start();

        assertThat(on.talk.answerTo(missed).text()).isEqualTo("læst: endnu et");
        assertThat(on.talk.fromBot()).hasSize(2);
    }

    @Test
    void so_is_one_in_a_thread_and_in_a_channel_for_news() {
        FakeChannel news = on.guild.newsChannel("nyt");
        FakeChannel thread = on.talk.thread("budget");
        on.start();
        for (FakeChannel place : List.of(news, thread)) {
            place.answerTo(on.lene.posts(place, on.discord.botMention() + " referat"));
        }
        on.stopAll();
        Posted inNews = on.lene.posts(news, on.discord.botMention() + " nyt");
        Posted inThread = on.lene.posts(thread, on.discord.botMention() + " mere");

        on.start();

        assertThat(news.answerTo(inNews).text()).isEqualTo("læst: nyt");
        assertThat(thread.answerTo(inThread).text()).isEqualTo("læst: mere");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void an_answer_gets_through_once_whatever_goes_wrong(Fault fault) {
        on.start();
        on.discord.next(SEND, fault);

        Posted posted = on.lene.posts(on.minutes, "Referat");
        on.minutes.answerTo(posted);
        on.minutes.answerTo(on.lene.posts(on.minutes, "næste"));

        assertThat(on.minutes.fromBot()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_command_is_answered_once_whatever_goes_wrong(Fault fault) {
        on.start();
        on.discord.next(CALLBACK, fault);
        on.discord.next(EDIT, fault);

        Asked asked = on.lene.types(on.talk, "actions", Map.of());

        assertThat(asked.answer().text()).isEqualTo("ok");
        assertThat(on.front.calls).hasSize(1);
    }

    @Test
    void the_history_is_read_although_it_fails_at_first() {
        on.start();
        on.minutes.answerTo(on.lene.posts(on.minutes, "før"));
        on.stopAll();
        Posted missed = on.lene.posts(on.minutes, "imens");
        on.discord.next(HISTORY, Fault.status(500));
        on.discord.next(HISTORY, new Fault.CutBefore());

        on.start();

        assertThat(on.minutes.answerTo(missed).text()).isEqualTo("læst: imens");
    }

    @Test
    void a_channel_that_the_bot_may_not_write_in_is_told_to_the_poster_once() {
        on.minutes.closeToBot();
        on.start();

        on.lene.posts(on.minutes, "Referat");
        on.lene.posts(on.minutes, "Et til");
        on.discord.awaitRecorded(SEND, 3);

        on.talk.answerTo(on.lene.posts(on.talk, on.discord.botMention() + " videre"));
        assertThat(on.lene.directMessageSaying("må ikke svare i kanalen").text())
                .endsWith("<#" + on.minutes.id() + ">");
        assertThat(on.lene.directMessages()).hasSize(1);
    }
}
