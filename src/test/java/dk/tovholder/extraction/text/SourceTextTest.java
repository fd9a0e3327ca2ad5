package dk.tovholder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTextTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void normalises(String given, String expected) {
        SourceText text = SourceText.of(given);
        assertThat(text.substring(0, text.length())).isEqualTo(expected);
    }

    static Stream<Arguments> normalises() {
        return Stream.of(
                arguments("", ""),
                arguments("a\u00a0b", "a b"),
                arguments("\ufeffJa", "Ja"),
                arguments("god\u00adkendt", "godkendt"),
                arguments("be\u200bslutning", "beslutning"),
                arguments("e\ufb03kt", "effikt"),
                arguments("A\u030aret", "Året"),
                arguments("B&oslash;rn &amp; unge &#8211; 5 &lt; 7", "Børn & unge – 5 < 7"),
                arguments("AT&T; 5 & 6 &ukendt; &#x1F383;", "AT&T; 5 & 6 &ukendt; 🎃"),
                arguments("a\r\nb\rc", "a\nb\nc"),
                arguments("god-\nkendt", "godkendt"),
                arguments("god-  \r\n   kendt", "godkendt"),
                arguments("god\u00ad\nkendt", "godkendt"),
                arguments("Børn-\nog ungeudvalget", "Børn-\nog ungeudvalget"),
                arguments("skole-\nhjem-samarbejde", "skole-\nhjem-samarbejde"),
                arguments("UngdomsUdvalg-\nMøde", "UngdomsUdvalg-\nMøde"),
                arguments("10-\n12 mand", "10-\n12 mand"),
                arguments("a\u2028b\tc\u2028d\u2028\te\nf", "a\u2028b\tc\u2028d\te\nf"),
                arguments("a\u2028b\nc\td", "a\nb\nc\td"),
                arguments("<p>Et</p><p>To</p>", "Et\nTo"),
                arguments("<ul><li>Et</li><li>To</li></ul>", "- Et\n- To"),
                arguments("<h2>Økonomi</h2>\nTekst", "## Økonomi\nTekst"),
                arguments("Et<br />To <3 <kim@by.dk>", "Et\nTo <3 <kim@by.dk>"),
                arguments("<a href=\"#\">Til</a> <em>toppen</em>", "Til toppen"),
                arguments("10.00\t<p>Et</p> <p>To</p>", "10.00\tEt \u2028To"),
                arguments("| 1 | <p>Et<br>To</p> | <ul><li>x</li></ul> |", "| 1 | Et\u2028To | - x |"),
                arguments(
                        "<tr><td>Et</td>\n<td><p>To</p><p>Tre</p></td></tr><tr><td>x</td></tr>", "Et \tTo\u2028Tre\nx"),
                arguments("**Dato:** i dag, __nu__, *straks*", "Dato: i dag, nu, straks"),
                arguments("2 * 3 * 4, snake__case__x, ____", "2 * 3 * 4, snake__case__x, ____"));
    }

    @Test
    void a_quote_shows_the_source_without_tags_and_with_its_broken_words() {
        SourceText text = SourceText.of("<p>Referatet  blev <b>god-\n  kendt</b>&nbsp;&ndash; <br>enigt.</p>");
        assertThat(text.quote(0, text.length())).isEqualTo("Referatet blev god- kendt – enigt.");
    }

    @Test
    void a_quote_has_no_bullets_that_were_tags() {
        SourceText text = SourceText.of("<ul><li>Et</li><li>To</li></ul>");
        assertThat(text.quote(0, text.length())).isEqualTo("Et To");
    }

    @Test
    void offsets_and_lines_lead_back_to_the_original() {
        String original = "\ufeff<p>F&oslash;rst</p>\r\nA\u030aret ga-\nranti slut";
        SourceText text = SourceText.of(original);
        int slut = new String(text.chars(), 0, text.length()).indexOf("slut");
        assertThat(original.substring(text.originalOffset(slut))).isEqualTo("slut");
        assertThat(text.line(slut)).isEqualTo(3);
        assertThat(text.line(0)).isEqualTo(1);
        assertThat(text.originalOffset(text.length())).isEqualTo(original.length());
        assertThat(text.span(slut, slut + 4).end()).isEqualTo(original.length());
    }

    @Test
    void knows_what_was_bold() {
        SourceText text = SourceText.of("**Husorden**\nTekst <b>her</b>");
        assertThat(text.isBold(0)).isTrue();
        assertThat(text.isBold(7)).isTrue();
        assertThat(text.isBold(9)).isFalse();
        assertThat(text.isBold(text.length() - 1)).isTrue();
    }
}
