package dk.tovholder.extraction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of any kind makes the extractor throw, hang, or point outside of it. */
class HostileTextTest {
    private static final int MUTATIONS = 20_000;
    private static final int SHORTEST = 100;
    private static final int LONGEST = 600;
    private static final int LARGE = 200_000;
    /** Where what grows with the square of the length takes minutes. */
    private static final int HUGE = 4_000_000;

    private static final String SPOILERS = "0123456789./-–:,;()|<>&*_\n\r\t\u00a0\u00ad\u200b\u200f\u202e\u2028\u0301"
            + "\ufb01\ud83d\udc00\ufeff§dD@•";

    @Test
    @Timeout(120)
    void minutes_spoilt_in_twenty_thousand_ways_are_read() throws IOException {
        List<String> texts = corpus();
        Random random = new Random(20260304);
        for (int i = 0; i < MUTATIONS; i++) {
            check(mutated(texts.get(random.nextInt(texts.size())), random));
        }
    }

    @Test
    void noise_is_read() {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            char[] noise = new char[random.nextInt(2000)];
            for (int j = 0; j < noise.length; j++) {
                noise[j] = (char) random.nextInt(i % 2 == 0 ? 0x100 : 0x10000);
            }
            check(new String(noise));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "\ud83d", "\udc00", "\u202e", "\0", "|", "1", "-", "•", "@", "(", ")", "Ad", "Ad 1"})
    void next_to_nothing_is_read(String text) {
        check(text);
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "1234567890",
                "1.1.1.",
                "1,",
                "1) ",
                "den den ",
                "og og ",
                "          ",
                "\"'»«",
                "((((",
                "| a | b |\n",
                "a\tb\n",
                "Ansvarlig: Bo. ",
                "Bo sender brevet\r",
                "<p>Bo sender brevet</p>",
                "<tr><td>1</td><td>Bo sender brevet</td><td>3/4</td></tr>",
                "Mødet er den 3/4. Bo sender det inden da. ",
                "Punktet tages op igen den 3. maj. ",
                "3. maj i Borg og ",
                "møde 3. maj, hvor vi mødes, og ",
                "Til stede: Bo Dam, Ida Bo, ",
                "Børne- og Ungdoms- og ",
                "Det blev besluttet, at ",
                "Side 2 af 8\n",
                "Punkt\n-----\n",
                "\ud83d\ude00",
                "\u202e\u200b"
            })
    void the_same_again_and_again_is_read_in_time(String part) {
        check(part.repeat(LARGE / part.length()));
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "> Ab\n\n",
                "> Ab\n\nTekst her.\n\n",
                "# Emne\n\n1. Emne\n\nTekst her.\n\n",
                "1. Emne\n\nTekst her.\n\n",
                "Forslaget blev vedtaget. 8 stemte for, 2 imod.\n"
            })
    void titles_and_verdicts_without_end_are_read_in_time(String part) {
        check(part.repeat(HUGE / part.length()));
    }

    @Test
    @Timeout(120)
    void ten_megabytes_on_one_line_are_read() throws IOException {
        String line = String.join(" ", corpus()).replace('\n', ' ');
        check(line.repeat(10_000_000 / line.length() + 1));
    }

    private static void check(String text) {
        Extraction extraction = Danish.extract(text);
        extraction.items().forEach(item -> check(item.span(), text));
        extraction.decisions().forEach(decision -> check(decision.provenance(), text));
        extraction.actions().forEach(action -> check(action.provenance(), text));
        extraction.events().forEach(event -> check(event.provenance(), text));
        extraction.agenda().forEach(point -> check(point.provenance(), text));
    }

    private static void check(Provenance provenance, String text) {
        check(provenance.span(), text);
    }

    private static void check(SourceSpan span, String text) {
        boolean inside = span.start() >= 0 && span.start() <= span.end() && span.end() <= text.length();
        assertThat(inside && span.line() > 0)
                .as("%s of %d", span, text.length())
                .isTrue();
    }

    private static List<String> corpus() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Danish.FOLDER.resolve("corpus"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** A piece of a text with stretches cut out, doubled and moved, and characters spoilt. */
    private static String mutated(String text, Random random) {
        int length = Math.min(text.length(), SHORTEST + random.nextInt(LONGEST - SHORTEST));
        int start = random.nextInt(text.length() - length + 1);
        StringBuilder mutated = new StringBuilder(text.substring(start, start + length));
        int spoilt = 1 + random.nextInt(20);
        for (int i = 0; i < spoilt && mutated.length() > 1; i++) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, mutated.substring(at, end));
                case 2 -> mutated.setCharAt(at, SPOILERS.charAt(random.nextInt(SPOILERS.length())));
                case 3 -> mutated.insert(at, (char) random.nextInt(0x10000));
                default -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(at, end));
            }
        }
        return mutated.toString();
    }
}
