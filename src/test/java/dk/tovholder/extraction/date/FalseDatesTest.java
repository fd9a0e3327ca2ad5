package dk.tovholder.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.DateMention;
import dk.tovholder.extraction.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A hundred thousand characters of minutes full of numbers and names that are no dates: at most one is taken for one. */
class FalseDatesTest {
    private static final int LENGTH = 110_000;
    private static final LocalDate MET = LocalDate.of(2024, 3, 5);

    /** 0 is a digit, 1 a digit from one on, NN a number from 1 to 28. */
    private static final List<String> SENTENCES = List.of(
            "Sagen har nummer 10000/24 og ligger på sag 24/10000.",
            "Jf. § 1, stk. 1, og § 10, stk. 1, i vedtægterne.",
            "Se bilag 1.1 og punkt 1.1.1 i planen.",
            "Kontoret træffes på telefon 10 00 00 00 eller 1000 0000.",
            "Mødet holdes i lokale 1.10, hus 1, og gæsterne går til rum 1/10.",
            "Budgettet er på 1.000,00 kr. og tilskuddet på 100.000 kr.",
            "Udgiften blev 1,5 mio. kr., heraf 10 % til moms.",
            "Kampen endte 1-1, og holdet tabte finalen 1-0 efter 1-10 i alt.",
            "Vi bruger nu version 1.10.1, som afløser version 1.0.",
            "Familien bor Skovvej 1, 1. tv., 1000 Storby, opgang 10.",
            "Maj Nielsen og August Holm var dirigenter, og Maj tog referat.",
            "Forslaget kræver 2/3 flertal, og 3/4 af medlemmerne var mødt.",
            "Kontoen er DK10 1000 0000 0000 00, og foreningens CVR er 10000000.",
            "Det var -1 grader om natten og 10,1 grader om dagen.",
            "Målet er 10-12 pladser til 1-2 nye hold.",
            "Der var 10 stemmer for, 1 imod og 10 blanke.",
            "Kirsten Maj Hansen spurgte August om de 10 stole.",
            "Matrikel 10a, ejerlav 100-10, blev drøftet.",
            "Hallen er åben 24/7, og døren står åben døgnet rundt.",
            "Vi skal have 1/2 liter maling pr. 10 m2, i alt 10,5 liter.",
            "Køb af 10 stk. borde à 1.100 kr. og 1 skab på 1,10 m.",
            "Dokument 100-1000-10 og journalnr. 10.10.10-P10-1-24 er lagt på sagen.",
            "Klasse 1.a og 1.b har 10 elever, 1.c har 1 færre.",
            "Rute 10 kører hvert 10. minut, linje 1A hvert 1. kvarter.",
            "Fraværet er faldet fra 10,1 til 1,10 pct.",
            "Bemærkning nr. 10: afsnit 1.10 mangler, jf. side 10-11.",
            "Hold 1 og hold 10 deler bane 1, pulje 1/10.",
            "Der er 10 lejligheder i blok 1-10 og 1 i blok 10.",
            "Model 10/10 blev fravalgt, model 1.1 er billigst.",
            "Arealet er 10 x 10 m, målestok 1:100.",
            "Pladsen er normeret til 5/8 stilling og 1/2 årsværk.",
            "August Juul Petersen og Juni Maj Andersen fik ordet.",
            "Grundejer nr. 10-10 skylder 1.010 kr. i rykkergebyr.",
            "Ansøgning 24-010 og 24-0100 blev sendt til EAN 5790001000000.",
            "ISO 9001, DS 100 og EN 1010-1 gælder for legepladsen.");

    @Test
    void numbers_and_names_of_minutes_are_no_dates() {
        List<String> found = Danish.dates(text(new Random(20240305)), MET).stream()
                .filter(FalseDatesTest::isDay)
                .map(DateMention::text)
                .toList();
        assertThat(found).hasSizeLessThanOrEqualTo(1);
    }

    private static boolean isDay(DateMention date) {
        return date.grain() != Grain.YEAR;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            for (int i = 0; i < sentence.length(); i++) {
                char c = sentence.charAt(i);
                boolean kept = sentence.startsWith("2/3", i)
                        || sentence.startsWith("3/4", i)
                        || i > 0 && sentence.charAt(i - 1) == '/' && c != '1'
                        || sentence.startsWith("24/7", i);
                text.append(kept ? c : digit(c, random));
            }
            text.append(random.nextInt(6) == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private static char digit(char c, Random random) {
        if (c == '0') {
            return (char) ('0' + random.nextInt(10));
        }
        return c == '1' ? (char) ('1' + random.nextInt(9)) : c;
    }
}
