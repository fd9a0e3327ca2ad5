package dk.tovholder.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.MemberSelect;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.support.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardPagerTest {
    private final CardPager pager = new CardPager(BotTexts.builtIn());

    private static final Card FOOT = Card.EMPTY
            .note(RichText.of("≈ betyder noget."))
            .controls(
                    new Button("approve:1", "Godkend", Style.SUCCESS), new Button("remove:1", "Fjern", Style.SECONDARY))
            .controls(new MemberSelect("who:1", "Hvem er Lene?"));

    private List<Card> pages(Card body) {
        List<Card> pages = new ArrayList<>();
        pages.add(pager.page(body, FOOT, 0, page -> "page:" + page));
        while (Shown.labels(pages.get(pages.size() - 1)).contains("›")) {
            pages.add(pager.page(body, FOOT, pages.size(), page -> "page:" + page));
        }
        return pages;
    }

    private static Card entries(Card card, String heading, int count) {
        List<RichText> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(RichText.of("indgang nummer " + i + " " + "*_~".repeat(40)));
        }
        return card.heading(3, heading).entries(entries);
    }

    @Test
    void a_short_card_is_one_page_without_paging() {
        Card page = pager.page(Card.saying("Kort."), FOOT, 0, other -> "page:" + other);

        assertThat(Shown.text(page)).isEqualTo("Kort.\n-# ≈ betyder noget.");
        assertThat(Shown.labels(page)).containsExactly("Godkend", "Fjern", "Hvem er Lene?");
    }

    @Test
    void every_page_of_two_hundred_entries_keeps_within_what_a_message_holds() {
        Card body = entries(entries(Card.saying("Hoved"), "Beslutninger", 120), "Opgaver", 80);

        List<Card> pages = pages(body);

        assertThat(pages).hasSizeGreaterThan(10).allSatisfy(page -> {
            CardSize size = page.parts().stream().map(CardSize::of).reduce(CardSize.NONE, CardSize::plus);
            assertThat(size.characters()).isLessThanOrEqualTo(3600);
            assertThat(size.components()).isLessThanOrEqualTo(36);
        });
    }

    @Test
    void no_entry_is_lost_or_shown_twice() {
        List<Card> pages = pages(entries(entries(Card.EMPTY, "Beslutninger", 70), "Opgaver", 70));

        List<String> shown = pages.stream()
                .flatMap(page -> Shown.text(page).lines())
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(0, line.indexOf('*')))
                .toList();
        assertThat(shown).hasSize(140);
        assertThat(Collections.frequency(shown, "- indgang nummer 7 ")).isEqualTo(2);
    }

    @Test
    void a_section_that_goes_on_repeats_its_heading_and_no_heading_stands_alone() {
        List<Card> pages = pages(entries(entries(Card.EMPTY, "Beslutninger", 70), "Opgaver", 70));

        assertThat(pages).allSatisfy(page -> {
            assertThat(page.parts().get(0)).isInstanceOf(Part.Heading.class);
            for (int i = 0; i < page.parts().size(); i++) {
                if (page.parts().get(i) instanceof Part.Heading) {
                    assertThat(page.parts().get(i + 1)).isInstanceOf(Part.Entries.class);
                }
            }
        });
        assertThat(Shown.text(pages.get(1))).startsWith("### Beslutninger (fortsat)");
    }

    @Test
    void paging_stands_beside_the_buttons_and_says_where_one_is() {
        List<Card> pages = pages(entries(Card.EMPTY, "Opgaver", 70));

        assertThat(Shown.labels(pages.get(0))).containsExactly("Godkend", "Fjern", "›", "Hvem er Lene?");
        assertThat(Shown.labels(pages.get(1))).containsExactly("Godkend", "Fjern", "‹", "›", "Hvem er Lene?");
        assertThat(Shown.text(pages.get(1))).contains("-# Side 2 af " + pages.size());
    }

    @Test
    void paging_has_a_row_of_its_own_before_a_full_one() {
        Button[] five = new Button[5];
        Arrays.setAll(five, i -> new Button("b:" + i, "Knap " + i, Style.SECONDARY));
        Card foot = Card.EMPTY.controls(five).controls(new Button("c", "Sidst", Style.SECONDARY));

        Card page = pager.page(entries(Card.EMPTY, "Opgaver", 70), foot, 1, p -> "page:" + p);

        assertThat(Shown.labels(page))
                .containsExactly("‹", "›", "Knap 0", "Knap 1", "Knap 2", "Knap 3", "Knap 4", "Sidst");
    }

    @Test
    void all_kinds_of_entries_stand_on_the_first_page_beside_four_questions() {
        Card body = Card.EMPTY.heading(2, "Bestyrelsen").note(RichText.of("Kilde"));
        for (String kind : List.of("Ændret", "Beslutninger", "Opgaver", "Datoer", "Punkter")) {
            body = body.heading(3, kind).entries(List.of(RichText.of("En linje.")));
        }
        Card foot = FOOT;
        for (int i = 0; i < 3; i++) {
            foot = foot.controls(new MemberSelect("who:" + i, "Hvem er det?"));
        }

        assertThat(Shown.text(pager.page(body, foot, 0, p -> "page:" + p))).contains("### Punkter");
    }

    @Test
    void a_page_beyond_the_last_is_the_last() {
        Card body = entries(Card.EMPTY, "Opgaver", 70);
        List<Card> pages = pages(body);

        assertThat(pager.page(body, FOOT, 99, page -> "page:" + page)).isEqualTo(pages.get(pages.size() - 1));
    }

    @Test
    void a_numbered_list_counts_on_over_the_page() {
        List<RichText> points = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            points.add(RichText.of("punkt " + i + " " + "x".repeat(100)));
        }
        Card second = pager.page(
                Card.EMPTY.heading(2, "Dagsorden").with(new Part.Numbered(1, points)), Card.EMPTY, 1, p -> "page:" + p);

        Part.Numbered goesOn = (Part.Numbered) second.parts().get(1);
        assertThat(Shown.text(second)).contains(goesOn.first() + ". punkt " + goesOn.first() + " ");
    }

    @Test
    void lines_to_copy_are_cut_between_lines() {
        Card body = Card.EMPTY.with(new Part.Block(("linje\n").repeat(2000)));

        assertThat(pages(body))
                .hasSize(4)
                .allSatisfy(page -> assertThat(Shown.text(page)).startsWith("```linje"));
    }
}
