package dk.tovholder.extraction.section;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class HeadTest {
    private static Meeting meeting(String text) {
        return Outlines.of(text).meeting();
    }

    @Test
    void labelled_lines_say_who_when_and_where() {
        Meeting meeting = meeting("""
                Grundejerforeningen Bakken
                Bestyrelsesmøde nr. 4
                Dato: torsdag den 26. august 2021
                Start kl.: 19:00
                Slut kl.: 21:30
                Sted: Hos Per, Bakken 57

                1. Veje
                Mødet hævet 22.00
                """);
        assertThat(meeting)
                .isEqualTo(new Meeting(
                        "Grundejerforeningen Bakken",
                        "Bestyrelsen",
                        LocalDate.of(2021, 8, 26),
                        LocalTime.of(19, 0),
                        LocalTime.of(21, 30),
                        "Hos Per, Bakken 57"));
    }

    @Test
    void the_title_tells_the_year_before_later_days_do() {
        Meeting meeting = meeting("""
                Best.møde 5/2025, torsdag 28. august kl. 19
                Til stede: Sune, Trine

                1. Sæsonen
                Årsmødet er den 12. marts 2026.
                """);
        assertThat(meeting.body()).isEqualTo("Bestyrelsen");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2025, 8, 28));
    }

    @Test
    void a_heading_below_who_met_is_no_organisation() {
        Meeting meeting = meeting("""
                # Elevråd – møde 4. november 2026

                ## Emner

                **Skolefest**
                Noah spørger pedellen.
                """);
        assertThat(meeting.organisation()).isNull();
        assertThat(meeting.body()).isEqualTo("Elevrådet");
    }

    @Test
    void the_title_may_be_the_one_word_above_the_day() {
        String minutes = """
                Sundhedsnævnet
                Referat
                Onsdag den 21. oktober 2026 kl. 8.30

                Deltagere
                Lis Holm, Ejvind Bach

                Regnskab
                Lis gennemgik tallene.

                Ny folder
                Teksten er færdig.

                Eventuelt
                Intet.
                """;
        assertThat(meeting(minutes))
                .isEqualTo(new Meeting(
                        null, "Sundhedsnævnet", LocalDate.of(2026, 10, 21), LocalTime.of(8, 30), null, null));
        assertThat(Outlines.of(minutes).points())
                .extracting(point -> point.item().title())
                .containsExactly("Regnskab", "Ny folder", "Eventuelt");
        assertThat(Outlines.of(minutes).attendees()).hasSize(2);
    }

    @Test
    void what_stands_beside_those_who_came_is_no_place() {
        Meeting meeting = meeting("""
                Forældrerådsmøde 3. september 2026 kl. 16.30

                Fremmødte
                Camilla (Solstuen), Nicolai (Månestuen)

                1. Bleer
                Drøftet.
                """);
        assertThat(meeting.place()).isNull();
    }

    @Test
    void a_sentence_below_a_point_about_members_names_nobody() {
        String minutes = """
                Bestyrelsesmøde 3. september 2026
                Til stede: Ida Holm, Bo Lind

                1. Medlemmer
                Kontingentet bliver 450 kr.
                """;
        assertThat(Outlines.of(minutes).attendees()).hasSize(2);
    }

    @Test
    void the_place_ends_without_a_full_stop() {
        assertThat(meeting("Roklubben\nDato: 28.10.2026. Sted: klubhuset.\n\n1. Både\nIntet.\n")
                        .place())
                .isEqualTo("klubhuset");
    }

    @Test
    void a_board_is_not_part_of_what_it_leads() {
        assertThat(meeting("Bestyrelsen i Roklubben\nMøde 3. november 2026\n\n1. Både\nIntet.\n")
                        .organisation())
                .isEqualTo("Roklubben");
        assertThat(meeting("Styrelsen for Kyst og Klint\nMøde 3. november 2026\n\n1. Både\nIntet.\n")
                        .organisation())
                .isEqualTo("Styrelsen for Kyst og Klint");
    }

    @Test
    void a_title_may_say_it_all() {
        assertThat(meeting(
                        "Referat fra møde i Ældrerådet, Lunde Kommune, mandag den 9. september 2024 kl. 9.30 – 12.00 i"
                                + " Seniorhuset, lokale 3\n\n1. Valg\nIntet.\n\n2. Evt.\n"))
                .isEqualTo(new Meeting(
                        "Lunde Kommune",
                        "Ældrerådet",
                        LocalDate.of(2024, 9, 9),
                        LocalTime.of(9, 30),
                        LocalTime.of(12, 0),
                        "Seniorhuset, lokale 3"));
    }

    @Test
    void who_met_may_be_said_by_what_they_did_alone() {
        assertThat(meeting("""
                Referat af møde i grundejerforeningen Skovly
                torsdag den 19. november 2026

                1. Vej
                Bestyrelsen besluttede at sige ja til tilbuddet. Kommunalbestyrelsen vedtog i går en ny plan.
                """)).satisfies(meeting -> {
            assertThat(meeting.organisation()).isEqualTo("Grundejerforeningen Skovly");
            assertThat(meeting.body()).isEqualTo("Bestyrelsen");
        });
        assertThat(meeting(
                                "Referat\n19. november 2026\n\n1. Vej\nKommunalbestyrelsen vedtog en ny plan.\n\n2. Evt.\nIntet.\n")
                        .body())
                .isNull();
    }

    @Test
    void a_fragment_is_known_by_the_heading_of_its_decision() {
        Meeting meeting = meeting("""
                Cykelstier
                Åben sag
                Sagsfremstilling
                Byrådet i Lunde Kommune har bedt om en plan.
                Beslutning i Økonomiudvalget den 04-10-2023
                Anbefales.
                Beslutning i Teknisk Udvalg den 05-09-2023
                Anbefales.
                """);
        assertThat(meeting.body()).isEqualTo("Økonomiudvalget");
        assertThat(meeting.date()).isEqualTo("2023-10-04");
        assertThat(meeting.organisation()).isEqualTo("Lunde Kommune");
    }

    @Test
    void what_an_earlier_meeting_settled_is_marked() {
        Outline outline = Outlines.of("""
                REFERAT Seniorudvalget d. 05-12-2023

                Punkt 1: Status
                Opsamling fra mødet 1. november 2023
                Punktet blev ikke nået.
                Opsamling fra mødet 5. december 2023
                Oplægget blev præsenteret.

                Punkt 2: Eventuelt
                """);
        assertThat(Outlines.passage(outline, "ikke nået").section()).isEqualTo(SectionKind.EARLIER);
        assertThat(Outlines.passage(outline, "præsenteret").section()).isEqualTo(SectionKind.DECISION);
    }

    @Test
    void what_is_not_said_is_null() {
        assertThat(meeting("Vi talte om havnen.\n")).isEqualTo(new Meeting(null, null, null, null, null, null));
    }

    @Test
    void the_longer_name_of_the_body_wins() {
        assertThat(meeting("Skolebestyrelsen, Skovskolen\nReferat af bestyrelsesmøde 3/2-2025\n\n1. Evt.\n2. Slut\n")
                        .body())
                .isEqualTo("Skolebestyrelsen");
        assertThat(meeting("Møde i MED-Hovedudvalget torsdag den 4. april 2019\n\n1. Evt.\n2. Slut\n")
                        .body())
                .isEqualTo("MED-Hovedudvalget");
    }

    @Test
    void people_come_with_titles_and_initials() {
        Outline outline = Outlines.of("""
                Møde 3/2-2025
                Til stede: Henrik Munk (HM, formand), skoleleder Bodil Rask, Knud Erik Sand og
                Lars-Ole Tang. Afbud: Ida van Dam
                Referent: HM

                1. Evt.
                2. Slut
                """);
        assertThat(outline.attendees())
                .containsExactly(
                        new Attendee("Henrik Munk", "Henrik", "HM", "formand", false),
                        new Attendee("Bodil Rask", "Bodil", null, "skoleleder", false),
                        new Attendee("Knud Erik Sand", "Knud", null, null, false),
                        new Attendee("Lars-Ole Tang", "Lars", null, null, false),
                        new Attendee("Ida van Dam", "Ida", null, null, true));
    }

    @Test
    void chat_messages_know_who_wrote_them() {
        Outline outline = Outlines.of("""
                12.03.2025 20:47 Sara: lidt fra forældrebestyrelsesmødet i aften, Børnehuset Solen
                20:49 Sara: budgettet er godkendt
                20:55 Bo: jeg henter bænkene
                """);
        Passage passage = Outlines.passage(outline, "bænkene");
        assertThat(passage.place().speaker().text(outline.tokens())).isEqualTo("Bo");
        assertThat(outline.meeting().body()).isEqualTo("Forældrebestyrelsen");
        assertThat(outline.meeting().date()).isEqualTo("2025-03-12");
        assertThat(outline.meeting().start()).isNull();
    }

    @Test
    void several_fields_may_stand_on_a_line() {
        Meeting meeting = meeting(
                "Referat af SOMU-møde\nDato: 14.05.2024   Tid: 13.30-15.00   Sted: Salen\n\n1. Evt.\n2. Slut\n");
        assertThat(meeting)
                .isEqualTo(new Meeting(
                        null, "SOMU", LocalDate.of(2024, 5, 14), LocalTime.of(13, 30), LocalTime.of(15, 0), "Salen"));
    }

    @Test
    void a_mail_was_sent_after_the_meeting_that_it_tells_of() {
        Meeting meeting =
                meeting("Fra: Maria\nSendt: 5. marts 2024 21:14\nEmne: Referat forældreråd 4/3\n\nHej alle\n");
        assertThat(meeting.date()).isEqualTo("2024-03-04");
        assertThat(meeting.start()).isNull();
        assertThat(meeting.body()).isEqualTo("Forældrerådet");
    }

    @Test
    void headings_may_name_the_body_before_its_decision() {
        Outline outline = Outlines.of("""
                Lunde Kommune
                Dato: 12. august 2024

                1. Budget
                Teknisk Udvalgs beslutning den 5. august 2024:
                Anbefales.
                Direktionen indstiller,
                at budgettet godkendes.
                Økonomiudvalgets beslutning den 12. august 2024:
                Godkendt.

                2. Evt.
                """);
        assertThat(Outlines.passage(outline, "Anbefales").section()).isEqualTo(SectionKind.EARLIER);
        assertThat(Outlines.passage(outline, "budgettet godkendes").section()).isEqualTo(SectionKind.PROPOSAL);
        assertThat(Outlines.passage(outline, "Godkendt").section()).isEqualTo(SectionKind.DECISION);
        assertThat(outline.meeting().body()).isEqualTo("Økonomiudvalget");
    }

    @Test
    void a_line_at_the_end_may_say_when_they_met() {
        Meeting meeting = meeting("""
                1. Protokollen
                blev oplæst og godkendt.

                2. Medlemstal
                118 betalende.

                Således passeret på skolen mandag den 22. august 2016, kl. 14-16.10.

                For styrelsen i Nordby Vævelaug
                """);
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2016, 8, 22));
        assertThat(meeting.end()).isEqualTo(LocalTime.of(16, 10));
    }

    @Test
    void a_coming_meeting_at_the_end_is_not_the_one_that_was_held() {
        assertThat(meeting("1. Regnskab\nGodkendt.\n\n2. Evt.\nIntet.\n\nNæste møde torsdag den 4. maj 2023 kl. 19.\n")
                        .date())
                .isNull();
    }

    @Test
    void the_signature_names_the_organisation_where_the_head_does_not() {
        assertThat(meeting("Bestyrelsesmøde 3/2-2025\n\n1. Pris\nVedtaget.\n\n2. Evt.\nIntet.\n\n"
                                + "Hilsen fra bestyrelsen i Filmklubben Lyset\n")
                        .organisation())
                .isEqualTo("Filmklubben Lyset");
    }

    @Test
    void names_keep_their_halves_and_their_legal_form() {
        assertThat(meeting("Borger- og Håndværkerforeningen i Lunde\nBestyrelsesmøde 3/2-2025\n\n1. Pris\nIntet.\n")
                        .organisation())
                .isEqualTo("Borger- og Håndværkerforeningen i Lunde");
        assertThat(meeting("Vindmøllelauget Bakken I/S\nBestyrelsesmøde 3/2-2025\n\n1. Pris\nIntet.\n")
                        .organisation())
                .isEqualTo("Vindmøllelauget Bakken I/S");
    }

    @Test
    void the_head_may_go_on_below_the_agenda() {
        Meeting meeting =
                meeting("Dagsorden\n1. Siden sidst\n2. Evt.\n\nBestyrelsens møde fandt sted søndag den 3. juli 2022"
                        + " kl. 10.\n\nPunkt 1: Siden sidst\nIntet.\n\nPunkt 2: Evt.\nIntet.\n");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2022, 7, 3));
        assertThat(meeting.body()).isEqualTo("Bestyrelsen");
    }

    @Test
    void the_end_may_be_about() {
        Meeting meeting = meeting("Bestyrelsesmøde 3/2-2025 kl. 18.30 - ca. 20.30, lærerværelset\n\n1. Pris\nIntet.\n");
        assertThat(meeting.end()).isEqualTo(LocalTime.of(20, 30));
        assertThat(meeting.place()).isEqualTo("lærerværelset");
    }

    @Test
    void the_words_after_a_body_may_be_part_of_its_name() {
        assertThat(meeting("OmrådeMED Vest, referat den 4. marts 2024\n\n1. Valg\nIntet.\n\n2. Evt.\n")
                        .body())
                .isEqualTo("OmrådeMED Vest");
        assertThat(meeting(
                                "Personalemøde afsnit B12, Egeskov Sygehus\nden 4. marts 2024\n\n1. Valg\nIntet.\n\n2. Evt.\n")
                        .body())
                .isEqualTo("Personalemøde afsnit B12");
        assertThat(meeting(
                                "Ærbæk Højskole\nSkolekredsens bestyrelse\nden 4. marts 2024\n\n1. Valg\nIntet.\n\n2. Evt.\n")
                        .body())
                .isEqualTo("Skolekredsens bestyrelse");
        assertThat(meeting(
                                "## Platform sync, Nordvind Data ApS\n4. marts 2024\n\n### Valg\nIntet.\n\n### Evt.\nIntet.\n")
                        .body())
                .isEqualTo("Platform sync");
    }

    @Test
    void a_place_may_stand_before_the_day_and_a_name_begin_with_an_abbreviation() {
        Meeting meeting = meeting("Menighedsrådet ved Sdr. Lunde Kirke\n\n"
                + "Møde i konfirmandstuen torsdag den 20. september 2018 kl. 16.30\n\n1. Valg\nIntet.\n\n2. Evt.\n");
        assertThat(meeting.place()).isEqualTo("konfirmandstuen");
        assertThat(meeting.organisation()).isEqualTo("Sdr. Lunde Kirke");
    }
}
