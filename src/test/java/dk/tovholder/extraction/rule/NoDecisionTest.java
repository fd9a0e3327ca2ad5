package dk.tovholder.extraction.rule;

import static dk.tovholder.extraction.rule.Settled.assertSettles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sounds like a decision of this meeting and is none. */
class NoDecisionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Vi drøftede hegnets højde og farve. | nothing
        Formanden orienterede om ansøgningen. | nothing
        Bestyrelsen drøftede, om kontingentet skal hæves. | nothing
        Det blev drøftet at udskyde festen. | nothing
        Det blev foreslået at vælge en anden leverandør. | nothing
        Ida foreslog at afvise tilbuddet. | nothing
        Der blev talt om at nedsætte et udvalg. | nothing
        Der er et ønske om at få vedtaget en politik. | nothing
        Kaj mente, at forslaget burde afvises. | nothing
        Bo ville gerne have punktet udskudt. | nothing
        Flere gav udtryk for, at kontingentet bør fastholdes. | nothing
        Rikke spurgte, om budgettet var godkendt. | nothing
        Der var stor tilslutning til sommerfesten. | nothing
        Der var god opbakning til arbejdsdagen, hvor 14 mødte op. | nothing
        Bestyrelsen kvitterede for oplægget. | nothing
        Et medlem ønsker forslaget afvist. | nothing
        Argumentet for at vedtage forslaget er prisen. | nothing
        Fordelen ved at hæve prisen er større indtægter. | nothing
        """)
    void talk(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Forslaget kan vedtages på generalforsamlingen. | nothing
        Budgettet skal godkendes på generalforsamlingen. | nothing
        Vi bør beslutte os inden sommer. | nothing
        Der skal vælges en ny suppleant. | nothing
        Regnskabet forventes godkendt i april. | nothing
        Kontingentet kan hæves til 500 kr. | nothing
        Kontingentet kunne sættes til 500 kr. | nothing
        Forslaget vil blive vedtaget i maj. | nothing
        Ordningen bliver måske forlænget. | nothing
        Hvis kommunen godkender planen, går arbejdet i gang. | nothing
        Under forudsætning af, at regnskabet godkendes, udbetales støtten. | nothing
        Såfremt forslaget vedtages, stiger huslejen. | nothing
        Når byggetilladelsen er godkendt, begynder arbejdet. | nothing
        Det er uvist, om ansøgningen imødekommes. | nothing
        Forudsat at forslaget vedtages, stiger huslejen. | nothing
        Medmindre budgettet godkendes, lukker klubben. | nothing
        Skal kontingentet hæves? | nothing
        Er regnskabet godkendt? | nothing
        Hvem vælger vi som kasserer? | nothing
        """)
    void wishes_conditions_and_questions(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kommunen har afvist ansøgningen. | nothing
        Byrådet vedtog lokalplanen. | nothing
        Generalforsamlingen valgte en ny formand. | nothing
        Fonden gav afslag på ansøgningen. | nothing
        Naboforeningen besluttede at opsige aftalen. | nothing
        Økonomiudvalget har godkendt budgettet. | nothing
        Ansøgningen blev afvist af kommunen. | nothing
        Sagen er udsat af kommunen. | nothing
        Landsforeningen støtter projektet. | nothing
        Forældrene bakker op om ordningen. | nothing
        Skolen har besluttet at lukke porten. | nothing
        Vandværket har udskudt arbejdet til maj. | nothing
        Budgettet er vedtaget af byrådet. | nothing
        Kommunen enedes med staten om en pris. | nothing
        Hos naboen blev forslaget vedtaget. | nothing
        I byrådet blev forslaget vedtaget. | nothing
        Planen blev vedtaget i byrådet. | nothing
        Formanden fortalte, at kommunen siger nej til flere skilte. | nothing
        Ifølge kommunen er planen godkendt. | nothing
        Per Juul er ansat som ny pedel pr. 1. maj. | nothing
        Fra kommunens side blev forslaget afvist. | nothing
        Forslaget blev fra kommunens side afvist. | nothing
        Kommunen har jo vedtaget et loft. | nothing
        Et flertal i nævnet har vedtaget at nedlægge faget. | nothing
        """)
    void decisions_of_others(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Det blev på sidste møde besluttet at købe en ny grill. | nothing
        Som vedtaget i januar holder vi lukket. | nothing
        Bestyrelsen besluttede i efteråret at vente. | nothing
        Kontingentet blev sat op sidste år. | nothing
        Kontingentet blev på generalforsamlingen fastsat til 400 kr. | nothing
        Vi vedtog på mødet i november at skifte bank. | nothing
        I 2022 besluttede bestyrelsen at indføre gebyret. | nothing
        Forslaget blev afvist på generalforsamlingen i 2021. | nothing
        Det er tidligere besluttet, at porten er låst. | nothing
        Da vi vedtog reglen, var vi kun ti. | nothing
        Dengang godkendte bestyrelsen et overslag. | nothing
        For to år siden vedtog vi en ny ordning. | nothing
        Den vedtagne plan følges. | nothing
        Det godkendte budget ligger på hjemmesiden. | nothing
        I efteråret besluttede vi at søge om et større lokale. | nothing
        Sidste forår blev det besluttet at vente. | nothing
        Ordningen blev indført i 2019. | nothing
        På generalforsamlingen i marts 2023 vedtog vi nye vedtægter. | nothing
        Det var besluttet at male hegnet. | nothing
        Hegnet blev besluttet for flere år siden. | nothing
        Vi har jo allerede vedtaget at male hegnet. | nothing
        Ved samme lejlighed blev ansøgningen afvist. | nothing
        Forrige bestyrelse besluttede at vente. | nothing
        I sidste periode blev det vedtaget at vente. | nothing
        """)
    void decisions_of_an_earlier_day(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Der blev ikke truffet beslutning. | nothing
        Intet besluttet. | nothing
        Ingen beslutning. | nothing
        Der blev ikke besluttet noget. | nothing
        Vi blev ikke enige. | nothing
        Der kunne ikke opnås enighed. | nothing
        Trukket tilbage. | nothing
        Forslagsstilleren trak forslaget. | nothing
        Punktet udgik. | nothing
        Punktet udgår. | nothing
        Forslaget bortfalder hermed. | nothing
        Beslutningen betyder, at hegnet bliver dyrere. | nothing
        Ida ønsker ikke genvalg. | nothing
        Ida modtager ikke genvalg. | nothing
        Kaj er på valg og modtager genvalg. | nothing
        På valg er Ida og Bo. | nothing
        Godkendte elektrikere koster mere. | nothing
        Vedtægterne findes på hjemmesiden. | nothing
        Støtten fra kommunen udløber. | nothing
        Hun tiltræder 1. maj. | nothing
        Udsatte børn får gratis kontingent. | nothing
        Vandet faldt 10 cm. | nothing
        Prisen faldt til 200 kr. | nothing
        Konstitueret leder Per Juul deltog. | nothing
        Den afviste ansøgning er sendt igen. | nothing
        Aftalen med gartneren udløber til maj. | nothing
        Vi har en aftale med brandvæsenet. | nothing
        Afgørelsen ventes i april. | nothing
        Beslutningen træffes af byrådet i maj. | nothing
        Enigheden var stor. | nothing
        Valget foregår skriftligt. | nothing
        Kassereren gennemgik det godkendte regnskab. | nothing
        Beløbet overføres til næste år. | nothing
        Overskuddet flyttes til næste regnskabsår. | nothing
        Mødet er flyttet til den 12. april. | nothing
        Kurset er rykket til uge 14. | nothing
        Forsikringen følger op på skaden. | nothing
        Hegnet hviler på en gammel mur. | nothing
        Bilerne parkeres på vejen. | nothing
        Mødet hævet kl. 21. | nothing
        Mødet blev hævet kl. 21. | nothing
        Det er dyrt, men ok. | nothing
        Aftalen er forlænget til 2026. | nothing
        Stillingsopslaget justeres af Ida. | nothing
        Den 15. februar var der valgmøde, og her blev Anette Rom valgt. | nothing
        """)
    void what_only_sounds_so(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }
}
