package dk.tovholder.extraction.rule;

import static dk.tovholder.extraction.rule.Settled.assertSettles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The many ways to say that something was resolved, agreed, elected or fixed. */
class ResolutionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        For: 5, imod: 1, blank: 0. | adopted
        For stemte 12, imod 3, og 2 undlod. | adopted
        Datoen bliver 8. november. | adopted
        Vi lejer ikke telt i år. | adopted
        Der gives 5.000 kr. til turen. | adopted
        Vi bestemte, at hegnet males. | adopted
        Ny formand bliver Ida Holm. | adopted
        Ansvaret for nyhedsbrevet overgår til Ida. | adopted
        Revisor blev igen Nordhede Revision. | adopted
        Kontingentet forbliver 900 kr. om året. | adopted
        Det blev vedtaget at holde sommerfest den 15. juni. | adopted
        Vi vedtog at skifte bank. | adopted
        Det vedtages at afskaffe gebyret. | adopted
        Enstemmigt vedtaget. | adopted
        Forslaget blev vedtaget med 5 stemmer mod 2. | adopted
        Vedtaget: Bestyrelsen køber en ny plæneklipper. | adopted
        Det besluttedes at opsige aftalen. | adopted
        Det blev efter afstemning besluttet at male hegnet sort. | adopted
        Efter en del snak har bestyrelsen besluttet at male hegnet sort. | adopted
        Beslutning: Hegnet males sort. | adopted
        Bestyrelsen traf beslutning om at opsige kontrakten. | adopted
        Der blev truffet beslutning om at sælge bilen. | adopted
        Enstemmig beslutning om at udskifte låsene. | adopted
        Beslutningen blev, at hegnet males sort. | adopted
        Konklusionen blev, at hegnet skal males sort. | adopted
        Resultatet blev, at vi beholder det gamle hegn. | adopted
        Aftalen blev, at porten låses kl. 22. | adopted
        Vi er blevet enige om at prøve en ny model. | adopted
        Bestyrelsen er enige om, at hegnet skal være sort. | adopted
        Der var enighed om at fortsætte med samme revisor. | adopted
        Der er enighed i bestyrelsen om at beholde hegnet. | adopted
        Man enedes om at holde fast i datoen. | adopted
        It was agreed that the fence is painted. | adopted
        Det var alle enige om. | adopted
        Bestyrelsen enedes om en pris på 200 kr. | adopted
        Det blev aftalt, at døren holdes låst. | adopted
        Aftalt: Porten låses kl. 22. | adopted
        Der var flertal for at flytte festen. | adopted
        Forslaget opnåede flertal. | adopted
        Et flertal stemte for at beholde hegnet. | adopted
        Der var stemning for at beholde hegnet. | adopted
        Bestyrelsen holder fast i den gamle ordning. | adopted
        Vi fastholder den nuværende åbningstid. | adopted
        Valget faldt på tilbuddet fra Hegnskompagniet. | adopted
        Bestyrelsen vælger tilbuddet fra Murermesteren. | adopted
        Vi valgte den dyre løsning. | adopted
        Bestyrelsen ansætter Lis Kjær som pedel. | adopted
        Vi dropper julefrokosten i år. | adopted
        Bestyrelsen indfører et gebyr på 50 kr. | adopted
        Bestyrelsen afskaffer gebyret. | adopted
        Gebyret afskaffes. | adopted
        Ordningen forlænges til nytår. | adopted
        Bo foreslog sorte brædder, hvilket blev vedtaget. | adopted
        Bo foreslog sorte brædder, og det blev vedtaget. | adopted
        Forslaget blev sat til afstemning og vedtaget. | adopted
        Bestyrelsen lagde sig fast på mandage. | adopted
        Bestyrelsen var enig i at indføre rygeforbud. | adopted
        Bestyrelsen var enig om at holde lukket. | adopted
        Max 6 personer pr. hold, det blev vi enige om. | adopted
        Vi har valgt torsdag den 18. april kl. 19 som ny dato. | adopted
        Vi tager tilbud 2. | adopted
        Etiketter: ENIGE om dansk og engelsk tekst. | adopted
        Så er det besluttet: 400 kr. fra 1. april. | adopted
        Vedtaget u. afstemning. | adopted
        Dirigenten erklærede, at forslaget var vedtaget. | adopted
        Decision: Agreed. | adopted
        Efter behandling af indsigelserne blev planen vedtaget. | adopted
        Vi snakkede om farven og blev enige om sort. | adopted
        Kontingent 2018 uændret 650,- | adopted
        Forslaget gik igennem med 5 stemmer. | adopted
        It was agreed that the fence is painted. | adopted
        """)
    void a_resolution_is_adopted(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ida Holm blev valgt som dirigent. | adopted
        Valgt blev Ida Holm. | adopted
        Som ny kasserer valgtes Bo Lind. | adopted
        Til formand valgtes Ida Holm. | adopted
        Bo Lind blev genvalgt. | adopted
        Genvalg til Bo Lind. | adopted
        Genvalgt blev Ida og Kaj. | adopted
        Nyvalg af Rikke Toft. | adopted
        Kaj Dam modtog genvalg og blev valgt. | adopted
        Bestyrelsen konstituerede sig med Ida Holm som formand. | adopted
        Bestyrelsen har konstitueret sig således: formand Ida Holm, kasserer Kaj Dam. | adopted
        Ida Holm fortsætter som formand. | adopted
        Bo Lind udpeges til styregruppen. | adopted
        Som repræsentant i udvalget udpegedes Bo Lind. | adopted
        Bestyrelsen udpegede Verner Skov til udvalget. | adopted
        Verner Skov er valgt til udvalget. | adopted
        Bo blev foreslået og valgt. | adopted
        Ida foreslog Bo, som blev valgt med akklamation. | adopted
        Efter skriftlig afstemning blev Café Frirum udpeget som modtager af prisen. | adopted
        """)
    void an_election_is_adopted(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kontingentet fastsættes til 400 kr. | adopted
        Kontingentet hæves til 450 kr. fra 1. januar. | adopted
        Kontingentet blev sat op med 50 kr. | adopted
        Kontingentet sættes ned til 300 kr. | adopted
        Kontingentet fastholdes. | adopted
        Kontingentet er uændret. | adopted
        Kontingent: uændret. | adopted
        Uændret kontingent. | adopted
        Prisen sættes til 25 kr. | adopted
        Prisen for en plads blev sat til 25 kr. | adopted
        Datoen blev fastsat til 12. september. | adopted
        Mødet blev fastlagt til den 3. juni kl. 19. | adopted
        Fastsat til torsdag den 25. april. | adopted
        Der nedsættes et udvalg bestående af Bo og Ida. | adopted
        Bestyrelsen afsætter 10.000 kr. til formålet. | adopted
        Der afsættes 10.000 kr. til formålet. | adopted
        Bestyrelsen bevilgede 4.000 kr. til nye bolde. | adopted
        Huslejen stiger med 2 % fra 1. januar, vedtog bestyrelsen. | adopted
        """)
    void an_amount_or_a_day_is_fixed(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }
}
