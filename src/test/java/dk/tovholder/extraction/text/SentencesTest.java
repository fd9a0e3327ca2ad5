package dk.tovholder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final Sentences SENTENCES = new Sentences(Abbreviations.of(
            List.of("d.", "kl.", "jf.", "bl.a.", "mht.", "pga.", "f.eks.", "konst.", "nr.", "pkt."),
            List.of("m.v.", "mm.", "sep.", "feb.", "december", "september", "kr.", "stk."),
            List.of("blok")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Punktet behandles d. 6. december.¦Chefen følger op.",
                "Kim T. Jensen, 4. udgave (1. behandling) kl. 9.30 jf. bilag 2.¦Godkendt",
                "13. Sep.¦• Status",
                "Mødet er d. 6. feb.¦Direktionen gav feedback.",
                "Konst. direktør Lene tager videre initiativ.¦Chef Bo følger op, f.eks. pga. ferie.¦Slut",
                "Der tages initiativ.¦Chef Bo følger op.",
                "1. Plan- og udviklingsstrategi.¦Status gives.",
                "Gennemgået af MHT.¦Budgettet er godkendt, mht. Bo.¦KOMMER KL. NITTEN",
                "Der var bl.a. følgende punkter.¦1) Budget¦2) Økonomi m.v.¦Derefter kaffe",
                "Kommer Bo?¦Ja!¦Fint (se nr. 4.)¦Slut",
                "vi køber en ny.¦ole gør det",
                "Den 10. september.¦2. behandlingen er i maj",
                "Nye mål til U8, 4 stk. 5 kg, to stk.¦Bevilget.",
                "Der er rotter ved blok C.¦Kontoret ringer, siger T. Jensen.",
                "Sagen fra 2023.¦Derefter intet",
                "se norddjurs.dk og f.eks. bilag",
                "Han sagde: \"Det er godt.\"¦Så gik han.",
                "Vi mødes den 5., 6. og 7. maj.¦Det koster 500 kr.¦Bo betaler 200 kr. selv",
            })
    void parts(String marked) {
        String expected = marked.replace("¦", " ¦ ");
        Tokens tokens = Tokens.of(SourceText.of(marked.replace('¦', ' ')));
        assertThat(parted(tokens)).isEqualTo(expected);
    }

    private static String parted(Tokens tokens) {
        StringBuilder parted = new StringBuilder();
        for (int from = 0; from < tokens.size(); ) {
            int end = SENTENCES.end(tokens, from, tokens.size());
            parted.append(parted.isEmpty() ? "" : " ¦ ")
                    .append(tokens.text().quote(tokens.start(from), tokens.end(end - 1)));
            from = end;
        }
        return parted.toString();
    }
}
