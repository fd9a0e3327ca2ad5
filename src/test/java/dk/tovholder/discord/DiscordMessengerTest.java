package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.DeliveryException.Kind;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.UserRef;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Shown;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DiscordMessengerTest {
    private static final String SEND = "POST /channels/{channel_id}/messages";
    private static final Card CARD =
            Card.saying("Husk kaffen @everyone").controls(new Button("done:r17", "Færdig", Style.SUCCESS));

    @RegisterExtension
    final DiscordExtension on = new DiscordExtension();

    private DiscordMessenger messenger;
    private UserRef lene;
    private ChannelRef talk;

    @BeforeEach
    void connect() {
        messenger = on.start().messenger;
        lene = reference(on.lene);
        talk = on.reference(on.talk);
    }

    private static UserRef reference(Person person) {
        return new UserRef(person.key(), "Lene Mehlsen");
    }

    private static void fails(Kind kind, ThrowingCallable sending) {
        assertThatThrownBy(sending)
                .isInstanceOfSatisfying(
                        DeliveryException.class,
                        fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @Test
    void a_direct_message_arrives_with_its_key_and_without_a_ping() throws DeliveryException {
        MessageRef sent = messenger.sendDirect(lene, CARD, "r17");

        Shown shown = on.lene.directMessages().get(0);
        assertThat(shown.text()).isEqualTo("Husk kaffen @\u200beveryone");
        assertThat(sent.id()).isEqualTo(shown.id());
        assertThat(sent.channel().guild()).isEqualTo("discord:@me");
        assertThat(on.discord.recorded(SEND)).singleElement().satisfies(request -> {
            assertThat(request.body().get("nonce").asText()).isEqualTo("r17");
            assertThat(request.body().get("enforce_nonce").asBoolean()).isTrue();
            assertThat(request.body().get("allowed_mentions").get("parse")).isEmpty();
        });
    }

    @Test
    void the_same_key_twice_is_one_message() throws DeliveryException {
        MessageRef first = messenger.sendDirect(lene, CARD, "r17");

        assertThat(messenger.sendDirect(lene, CARD, "r17")).isEqualTo(first);
        assertThat(on.lene.directMessages()).hasSize(1);
    }

    @Test
    void a_ping_is_for_one_person_only() throws DeliveryException {
        messenger.ping(talk, lene, CARD, "r18");

        assertThat(on.talk.fromBot())
                .singleElement()
                .satisfies(shown -> assertThat(shown.text()).startsWith(on.lene.mention()));
        assertThat(on.discord.recorded(SEND))
                .singleElement()
                .satisfies(request -> assertThat(
                                request.body().get("allowed_mentions").toString())
                        .isEqualTo("{\"parse\":[],\"replied_user\":false,\"users\":[\"" + on.lene.id() + "\"]}"));
    }

    @Test
    void a_direct_message_from_before_a_restart_is_not_said_to_be_gone() throws DeliveryException {
        MessageRef sent = messenger.sendDirect(lene, CARD, "r17");
        on.stopAll();
        DiscordMessenger restarted = on.start().messenger;

        fails(Kind.TEMPORARY, () -> restarted.edit(sent, Card.saying("Færdig")));
    }

    @Test
    void a_message_is_edited_in_place() throws DeliveryException {
        MessageRef sent = messenger.sendToChannel(talk, CARD, "r19");

        messenger.edit(sent, Card.saying("Færdig"));

        assertThat(on.talk.fromBot()).singleElement().satisfies(shown -> {
            assertThat(shown.text()).isEqualTo("Færdig");
            assertThat(shown.buttons()).isEmpty();
        });
    }

    @Test
    void a_message_is_found_by_the_key_in_its_button() throws DeliveryException {
        MessageRef direct = messenger.sendDirect(lene, CARD, "r17");
        MessageRef open = messenger.sendToChannel(talk, CARD, "r20");

        assertThat(messenger.findDirect(lene, "r17")).contains(direct);
        assertThat(messenger.findDirect(lene, "r18")).isEmpty();
        assertThat(messenger.findInChannel(talk, ":r17")).contains(open);
    }

    @Test
    void closed_direct_messages_are_a_refusal() {
        on.lene.refuseDirectMessages();

        fails(Kind.REFUSED, () -> messenger.sendDirect(lene, CARD, "r17"));
    }

    @Test
    void a_channel_that_is_not_there_or_closed_is_gone() {
        on.minutes.closeToBot();

        fails(Kind.GONE, () -> messenger.sendToChannel(on.reference(on.minutes), CARD, "r1"));
        fails(Kind.GONE, () -> messenger.sendToChannel(new ChannelRef("discord", on.guild.key(), "1"), CARD, "r2"));
    }

    @Test
    void a_fault_of_discords_passes() {
        on.discord.next(SEND, Fault.status(500));

        fails(Kind.TEMPORARY, () -> messenger.sendToChannel(talk, CARD, "r1"));
    }

    @Test
    void a_message_whose_answer_was_lost_is_not_sent_a_second_time() throws DeliveryException {
        on.discord.next(SEND, new Fault.CutAfter());

        sendTwice();

        assertThat(on.talk.fromBot()).hasSize(1);
    }

    /** The HTTP client itself may try again before we do. */
    private void sendTwice() throws DeliveryException {
        try {
            messenger.sendToChannel(talk, CARD, "r1");
        } catch (DeliveryException e) {
            assertThat(e.kind()).isEqualTo(Kind.TEMPORARY);
        }
        messenger.sendToChannel(talk, CARD, "r1");
    }
}
