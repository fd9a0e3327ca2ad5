package dk.tovholder.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.agenda.Agenda;
import dk.tovholder.agenda.Basis;
import dk.tovholder.agenda.ComingMeeting;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.document.DocumentLimits;
import dk.tovholder.document.DocumentReaders;
import dk.tovholder.minutes.ProposalView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class AgendaFormatsTest {
    private final BotTexts texts = BotTexts.builtIn();

    private static AgendaSheet sheet(ComingMeeting meeting) {
        Export export = Samples.export();
        return new AgendaSheet(
                Samples.OCCASION,
                new Agenda(
                        "Bestyrelsen",
                        meeting,
                        new Agenda.Standing(
                                List.of("Valg af ordstyrer", "Godkendelse af dagsorden"), List.of("Eventuelt")),
                        export.entries().points().subList(0, 1),
                        List.of(new ProposalView(
                                51, "Grill & bål <nu>", "Bestyrelsen", null, "discord:22", "301", null)),
                        export.entries().points().subList(1, 2),
                        export.entries().actions(),
                        export.entries().events()));
    }

    private static ComingMeeting announced() {
        return new ComingMeeting(
                LocalDate.of(2026, 3, 28), LocalTime.of(19, 0), "Klubhuset, Årøvej 3", Basis.ANNOUNCED, false);
    }

    private byte[] document(ComingMeeting meeting) {
        return new AgendaDocument(texts, new DayWords(texts)).write(sheet(meeting));
    }

    @Test
    void a_document_has_the_points_numbered_and_the_follow_ups_in_a_table() throws Exception {
        String text = new DocumentReaders(DocumentLimits.DEFAULT)
                .read("dagsorden.docx", new ByteArrayInputStream(document(announced())))
                .text();

        assertThat(text.strip()).isEqualTo("""
                        # Dagsorden: Bestyrelsen

                        lørdag 28. marts 2026 · kl. 19 · Klubhuset, Årøvej 3

                        1. Valg af ordstyrer
                        2. Godkendelse af dagsorden
                        3. Nye årer (udsat, Bestyrelsen, 2. feb. 2026)
                        4. Grill & bål <nu> (foreslået af et medlem)
                        5. Eventuelt

                        # Opfølgning

                        **Opgave**\t**Ansvarlig**\t**Frist**\t**Status**
                        indhenter tilbud på ny motorbåd\tLene Mehlsen, Bo Ø\t20. mar. 2026\tåben
                        rydder op i bådhuset, så både årer, redningsveste og ødelagte både får en plads 🛶🛶🛶🛶🛶\tingen nævnt\t\tåben
                        -2 nøgler afleveres\t@Åse\t20. mar. 2026\tfærdig
                        skriver til kommunen\tKassereren\ttil næste møde\tåben

                        # Venter på en dato

                        - Vedtægter (planlagt, Bestyrelsen, 2. feb. 2026)

                        # Kommende datoer

                        **Dag**\t**Hvad**
                        28. mar. 2026 kl. 19\tBestyrelsen: Næste møde
                        29. mar. 2026 kl. 19.30\tFest; husk kage, krus\\kopper
                        1. maj 2026\tStanderhejsning
                        4. jul. 2026 til 11. jul. 2026\tSommerlejr""");
    }

    @Test
    void a_document_has_words_own_styles_a4_and_page_numbers() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(document(announced())))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Dagsorden: Bestyrelsen");
            assertThat(document.getStyles().styleExist("Heading1")).isTrue();
            assertThat(document.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgSz()
                            .getW()
                            .toString())
                    .isEqualTo("11906");
            assertThat(document.getFooterList().get(0)._getHdrFtr().toString())
                    .containsSubsequence("Side ", "PAGE", " af ", "NUMPAGES");
        }
    }

    @Test
    void a_guessed_day_is_said_to_be_one() throws IOException {
        ComingMeeting guess = new ComingMeeting(LocalDate.of(2026, 3, 28), null, null, Basis.RHYTHM, false);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(document(guess)))) {
            assertThat(document.getParagraphs().get(2).getText()).startsWith("Dagen er et gæt");
        }
        assertThat(calendar(guess)).contains("DTSTART;VALUE=DATE:20260328", "STATUS:TENTATIVE");
    }

    @Test
    void a_calendar_has_the_meeting_with_its_points_and_the_follow_ups() throws IOException, ParserException {
        String text = calendar(announced());

        assertThat(new CalendarBuilder()
                        .build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .validate()
                        .getEntries())
                .isEmpty();
        assertThat(text.replace("\r\n ", ""))
                .contains(
                        "UID:meeting-bestyrelsen-2026-03-28.discord-9@tovholder",
                        "DTSTART:20260328T180000Z",
                        "LOCATION:Klubhuset\\, Årøvej 3",
                        "DESCRIPTION:1. Valg af ordstyrer\\n2. Godkendelse af dagsorden\\n3. Nye årer\\n4. Grill & bål",
                        "UID:action-21.discord-9@tovholder",
                        "STATUS:CONFIRMED");
    }

    private String calendar(ComingMeeting meeting) {
        return new String(new AgendaCalendar(texts).write(sheet(meeting)), StandardCharsets.UTF_8);
    }

    @Test
    void names_of_files_are_plain() {
        assertThat(FileNames.ascii("dagsorden Økonomi- og Idéudvalget 2026-03-28"))
                .isEqualTo("dagsorden-oekonomi-og-ideudvalget-2026-03-28");
        assertThat(FileNames.ascii("../Æ/..\\\"")).isEqualTo("ae");
    }
}
