package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points that come back or are announced in words of all kinds. The point at hand is the fence, the next meeting is on 9 April. */
class AnnouncedTopicsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Skiltene blev vi ikke færdige med, så de kommer på bordet igen på næste møde. | 2024-04-09 resubmitted: Skiltene
            Drøftelsen om skiltene blev ikke færdig; vi fortsætter den på næste møde. | 2024-04-09 resubmitted: Drøftelsen om skiltene
            Sagen hviler, til Per er tilbage, og tages så frem igen. | open resubmitted: Hegnet
            Skiltene ryger videre til næste bestyrelsesmøde. | 2024-04-09 postponed: Skiltene
            Punktet genbehandles på mødet i maj. | open resubmitted: Hegnet
            Vi tager resten næste gang. | 2024-04-09 resubmitted: Hegnet
            Vi vender tilbage til skiltene på næste møde. | 2024-04-09 resubmitted: Hegnet
            Bestyrelsen vender tilbage til emnet, når tallene er klar. | open resubmitted: Hegnet
            Sagen skal til fornyet behandling på næste møde. | 2024-04-09 resubmitted: Hegnet
            Skiltene drøftes nærmere på næste møde. | 2024-04-09 resubmitted: Skiltene
            Status på salget præsenteres for bestyrelsen i løbet af 2025. | open planned: Status på salget
            Kaj udarbejder en evaluering og fremlægger den på næste møde. | 2024-04-09 resubmitted: en evaluering
            Kaj fremlægger en tidsplan på næste møde. | 2024-04-09 resubmitted: en tidsplan
            Punktet vender tilbage den 9. april. | 2024-04-09 resubmitted: Hegnet
            Sagen er igen på vores dagsorden den 9. april. | 2024-04-09 resubmitted: Hegnet
            Resten af punktet behandles igen på næste møde. | 2024-04-09 resubmitted: Hegnet
            Pga. Pers afbud udsættes punktet til næste møde. | 2024-04-09 postponed: Hegnet
            Da Per var syg, blev valg af farve udskudt til næste møde. | 2024-04-09 postponed: valg af farve
            På grund af sygdom udsættes cykelskuret. | open postponed: cykelskuret
            BESLUTNING: Udsættes til næste møde. | 2024-04-09 postponed: Hegnet
            Vi venter på kommunen, hvorefter bestyrelsen genoptager sagen på mødet den 14. maj. | 2024-05-14 resubmitted: Hegnet
            Bestyrelsen får den på ny den 14. maj. | 2024-05-14 resubmitted: Hegnet
            Punktet overføres derfor til aprilmødet. | 2024-04-09 postponed: Hegnet
            Hegnet må vente til næste gang. | 2024-04-09 postponed: Hegnet
            Vi nåede ikke at tale om det, så det er først på næste gang. | 2024-04-09 postponed: Hegnet
            Kaj fremlægger et forslag til placering på næste møde. | 2024-04-09 resubmitted: forslag til placering
            Udgår i dag og tages på næste møde. | 2024-04-09 postponed: Hegnet
            - Nåede vi ikke. Kommer på igen i maj. | open postponed: Hegnet
            Skiltene skal op at vende igen efter påske. | open resubmitted: Skiltene
            Sagen ligger stille og sættes så på igen. | open resubmitted: Hegnet
            Der nedsættes et udvalg: Ida og Kaj. De kommer med forslag på næste møde. | 2024-04-09 resubmitted: Hegnet
            Tag: Kaj har fået to tilbud – udskydes til maj. | open postponed: Tag
            Resten tager vi tirsdag den 9. april. | 2024-04-09 planned: Hegnet
            Datoen fastlægges på næste møde. | 2024-04-09 planned: Hegnet
            Skilte: ønskes på som punkt næste gang | 2024-04-09 planned: Skilte
            Det nåede vi slet ikke, så det er første punkt næste gang! | 2024-04-09 postponed: Hegnet
            Skiltene bliver et punkt på mødet i april. | 2024-04-09 planned: Skiltene
            Lad os tage den op igen i maj. | open resubmitted: Hegnet
            Bestyrelsen besluttede at udsætte punktet til næste ordinære møde. | 2024-04-09 postponed: Hegnet
            Enighed om at vente med beslutningen til næste møde. | 2024-04-09 postponed: Hegnet
            Diskussionen fortsætter på næste møde. | 2024-04-09 resubmitted: Hegnet
            Endelig vedtagelse blev udsat til næste møde. | 2024-04-09 postponed: Hegnet
            """)
    void what_is_left_comes_back(String sentence, String expected) {
        assertThat(Minutes.agenda(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Næste møde er den 9. april. Vi tager da også fat på farver, nøgler og sommertur 2025. | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler; 2024-04-09 planned: sommertur 2025
            Næste møde er den 9. april. Vi skal der også omkring farver og nøgler. | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Næste møde er den 9. april. Følgende er på: farver, valg af nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: valg af nøgler
            Næste møde er den 9. april. På menuen: farver, nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Næste møde er den 9. april. Så står den på farver og nøgler. | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Til mødet den 9. april er også sat: Farver; plan for fest og fag | 2024-04-09 planned: Farver; 2024-04-09 planned: plan for fest og fag
            Til mødet den 9. april er meldt: Farver i gården, Rammer for elever og praktikanter | 2024-04-09 planned: Farver i gården; 2024-04-09 planned: Rammer for elever og praktikanter
            Næste møde er den 9. april. Her tages fat på farver og nøgler. | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Til 9/4 er på: farver, nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            På mødet den 9. april er endvidere planlagt: farver | 2024-04-09 planned: farver
            Til næste bestyrelsesmøde: farver, nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Vi skal have snakket om farver på næste møde. | 2024-04-09 planned: farver
            Emner til næste bestyrelsesmøde: farver, nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            """)
    void what_is_announced_is_a_topic_each(String sentences, String expected) {
        assertThat(Minutes.agenda(sentences)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Skiltene diskuteres på næste møde. | 2024-04-09 planned: Skiltene
            Turen planlægges på næste møde. | 2024-04-09 planned: Turen
            Skiltene optages som punkt på næste møde. | 2024-04-09 resubmitted: Skiltene
            Skiltene tages op som særskilt punkt på næste møde. | 2024-04-09 resubmitted: Skiltene
            Skiltene medtages på mødet den 9. april. | 2024-04-09 planned: Skiltene
            """)
    void what_is_done_with_a_point_at_the_next_meeting_is_said_in_many_verbs(String sentence, String expected) {
        assertThat(Minutes.agenda(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Vi nåede ikke til enighed.",
                "Dato for næste møde aftales på mail.",
                "Afbud til næste møde: Karsten.",
                "Vi nåede ikke frem til noget.",
                "Tømreren kigger på det engang i april.",
                "Maden kommer på bordet kl. 18.",
                "Bo vender tilbage til Ida med prisen på næste møde.",
                "Ida sender brevet videre til kommunen.",
                "Hegnet blev ikke færdigt på arbejdsdagen.",
                "Kaj tager punktet op med kommunen.",
                "Bo kommer på næste møde.",
                "Byrådet tager endelig stilling den 29. oktober.",
                "Forsyningen har udskudt etape 3 til 2026.",
                "Vi skal snakke om farverne."
            })
    void what_only_sounds_alike_is_none(String sentence) {
        assertThat(Minutes.agenda(sentence)).isEmpty();
    }
}
