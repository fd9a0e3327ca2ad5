package dk.tovholder.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.config.ConfigFiles;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.MinutesExtractor;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.MinutesReader;
import dk.tovholder.minutes.SourceLink;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncedPlaceTest {
    private static final MinutesExtractor EXTRACTOR =
            MinutesExtractor.load(name -> new ConfigFiles(Path.of("bot-config")).open("da/" + name));

    private final AnnouncedPlace places = new AnnouncedPlace(new MinutesReader() {
        @Override
        public Extraction read(String text, ExtractionContext context) {
            return EXTRACTOR.extract(text, context);
        }

        @Override
        public String version() {
            return "1";
        }
    });

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Næste møde er onsdag den 13. januar 2027 kl. 19 hos Ole. Her tager vi budgettet. | hos Ole
        Næste møde: tirsdag d. 15/9 kl. 18.30 i redskabshuset.                           | redskabshuset
        Generalforsamlingen holdes lørdag den 23. september kl. 11 i Fredebro Hallen.    | Fredebro Hallen
        Næste styrelsesmøde holdes den 27. september kl. 14 på Læsestuen.                | Læsestuen
        Næste møde er den 6. februar.                                                    | -
        Næste gang: 9/2 kl. 19.15, hvor vi tager budget og sommerlejr.                   | -
        Sagen udsættes til mødet den 26. februar på foranledning af et ønske fra Karen.  | -
        Næste gang er onsdag den 28. oktober kl. 19, samme sted.                         | -
        """)
    void is_named_clearly_or_not_at_all(String words, String place) {
        EventView event = new EventView(
                1,
                LocalDate.of(2027, 1, 13),
                null,
                null,
                EventKind.MEETING,
                "Bestyrelsen",
                "Næste møde",
                Certainty.STATED,
                false,
                words,
                new SourceLink(1L, "301", "discord:1", null, "Bestyrelsen", null, null));

        assertThat(places.of(event)).isEqualTo(place);
    }
}
