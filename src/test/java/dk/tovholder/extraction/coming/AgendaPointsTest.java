package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coming meeting is to take up. The point at hand is the fence, the next meeting is on 9 April. A ¶ is a line end. */
class AgendaPointsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Punktet udsættes til næste møde. | 2024-04-09 postponed: Hegnet
            Punktet blev udskudt. | open postponed: Hegnet
            Udsat. | open postponed: Hegnet
            Udsættes, til vi har hørt fra kommunen. | open postponed: Hegnet
            Udskydes til mødet den 14. maj. | 2024-05-14 postponed: Hegnet
            Ikke nået. | open postponed: Hegnet
            Vi nåede ikke punktet, det tages på næste møde. | 2024-04-09 postponed: Hegnet
            Punktet blev ikke behandlet på grund af tidnød og overføres til næste møde. | 2024-04-09 postponed: Hegnet
            Punktet flyttes til næste møde. | 2024-04-09 postponed: Hegnet
            Punktet udgår i dag og tages med næste gang. | 2024-04-09 postponed: Hegnet
            Sagen udsættes. | open postponed: Hegnet
            Sagen blev udsat til et senere møde. | open postponed: Hegnet
            Det blev besluttet at udskyde sagen til næste møde. | 2024-04-09 postponed: Hegnet
            Drøftelsen af farven udskydes til næste møde. | 2024-04-09 postponed: Drøftelsen af farven
            Spørgsmålet om skilte udsættes til næste møde. | 2024-04-09 postponed: Spørgsmålet om skilte
            Beslutning om ny vicevært er udskudt til den 14. maj. | 2024-05-14 postponed: Beslutning om ny vicevært
            Valg af revisor blev udsat til næste møde. | 2024-04-09 postponed: Valg af revisor
            Da Per var fraværende, overføres punktet til næste møde. | 2024-04-09 postponed: Hegnet
            Gennemgangen blev skudt til næste møde. | 2024-04-09 postponed: Hegnet
            Vi nåede det ikke. | open postponed: Hegnet
            Der var ikke tid til punktet. | open postponed: Hegnet
            Punktet ryger på næste møde. | 2024-04-09 postponed: Hegnet
            Sagen stilles i bero, til kommunen har svaret. | open postponed: Hegnet
            Punktet lægges på is til efter sommerferien. | open postponed: Hegnet
            Punktet må vente til mødet i det nye år. Næste møder: 9. april og 14. januar 2025. | 2025-01-14 postponed: Hegnet
            Vi venter med skiltene til næste møde. | 2024-04-09 postponed: skiltene
            """)
    void what_is_put_off_comes_back(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Punktet tages op igen på næste møde. | 2024-04-09 resubmitted: Hegnet
            Vi tager det op igen næste gang. | 2024-04-09 resubmitted: Hegnet
            Punktet tages op igen, når tilbuddene er kommet. | open resubmitted: Hegnet
            Sagen behandles igen den 14. maj. | 2024-05-14 resubmitted: Hegnet
            Sagen genoptages på mødet den 14. maj. | 2024-05-14 resubmitted: Hegnet
            Vi vender tilbage til punktet på næste møde. | 2024-04-09 resubmitted: Hegnet
            Kommer på dagsordenen igen til næste møde. | 2024-04-09 resubmitted: Hegnet
            Punktet sættes på dagsordenen igen i maj. | open resubmitted: Hegnet
            Vi drøfter det igen på næste møde. | 2024-04-09 resubmitted: Hegnet
            Sættes på næste møde. | 2024-04-09 resubmitted: Hegnet
            Punktet sættes på dagsordenen til næste møde. | 2024-04-09 resubmitted: Hegnet
            Forslaget om en bænk tages op på næste møde. | 2024-04-09 resubmitted: Forslaget om en bænk
            Parkeringsreglerne tages op igen til efteråret. | open resubmitted: Parkeringsreglerne
            Tages op igen 09.04. | 2024-04-09 resubmitted: Hegnet
            Sættes på næste dagsorden. | 2024-04-09 resubmitted: Hegnet
            Drøftelsen fortsætter på næste møde. | 2024-04-09 resubmitted: Hegnet
            Vi snakker videre om det næste gang. | 2024-04-09 resubmitted: Hegnet
            Vi følger op på næste møde. | 2024-04-09 resubmitted: Hegnet
            Valget af låge, som vi ikke nåede, tages op på næste møde. | 2024-04-09 resubmitted: Valget af låge
            Næste møde er den 9. april. Skiltene tages op igen. | 2024-04-09 resubmitted: Skiltene
            """)
    void what_is_taken_up_again_comes_back(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ida kommer med oplæg til næste møde. | 2024-04-09 resubmitted: Hegnet
            Ida og Bo laver et oplæg til næste møde. | 2024-04-09 resubmitted: Hegnet
            Bo kommer med et forslag på næste møde. | 2024-04-09 resubmitted: Hegnet
            Kaj fremlægger forslaget på næste møde. | 2024-04-09 resubmitted: Hegnet
            Kaj fremlægger et budget for legepladsen på næste møde. | 2024-04-09 resubmitted: et budget for legepladsen
            Rikke præsenterer udkastet på mødet den 14. maj. | 2024-05-14 resubmitted: Hegnet
            """)
    void who_is_to_present_something_puts_it_on_the_agenda(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Punkter til næste møde: budget, legeplads og skilte | 2024-04-09 planned: budget; 2024-04-09 planned: legeplads; 2024-04-09 planned: skilte
            Punkter til næste gang:¶- Budget 2025¶- Ny legeplads | 2024-04-09 planned: Budget 2025; 2024-04-09 planned: Ny legeplads
            Eventuelt til næste gang: cykelskur | 2024-04-09 planned: cykelskur
            Emner til mødet den 14. maj: ny hjemmeside, vagtplan | 2024-05-14 planned: ny hjemmeside; 2024-05-14 planned: vagtplan
            Til mødet den 14. maj: ny hjemmeside, vagtplan | 2024-05-14 planned: ny hjemmeside; 2024-05-14 planned: vagtplan
            Dagsorden til næste møde: regnskab, forsikring | 2024-04-09 planned: regnskab; 2024-04-09 planned: forsikring
            Næste gang skal vi tale om vagtplanen. | 2024-04-09 planned: vagtplanen
            På næste møde drøfter vi vagtplanen og ny hjemmeside. | 2024-04-09 planned: vagtplanen; 2024-04-09 planned: ny hjemmeside
            Næste møde: budgettet gennemgås. | 2024-04-09 planned: budgettet
            Vagtplanen drøftes på næste møde. | 2024-04-09 planned: Vagtplanen
            Årshjulet behandles på mødet den 14. maj. | 2024-05-14 planned: Årshjulet
            Afventer dato: besøg hos naboforeningen | open planned: besøg hos naboforeningen
            Punkter til senere: ny vaskekælder, solceller | open planned: ny vaskekælder; open planned: solceller
            Budgettet sættes på dagsordenen til næste møde. | 2024-04-09 resubmitted: Budgettet
            Bo får en tidsplan, som vi ser på næste gang. | 2024-04-09 planned: Hegnet
            Følgende punkter sættes på kommende møder: skure (maj), vagtplan | open planned: skure (maj); open planned: vagtplan
            """)
    void what_is_listed_or_set_down_for_a_meeting_is_planned(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Punktet må vente til næste møde. | 2024-04-09 postponed: Hegnet
            Det blev der ikke tid til. | open postponed: Hegnet
            Vi tager stilling på aprilmødet. | 2024-04-09 resubmitted: Hegnet
            Punktet kommer igen til april. | 2024-04-09 resubmitted: Hegnet
            Anden behandling på mødet i april. | 2024-04-09 resubmitted: Hegnet
            Punktet tages op igen på næste styrelsesmøde. | 2024-04-09 resubmitted: Hegnet
            Punktet udskydes til maj-mødet. | open postponed: Hegnet
            Kontingentet fastsættes på næste ordinære bestyrelsesmøde. | 2024-04-09 planned: Kontingentet
            Punktet tages op på næste møde i Byrådet. |
            Valget træffes på næste møde, når priserne foreligger. | 2024-04-09 resubmitted: Hegnet
            Vi tager punktet igen på næste møde. | 2024-04-09 resubmitted: Hegnet
            Skuret: vi har ikke råd, tages op igen næste gang. | 2024-04-09 resubmitted: Skuret
            Når prisen er her, tages punktet op igen. | open resubmitted: Hegnet
            Udsat på ubestemt tid. | open postponed: Hegnet
            Kaj kommer på næste møde med oplæg om kontingentet. | 2024-04-09 resubmitted: kontingentet
            Oplæg fra Kaj på næste møde. | 2024-04-09 resubmitted: Hegnet
            """)
    void a_meeting_is_named_by_its_month_or_as_the_next_one(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Næste møde er den 9. april. Skure skal på dér. | 2024-04-09 resubmitted: Skure
            Næste møde er den 9. april. Her skal vi også se på: skure, vagtplan | 2024-04-09 planned: skure; 2024-04-09 planned: vagtplan
            Næste møde er den 9. april.¶På programmet den 9.: skure, vagtplan | 2024-04-09 planned: skure; 2024-04-09 planned: vagtplan
            Næste møde er den 9. april.¶Foruden hegnet: skure, vagtplan | 2024-04-09 planned: skure; 2024-04-09 planned: vagtplan
            Næste gang: 9/4 kl. 19, samme sted¶- hegnet (igen)¶- nye skure?? | 2024-04-09 planned: hegnet; 2024-04-09 planned: nye skure
            Næste møde er den 9. april. Dagsordenen vil omfatte regnskab, vagtplan og valg af formand. | 2024-04-09 planned: regnskab; 2024-04-09 planned: vagtplan; 2024-04-09 planned: valg af formand
            Næste møde er den 9. april. Her skal vi gennemgå vagtplanen. | 2024-04-09 planned: vagtplanen
            Næste gang er den 9. april.¶Der ser vi på: skure / vagtplan / cykler | 2024-04-09 planned: skure; 2024-04-09 planned: vagtplan; 2024-04-09 planned: cykler
            Bo er med på mødet den 9. april. På samme møde behandles vagtplanen. | 2024-04-09 planned: vagtplanen
            Næste gang er den 9. april, hvor vi tager budget og skure. | 2024-04-09 planned: budget; 2024-04-09 planned: skure
            Næste møde er den 9. april.¶Kage: Ida, Bo |
            Næste møde er den 9. april.¶- Ida bager kage |
            """)
    void what_follows_the_next_meeting_is_for_it(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kommende punkter¶¶- Miljøplan (april)¶- Brandøvelse (uden dato) | 2024-04-09 planned: Miljøplan; open planned: Brandøvelse
            Årshjul¶¶9.4.: skure, vagtplan¶14.5.: ferieplan | 2024-04-09 planned: skure; 2024-04-09 planned: vagtplan; 2024-05-14 planned: ferieplan
            Årshjul¶¶  april      vagtplan¶  maj        ferieplan | 2024-04-09 planned: vagtplan; open planned: ferieplan
            Emner på vores møder¶Dato ¦ Emne¶9. april ¦ Vagtplan¶14. maj ¦ Ferieplan¶11. juni ¦ | 2024-04-09 planned: Vagtplan; 2024-05-14 planned: Ferieplan
            """)
    void a_plan_of_meetings_tells_what_each_takes_up(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Næste møde er den 9. april.",
                "Punktet genoptages som aftalt den 5. marts.",
                "Punktet blev udsat på sidste møde og er nu afsluttet.",
                "Vi venter på kommunen.",
                "Punktet genoptages ikke.",
                "Ida svarer naboen inden næste møde.",
                "Bo undersøger priser til næste møde.",
                "Kaj sender regnskabet ud før næste møde.",
                "Rikke orienterer om sagen på næste møde.",
                "Festen blev udskudt til den 10. maj.",
                "Arbejdsdagen udsættes på grund af regn.",
                "Betalingen kan udskydes til den 1. juni.",
                "Kommunen har udsat fristen til den 1. juni.",
                "Byrådet behandler sagen den 26. marts.",
                "Sagen behandles i Byrådet den 26. marts.",
                "Bo foreslog at tage det op på næste møde.",
                "Kaj holder kage til næste møde.",
                "Næste gang bager Rikke.",
                "Ekspeditionstiden er udsat for pres.",
                "Medarbejderne er udsatte for støj."
            })
    void what_is_only_said_about_a_meeting_is_no_point(String lines) {
        assertThat(Minutes.agenda(lines)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Næste møde 9/4-24 kl. 19 (budget 2025). | 2024-04-09 planned: budget 2025
            Næste møde: 9. april: budget 2025, skilte | 2024-04-09 planned: budget 2025; 2024-04-09 planned: skilte
            Næste møde: 9. april kl. 19, emne: skilte | 2024-04-09 planned: skilte
            Næste møde er den 9. april med budgettet på dagsordenen. | 2024-04-09 planned: budgettet
            Næste møde 9. april. På mødet den 14. maj: valg af ordstyrer. | 2024-05-14 planned: valg af ordstyrer
            Næste møde 9. april. Hovedemne: budget. | 2024-04-09 planned: budget
            Næste møde 9. april handler om skilte. | 2024-04-09 planned: skilte
            Næste møde er den 9. april, hvor vi skal se på skilte og tale om budgettet. | 2024-04-09 planned: skilte; 2024-04-09 planned: budgettet
            Næste møde 9. april. Her behandles sagen om skuret, som vi ikke nåede. | 2024-04-09 planned: sagen om skuret
            Næste møde 9. april. Punkter:¶- budget¶- skilte | 2024-04-09 planned: budget; 2024-04-09 planned: skilte
            """)
    void what_stands_beside_the_day_of_the_next_meeting_is_on_its_agenda(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Næste møde: 9. april (husk kage)",
                "Næste møde: 9. april kl. 19 (hos Bo)",
                "Næste møde: 9. april (klubhuset)",
                "Næste møde: 9. april med spisning",
                "Næste møde: 9. april: Bo bager",
                "Næste møde 9. april kl. 19 (ikke 18)",
                "Byggeriet sættes i bero til foråret.",
                "Toget ryger på næste station.",
                "Bo følger op på næste møde.",
                "Dagsordenen sendes ud en uge før næste møde.",
                "Generalforsamlingen er udskudt til maj."
            })
    void remarks_works_and_reports_are_no_points(String lines) {
        assertThat(Minutes.agenda(lines)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Byrådet udsætter på ny sagen til mødet den 14. maj. | 2024-05-14 postponed: Hegnet
            Festudvalget gemmer vi til næste møde. | 2024-04-09 postponed: Festudvalget
            Resultatet gennemgås på næste møde. | 2024-04-09 planned: Hegnet
            Det blev besluttet at tage det op på næste møde, når Per er med. | 2024-04-09 resubmitted: Hegnet
            Bænke: afventer tilbud, tages med i april. | 2024-04-09 postponed: Bænke
            - Skur? Delte meninger, udsat til næste møde | 2024-04-09 postponed: Skur
            Næste møde er den 9. april, og der skal vi ud over hegnet have fat i budget 2025 og ny formand. | 2024-04-09 planned: budget 2025; 2024-04-09 planned: ny formand
            Næste møde er den 9. april. Her skal vi tage fat på skure mod gården og vagtplanen. | 2024-04-09 planned: skure mod gården; 2024-04-09 planned: vagtplanen
            """)
    void the_topic_is_not_who_acts_or_what_was_said_of_it(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected);
    }

    @Test
    void a_row_without_a_day_belongs_to_the_row_above() {
        String lines = "Emner på vores møder¶Dato\tEmne¶9. april\tVagtplan¶\tSkure¶14. maj\tFerieplan¶\tCykler";
        assertThat(Minutes.agenda(lines))
                .isEqualTo("2024-04-09 planned: Vagtplan; 2024-04-09 planned: Skure; 2024-05-14 planned: Ferieplan; "
                        + "2024-05-14 planned: Cykler");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Bestyrelsen får på mødet den 9. april en status for hegnet på Skovvejen. | 2024-04-09 planned: status for hegnet på Skovvejen
            Bestyrelsen får en gennemgang af skurene på næste møde. | 2024-04-09 planned: gennemgang af skurene
            På næste møde får vi et oplæg om støj. | 2024-04-09 planned: oplæg om støj
            Byrådet får en status for skurene den 9. april. |
            Bo får et oplæg om støj klar til næste møde. |
            Vi får en status for skurene. |
            """)
    void what_the_body_is_to_be_told_of_is_a_point(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected == null ? "" : expected);
    }
}
