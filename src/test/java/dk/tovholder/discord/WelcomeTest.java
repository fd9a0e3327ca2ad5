package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.PressResult;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first steps: one message to who invited the bot, however often it starts. */
class WelcomeTest {
    private static final String HEADING = "## Tovholder er med på Bakkeskolen";
    private static final String SEND = "POST /channels/{channel_id}/messages";

    @RegisterExtension
    final DiscordExtension on = new DiscordExtension();

    private FakeGuild school;
    private FakeChannel general;
    private Person hanne;
    private Person leyla;

    @BeforeEach
    void invite() {
        on.progress.welcomed.add(on.guild.key());
        on.progress.welcoming = true;
        school = on.discord.guild("Bakkeskolen");
        general = school.channel("generelt");
        hanne = school.manager("Hanne Krog");
        leyla = school.member("Leyla Demir");
        school.ownedBy(leyla);
    }

    @Test
    void who_invited_the_bot_gets_the_three_steps() {
        school.botInvitedBy(hanne);

        on.start();

        Shown told = hanne.directMessageSaying(HEADING);
        assertThat(told.text())
                .contains(
                        "1. Vælg på serveren den kanal, hvor I lægger referater op: `/settings set minutes-channel:#referater`")
                .contains("2. Læg et referat op i kanalen")
                .contains("3. Se på kortet")
                .doesNotContain("mangler");
        assertThat(told.buttons()).containsExactly("Se, hvad jeg kan");
        assertThat(leyla.directMessages()).isEmpty();
        on.front.onPress = press -> PressResult.replied(Card.saying(press.control()));
        assertThat(hanne.pressesDirectly(told, "Se, hvad jeg kan")
                        .furtherAnswer()
                        .text())
                .isEqualTo("help::welcome:" + school.key());
    }

    @Test
    void a_guild_that_is_joined_while_the_bot_runs_is_told_at_once() {
        on.progress.welcomed.add(school.key());
        on.start();
        FakeGuild club = on.discord.guild("Skakklubben");
        Person owner = club.manager("Bo Lund");
        club.botInvitedBy(owner);

        club.takesBotIn();

        owner.directMessageSaying("## Tovholder er med på Skakklubben");
        assertThat(hanne.directMessages()).isEmpty();
    }

    @Test
    void nobody_is_told_twice_after_a_reconnect_or_a_restart() {
        school.botInvitedBy(hanne);
        BotOnDiscord bot = on.start();
        hanne.directMessageSaying(HEADING);

        on.discord.gateway().dropSessions();
        on.discord.gateway().awaitIdentified(2);
        bot.close();
        // as if it had ended before it could keep that it was sent
        on.progress.welcomed.remove(school.key());
        on.connect();
        on.discord.awaitRecorded("GET /channels/{channel_id}/messages", 2);
        on.minutes.answerTo(on.lene.posts(on.minutes, "Referat"));

        assertThat(hanne.directMessages()).hasSize(1);
    }

    @Test
    void without_a_look_into_the_audit_log_the_owner_is_told_and_what_is_missing_is_named() {
        school.botInvitedBy(hanne);
        school.forbid(FakeGuild.VIEW_AUDIT_LOG | FakeGuild.READ_HISTORY);

        on.start();

        assertThat(leyla.directMessageSaying(HEADING).text())
                .contains("### 2 tilladelser mangler")
                .contains("**Læs beskedhistorik (Read Message History)**: Jeg finder ikke det, der blev lagt op")
                .contains("**Se revisionslog (View Audit Log)**: Jeg kan ikke se, hvem der inviterede mig");
        assertThat(hanne.directMessages()).isEmpty();
    }

    @Test
    void who_takes_no_direct_messages_finds_it_in_the_system_channel_without_a_ping() {
        school.botInvitedBy(hanne);
        school.greetsIn(general);
        hanne.refuseDirectMessages();

        on.start();

        assertThat(general.messageSaying(HEADING).text()).doesNotContain(hanne.id());
        assertThat(on.discord.recorded(SEND))
                .last()
                .satisfies(request ->
                        assertThat(request.body().at("/allowed_mentions/parse")).isEmpty());
    }

    @Test
    void where_nobody_can_be_told_it_is_left_at_that() {
        school.botInvitedBy(hanne);
        hanne.refuseDirectMessages();

        on.start();

        on.discord.awaitRecorded(SEND, 1);
        on.minutes.answerTo(on.lene.posts(on.minutes, "Referat"));
        assertThat(general.fromBot()).isEmpty();
    }

    @Test
    void a_discord_that_fails_for_a_moment_is_tried_again() {
        school.botInvitedBy(hanne);
        on.discord.next(SEND, Fault.status(500));
        on.discord.next("GET /guilds/{guild_id}/audit-logs", Fault.status(503));

        on.start();

        hanne.directMessageSaying(HEADING);
        assertThat(hanne.directMessages()).hasSize(1);
    }
}
