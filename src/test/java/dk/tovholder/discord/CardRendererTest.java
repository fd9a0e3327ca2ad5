package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Select;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.UserRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.ComponentTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CardRendererTest {
    private static List<String> texts(Card card) {
        return tree(card).findAll(TextDisplay.class).stream()
                .map(TextDisplay::getContent)
                .toList();
    }

    private static ComponentTree<?> tree(Card card) {
        return ComponentTree.forMessage(List.of(BotOnDiscord.RENDERER.container(card)));
    }

    private static String paragraph(RichText text) {
        return texts(Card.saying(text)).get(0);
    }

    @Test
    void parts_become_markdown_and_texts_that_follow_each_other_one_component() {
        Card card = Card.EMPTY
                .heading(2, "Bestyrelsen, 2. marts 2026")
                .paragraph(RichText.of("1 beslutning"))
                .note(RichText.of("Kilde: ").link("beskeden", "https://discord.com/channels/1/2/3"))
                .divider()
                .heading(3, "Opgaver")
                .entries(List.of(RichText.EMPTY.bold("Lene").plain(": køber kaffe"), RichText.of("rydder op\nsnart")))
                .with(new Part.Numbered(9, List.of(RichText.of("Formalia"), RichText.of("Økonomi\nved Mads"))))
                .with(new Part.Block("a `b`"));

        assertThat(texts(card)).containsExactly("""
                        ## Bestyrelsen, 2. marts 2026
                        1 beslutning
                        -# Kilde: [beskeden](https://discord.com/channels/1/2/3)""", """
                        ### Opgaver
                        - **Lene**: køber kaffe
                        - rydder op
                          snart
                        9. Formalia
                        10. Økonomi
                            ved Mads
                        ```
                        a 'b'
                        ```""");
    }

    @Test
    void spans_become_what_discord_has_for_them() {
        RichText text = RichText.of("Møde ")
                .day(LocalDate.of(2026, 5, 1), Locale.forLanguageTag("da"))
                .plain(", svar ")
                .moment(Instant.ofEpochSecond(1_772_442_000))
                .plain(" til ")
                .user(new UserRef("discord:42", "Lene"))
                .plain(" og ")
                .user(new UserRef("console:mig", "mig_selv"))
                .plain(" i ")
                .channel("77")
                .plain(": ")
                .italic("snart ")
                .code("/help");

        assertThat(paragraph(text))
                .isEqualTo("Møde 1. maj 2026, svar <t:1772442000:f> til <@42> og mig\\_selv i <#77>: *snart* `/help`");
    }

    @Test
    void times_are_told_in_the_readers_zone_and_stay_true_as_days_pass() {
        Instant start = Instant.ofEpochSecond(1_772_442_000);

        assertThat(paragraph(RichText.of("Møde ")
                        .time(start, "mandag 2. marts 2026 kl. 10.00")
                        .plain(" (")
                        .distance(start, "i morgen")
                        .plain(")")))
                .isEqualTo("Møde <t:1772442000:f> (<t:1772442000:R>)");
    }

    static List<Arguments> texts() {
        return List.of(
                arguments("@everyone og @here", "@\u200beveryone og @\u200bhere"),
                arguments("<@42> <@&7> <#9>", "\\<\u200b@42> \\<\u200b@&7> \\<\u200b#9>"),
                arguments("<t:1:R> </a:1> <:x:1>", "\\<\u200bt:1:R> \\<\u200b/a:1> \\<\u200b:x:1>"),
                arguments("**fed** _kursiv_ ~~væk~~", "\\*\\*fed\\*\\* \\_kursiv\\_ \\~\\~væk\\~\\~"),
                arguments("`kode` ||hemmeligt||", "\\`kode\\` \\|\\|hemmeligt\\|\\|"),
                arguments("[klik](https://ond.dk)", "\\[klik\\](https\\://ond.dk)"),
                arguments("# Overskrift", "\\# Overskrift"),
                arguments("-# småt", "\\-# småt"),
                arguments("> citat", "\\> citat"),
                arguments("  - punkt", "  \\- punkt"),
                arguments("1. maj kl. 10:30", "\u200b1. maj kl. 10:30"),
                arguments("a < 5 og b <3", "a < 5 og b <3"),
                arguments("mail lene@example.org kl. 19.30", "mail lene@example.org kl. 19.30"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothing_of_a_text_comes_alive(String text, String rendered) {
        assertThat(paragraph(RichText.of(text))).isEqualTo(rendered);
    }

    @Test
    void markup_at_the_beginning_of_later_lines_is_dead_too() {
        assertThat(paragraph(RichText.of("a\n# b\n2. c\n10.000 kr."))).isEqualTo("a\n\\# b\n\u200b2. c\n10.000 kr.");
    }

    @Test
    void a_card_that_is_too_long_is_cut_between_lines() {
        Card card = Card.EMPTY
                .heading(2, "Opgaver")
                .entries(IntStream.range(0, 200)
                        .mapToObj(i -> RichText.of("opgave nummer " + i + " som er ganske lang"))
                        .toList());

        String text = texts(card).get(0);

        assertThat(text.length()).isBetween(3900, 4000);
        assertThat(text).endsWith("som er ganske lang\n…");
    }

    @Test
    void a_card_of_too_many_parts_is_merged() {
        Card card = Card.EMPTY;
        for (int i = 0; i < 30; i++) {
            card = card.heading(3, "Punkt " + i).paragraph(RichText.of("tekst")).divider();
        }
        card = card.controls(new Button("a", "Godkend", Style.SUCCESS));

        assertThat(tree(card).findAll(Component.class).size()).isLessThanOrEqualTo(40);
        assertThat(texts(card)).hasSize(1);
    }

    @Test
    void an_empty_card_is_still_a_message() {
        assertThat(texts(Card.EMPTY)).containsExactly("…");
    }

    @Test
    void a_select_takes_no_more_than_discord_does() {
        List<Choice> options = IntStream.range(0, 40)
                .mapToObj(i -> new Choice("v" + i, "x".repeat(150)))
                .toList();

        StringSelectMenu menu = tree(Card.EMPTY.controls(new Select("drop", "Vælg", options, 40)))
                .findAll(StringSelectMenu.class)
                .get(0);

        assertThat(menu.getOptions()).hasSize(25);
        assertThat(menu.getMaxValues()).isEqualTo(25);
        assertThat(menu.getOptions().get(0).getLabel()).hasSize(100);
    }
}
