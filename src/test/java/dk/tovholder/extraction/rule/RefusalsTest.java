package dk.tovholder.extraction.rule;

import static dk.tovholder.extraction.rule.Settled.assertSettles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The many ways to say no. */
class RefusalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 for, 4 imod. | rejected
        12 stemte for, 21 imod. | rejected
        Det ønsker bestyrelsen ikke. | rejected
        Bestyrelsen er imod forslaget. | rejected
        Det har vi ikke råd til. | rejected
        Forslaget er hermed skudt ned. | rejected
        Tanken om en underskriftsindsamling vandt ikke gehør. | rejected
        Kravet kan bestyrelsen ikke gå med til. | rejected
        Det bliver der ikke noget af. | rejected
        Forslaget blev forkastet. | rejected
        Forslaget fandt ikke tilslutning. | rejected
        Ikke nok frivillige - droppes. | rejected
        Forslaget gik ikke igennem. | rejected
        Bestyrelsen fandt ikke grundlag for at imødekomme ønsket. | rejected
        Forslaget forkastedes med 4 stemmer mod 3. | rejected
        Ansøgningen afvises. | rejected
        Afvist. | rejected
        Bestyrelsen afviser kravet. | rejected
        Bestyrelsen afviste klagen. | rejected
        Forslaget faldt. | rejected
        Forslaget bortfaldt. | rejected
        Forslaget er dermed faldet. | rejected
        Ændringsforslaget faldt med 3 stemmer for og 9 imod. | rejected
        Ikke godkendt. | rejected
        Budgettet blev ikke godkendt. | rejected
        Bestyrelsen kan ikke godkende regningen. | rejected
        Ikke imødekommet. | rejected
        Ønsket kan ikke imødekommes. | rejected
        Bestyrelsen kunne ikke imødekomme ønsket. | rejected
        Ønsket om en lavere husleje blev ikke efterkommet. | rejected
        Nej tak til tilbuddet. | rejected
        Bestyrelsen siger nej til flere skilte. | rejected
        Vi sagde nej tak. | rejected
        Bestyrelsen takker nej til tilbuddet. | rejected
        Det blev et nej. | rejected
        Det bliver et nej fra bestyrelsen. | rejected
        Det blev til et nej. | rejected
        Der er ikke stemning for forslaget. | rejected
        Ingen stemning for det. | rejected
        Der var ikke flertal for forslaget. | rejected
        Ikke flertal. | rejected
        Der var ikke tilslutning til forslaget. | rejected
        Der kunne ikke opnås flertal for forslaget. | rejected
        Forslaget opnåede ikke flertal. | rejected
        Forslaget fik ikke flertal. | rejected
        Der var ingen opbakning til forslaget. | rejected
        Forslaget nedstemt. | rejected
        Forslaget blev nedstemt. | rejected
        Forslaget blev stemt ned. | rejected
        Forslaget om høns stemt ned med 2 mod 5. | rejected
        Der gives afslag på ansøgningen. | rejected
        Bestyrelsen gav afslag på ansøgningen. | rejected
        Der meddeles afslag. | rejected
        Afslag med 3 stemmer mod 2. | rejected
        Ansøgningen blev afslået. | rejected
        Bestyrelsen afslår tilbuddet. | rejected
        Ændringsforslaget blev ikke vedtaget. | rejected
        Kravet kunne ikke accepteres. | rejected
        Bestyrelsen kan ikke støtte forslaget. | rejected
        Bestyrelsen støtter ikke forslaget. | rejected
        Bestyrelsen bakker ikke op om forslaget. | rejected
        Bestyrelsen kan ikke tilslutte sig forslaget. | rejected
        Indstillingen kan ikke tiltrædes. | rejected
        Der gives ikke tilladelse til hegnet. | rejected
        Bestyrelsen giver ikke dispensation. | rejected
        Idéen blev skrinlagt. | rejected
        Forslaget skrinlægges. | rejected
        Vi går ikke videre med idéen. | rejected
        Der arbejdes ikke videre med forslaget. | rejected
        Et forslag om at hæve prisen blev forkastet med 6 stemmer mod 1. | rejected
        Bo foreslog et rødt hegn, men det blev nedstemt. | rejected
        Bo foreslog et rødt hegn, hvilket blev afvist. | rejected
        Det blev besluttet, at ansøgningen ikke imødekommes. | rejected
        Det blev besluttet at afvise tilbuddet. | rejected
        Der var enighed om at afvise tilbuddet. | rejected
        Det sagde vi nej til. | rejected
        Dirigenten konstaterede, at forslaget var faldet. | rejected
        Forslaget nød ikke fremme. | rejected
        Forslaget opnåede ikke kvalificeret flertal. | rejected
        Det var der ikke stemning for. | rejected
        Det var der ikke opbakning til. | rejected
        Ønsket om kørepenge til trænere afslog bestyrelsen. | rejected
        Tilskud til cykler: Afslag efter reglernes § 22. | rejected
        Decision: Rejected. | rejected
        Forslaget om at udvide kredsen opnåede ikke flertal. | rejected
        Kun forslagsstilleren støttede forslaget, som dermed er faldet. | rejected
        Forslag 3 kunne bestyrelsen ikke godkende. | rejected
        Forslaget fandt ikke tilslutning. | rejected
        Forslag om bogmesse i kælderen gik ikke igennem, to stemte for. | rejected
        Bestyrelsen fandt ikke grundlag for at imødekomme ønsket. | rejected
        Skal vi leje en vogn? Nej, ikke i år. | rejected
        """)
    void a_proposal_is_rejected(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }
}
