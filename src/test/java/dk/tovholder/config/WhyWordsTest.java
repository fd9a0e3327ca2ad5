package dk.tovholder.config;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.MinutesExtractor;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.LanguagePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyWordsTest {
    private static final Path DANISH = Path.of("bot-config/da");

    private final WhyWords why = new WhyWords(BotTexts.builtIn());

    @Test
    void an_entry_was_taken_for_the_words_that_fired() {
        assertThat(why.because("decision.voted", "blev vedtaget"))
                .isEqualTo("fordi der står »blev vedtaget«: det blev vedtaget");
    }

    @Test
    void an_entry_without_words_was_taken_for_its_place() {
        assertThat(why.because("action.task-row", "")).isEqualTo("fordi det er en række i en tabel med opgaver");
    }

    @Test
    void a_yes_with_not_is_a_no() {
        assertThat(why.because("decision.approved.not", "godkendt")).endsWith("så mødet sagde nej");
    }

    @Test
    void the_rule_of_a_guilds_own_words_is_told_of_by_its_kind() {
        assertThat(why.because("decision.our-own", "hug"))
                .isEqualTo("fordi der står »hug«: ordene siger, at mødet afgjorde noget");
        assertThat(why.because("unheard-of", "")).isEqualTo("fordi en regel kendte det");
    }

    @Test
    void what_stopped_a_rule_is_told_in_one_line() {
        assertThat(why.stopped("retold"))
                .isEqualTo("ikke taget med, fordi det fortæller om noget, der blev afgjort tidligere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void every_cue_of_a_decision_has_words_of_its_own(String language) {
        BotTexts texts = BotTexts.load(new ConfigFiles(Path.of("bot-config")), Locale.forLanguageTag(language));

        assertThat(LanguagePack.load(name -> Files.newInputStream(DANISH.resolve(name)))
                        .cues())
                .filteredOn(cue -> cue.kind() == CueKind.DECISION)
                .isNotEmpty()
                .allSatisfy(cue ->
                        assertThat(texts.has("why." + cue.id())).as(cue.id()).isTrue());
    }

    @Test
    void every_rule_that_takes_and_every_stop_of_the_corpus_has_words_of_its_own() throws IOException {
        BotTexts texts = BotTexts.builtIn();
        MinutesExtractor extractor = MinutesExtractor.load(name -> Files.newInputStream(DANISH.resolve(name)));
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(DANISH.resolve("corpus"))) {
            files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> extractor.extract(read(file), ExtractionContext.NONE))
                    .flatMap(read -> keys(read).stream())
                    .forEach(keys::add);
        }

        keys.removeIf(key -> texts.has(key) || key.endsWith(".not"));
        assertThat(keys).isEmpty();
    }

    private static List<String> keys(Extraction read) {
        Stream<String> rules = Stream.of(
                        read.decisions().stream()
                                .map(entry -> entry.provenance().rule()),
                        read.actions().stream().map(entry -> entry.provenance().rule()),
                        read.events().stream().map(entry -> entry.provenance().rule()),
                        read.agenda().stream().map(entry -> entry.provenance().rule()))
                .flatMap(kind -> kind)
                .map("why."::concat);
        return Stream.concat(rules, read.nearMisses().stream().map(miss -> "stop." + miss.stoppedBy()))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
