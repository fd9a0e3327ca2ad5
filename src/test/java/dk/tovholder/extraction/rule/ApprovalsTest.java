package dk.tovholder.extraction.rule;

import static dk.tovholder.extraction.rule.Settled.assertSettles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The many ways to say yes to what was asked, and to take note of what was told. */
class ApprovalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ja, max 6.000 kr. | approved
        Det gør vi. | approved
        Dagsordenen fik grønt lys. | approved
        Ingen bemærkninger til referatet. | approved
        Regnskabet opnåede enstemmig godkendelse. | approved
        Klubben får lov til at låne salen. | approved
        Bestyrelsen er for at fortsætte. | approved
        Budgettet for 2025 blev enstemmigt godkendt. | approved
        Regnskabet godkendtes uden bemærkninger. | approved
        Dagsordenen blev godkendt med den tilføjelse, at punkt 6 rykkes frem. | approved
        Referatet godkendes. | approved
        Referat fra sidste møde: Godkendt. | approved
        Forretningsordenen er hermed godkendt. | approved
        Bestyrelsen har godkendt tilbuddet fra tømreren. | approved
        Vi godkender planen for de nye bede. | approved
        Forslaget blev modtaget positivt og godkendt. | approved
        Budgettet godkendt med 5 stemmer for, 1 imod og 1 undlod. | approved
        Enstemmigt godkendt. | approved
        Tiltrådt. | approved
        Indstillingen tiltrædes. | approved
        Indstillingen blev tiltrådt med den bemærkning, at der følges op til foråret. | approved
        Bestyrelsen tiltrådte forslaget. | approved
        Udkastet til høringssvar blev bifaldet. | approved
        Bestyrelsen bifalder ideen. | approved
        Bestyrelsen tilslutter sig forvaltningens indstilling. | approved
        Bestyrelsen kan tilslutte sig forslaget. | approved
        Der var bred tilslutning til forslaget. | approved
        Der var fuld opbakning til idéen om en fælles arbejdsdag. | approved
        Forslaget fik opbakning fra alle. | approved
        Bestyrelsen bakker op om ideen. | approved
        Alle bakkede op om forslaget. | approved
        Bestyrelsen siger ja tak til tilbuddet. | approved
        Ja tak til tilbuddet fra banken. | approved
        Bestyrelsen giver grønt lys for indkøb af en ny ovn. | approved
        Der blev givet grønt lys til projektet. | approved
        Bestyrelsen siger god for planen. | approved
        Bestyrelsen nikkede til forslaget. | approved
        Bestyrelsen blåstempler planen. | approved
        Det blev et ja til den nye legeplads. | approved
        Ansøgningen imødekommes. | approved
        Ansøgningen om tilskud blev imødekommet med 3.000 kr. | approved
        Ønsket efterkommes. | approved
        Bestyrelsen ser positivt på ansøgningen. | approved
        Bestyrelsen er positiv over for forslaget. | approved
        Bestyrelsen støtter forslaget. | approved
        Bestyrelsen kan støtte forslaget. | approved
        Bestyrelsen accepterer tilbuddet. | approved
        Tilbuddet blev accepteret. | approved
        Der gives tilladelse til at opsætte en markise. | approved
        Bestyrelsen giver tilladelse til skuret. | approved
        Der gives dispensation til den høje hæk. | approved
        OK til indkøb af en ny trailer. | approved
        OK fra bestyrelsen. | approved
        Indstillingen følges. | approved
        Bestyrelsen følger indstillingen. | approved
        Som indstillet. | approved
        Godkendt som indstillet. | approved
        Forslaget til budget blev godkendt enstemmigt af de fremmødte. | approved
        Overdragelsen godkendtes af bestyrelsen. | approved
        Kassereren fremlagde regnskabet, som blev godkendt. | approved
        Kaj gennemgik budgettet, der herefter blev enstemmigt godkendt. | approved
        Der var ingen indvendinger mod budgettet, som dermed er godkendt. | approved
        Dirigenten konstaterede, at beretningen var godkendt. | approved
        Det var der stor opbakning til. | approved
        Det siger vi ja til. | approved
        Ingen bemærkninger, godkendt. | approved
        Dagsordenen er fin, alle nikkede = godkendt. | approved
        Dagsordenen kunne godkendes. | approved
        Godkendt u. bemærkninger. | approved
        Godkendt m. rettelse til pkt. 3. | approved
        Godk. u. bem. | approved
        Begge ansøgninger imødekommes. | approved
        Decision: Approved. | approved
        Et flertal bestående af A og V godkendte indstillingen. | approved
        Drøftet og godkendt. | approved
        Bestyrelsen drøftede og godkendte budgettet. | approved
        """)
    void a_request_is_granted(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Orienteringen blev taget til efterretning. | noted
        Taget til efterretning. | noted
        Til efterretning. | noted
        Tages til efterretning. | noted
        Orienteringen tages til efterretning. | noted
        Redegørelsen toges til efterretning. | noted
        Bestyrelsen tager orienteringen ad notam. | noted
        Taget ad notam. | noted
        Taget til orientering. | noted
        Bestyrelsen tog sagen til orientering. | noted
        Bestyrelsen tog med tilfredshed orienteringen til efterretning. | noted
        Orienteringen blev taget til efterretning med bemærkning om, at tidsplanen er stram. | noted
        Kassereren orienterede om restancerne, hvilket blev taget til efterretning. | noted
        Formandens beretning, som blev taget til efterretning, lægges på hjemmesiden. | noted
        Bestyrelsen noterede sig orienteringen. | noted
        Vi tager det til efterretning. | noted
        """)
    void what_was_told_is_noted(String sentence, String outcome) {
        assertSettles(sentence, outcome);
    }
}
