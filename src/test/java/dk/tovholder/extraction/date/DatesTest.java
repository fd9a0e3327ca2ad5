package dk.tovholder.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrase, day of the meeting, values with their grain; nothing where no date is to be found. */
class DatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¤', textBlock = """
            Mødet holdes d. 6. december.                        ¤ 2022-11-30 ¤ 2022-12-06 DAY
            Mødet holdes d. 6/2-23.                             ¤ 2022-11-30 ¤ 2023-02-06 DAY
            Referatet fra 6.2. blev godkendt                    ¤ 2023-03-30 ¤ 2023-02-06 DAY
            Festen er den 14. maj 24.                           ¤ 2023-03-30 ¤ 2024-05-14 DAY
            Der kom 14. maj 24 deltagere                        ¤ 2023-03-30 ¤ 2023-05-14 DAY
            2025-02-05T17:00                                    ¤ 2023-03-30 ¤ 2025-02-05T17:00 MINUTE
            det tager vi om et halvt år                         ¤ 2023-03-30 ¤ 2023-09 MONTH
            svar den 3. i næste måned                           ¤ 2023-03-30 ¤ 2023-04-03 DAY
            3./4. oktober                                       ¤ 2023-03-30 ¤ 2023-10-03/2023-10-04 DAY
            Next SteerCo: 5 March                               ¤ 2023-03-30 ¤ 2023-03-05 DAY
            den 3. og 17. maj                                   ¤ 2023-03-30 ¤ 2023-05-03 DAY, 2023-05-17 DAY
            lukket den 5., 6. og 7. maj                         ¤ 2023-03-30 ¤ 2023-05-05 DAY, 2023-05-06 DAY, 2023-05-07 DAY
            12.-14. juni                                        ¤ 2023-03-30 ¤ 2023-06-12/2023-06-14 DAY
            d. 3. til 5. juni                                   ¤ 2023-03-30 ¤ 2023-06-03/2023-06-05 DAY
            18.-20. november: Code freeze                       ¤ 2024-10-22 ¤ 2024-11-18/2024-11-20 DAY
            fra den 20. til den 27. april                       ¤ 2023-03-30 ¤ 2023-04-20/2023-04-27 DAY
            30. april - 2. maj                                  ¤ 2023-03-30 ¤ 2023-04-30/2023-05-02 DAY
            28. december til 3. januar                          ¤ 2023-10-30 ¤ 2023-12-28/2024-01-03 DAY
            24/5-26/5 og 20.-24/9                               ¤ 2023-03-30 ¤ 2023-05-24/2023-05-26 DAY, 2023-09-20/2023-09-24 DAY
            Lejr 22-23/6, åbent hus 13/4 - 14/4                    ¤ 2023-03-30 ¤ 2023-06-22/2023-06-23 DAY, 2023-04-13/2023-04-14 DAY
            tirs. 21/8                                          ¤ 2018-06-12 ¤ 2018-08-21 DAY
            kl. 19,00                                           ¤ 2018-06-12 ¤ 2018-06-12T19:00 MINUTE
            onsdag 6/6 kl 19 , Poul og Helge tager med          ¤ 2018-04-12 ¤ 2018-06-06T19:00 HOUR
            mandag den 31. marts 2025 kl. 13 i Solsikken        ¤ 2025-01-27 ¤ 2025-03-31T13:00 HOUR
            d. 1. oktober 2024 kl. 16:15 i Kælderen             ¤ 2024-10-01 ¤ 2024-10-01T16:15 MINUTE
            Lørdag d. 3/11 kl 1900                              ¤ 2018-10-03 ¤ 2018-11-03T19:00 MINUTE
            Tid: 27-01-2025 13:00-15:30                         ¤ 2025-01-27 ¤ 2025-01-27T13:00/2025-01-27T15:30 MINUTE
            Tid: 9.30 – 12.00                                   ¤ 2025-01-27 ¤ 2025-01-27T09:30/2025-01-27T12:00 MINUTE
            den 31. august 2021 kl. 17.30&nbsp;&ndash;&nbsp;19.15  ¤ 2021-08-31 ¤ 2021-08-31T17:30/2021-08-31T19:15 MINUTE
            Varmen lukkes torsdag den 9/9 kl. 8-14.             ¤ 2021-08-31 ¤ 2021-09-09T08:00/2021-09-09T14:00 HOUR
            Fredag d. 11/10 fra kl. 15 i gården                 ¤ 2024-10-01 ¤ 2024-10-11T15:00 HOUR
            Start kl.: 9:00                                     ¤ 2023-09-06 ¤ 2023-09-06T09:00 MINUTE
            Beslutning i Hovedudvalget den 08-09-2022           ¤ 2022-09-08 ¤ 2022-09-08 DAY
            Dato: 2024-10-22                                    ¤ 2024-10-22 ¤ 2024-10-22 DAY
            den 24/08-2022 og 16/3 - 2022                       ¤ 2022-08-30 ¤ 2022-08-24 DAY, 2022-03-16 DAY
            Godkendt 22.5.18 og færdig inden 1.10.2018 !!       ¤ 2018-05-22 ¤ 2018-05-22 DAY, 2018-10-01 DAY
            ØK d. 5/9 2023, KB d. 12/9 2023                     ¤ 2023-09-06 ¤ 2023-09-05 DAY, 2023-09-12 DAY
            Rotter var her i uge 33 &amp; 34.                   ¤ 2021-08-31 ¤ 2021-W33/2021-W34 WEEK
            inden udgangen af uge 42                            ¤ 2018-10-03 ¤ 2018-10-21 DAY
            afleveres inden udgangen af maj                     ¤ 2025-03-30 ¤ 2025-05-31 DAY
            inden månedens udgang                               ¤ 2025-03-30 ¤ 2025-03-31 DAY
            melder tilbage på mandag                            ¤ 2024-10-22 ¤ 2024-10-28 DAY
            Nikoline laver doodle i aften, Bo i morgen          ¤ 2024-10-01 ¤ 2024-10-01 DAY, 2024-10-02 DAY
            hænger sedler op om 14 dage                         ¤ 2021-08-31 ¤ 2021-09-14 DAY
            ultimo november 2023                                ¤ 2023-08-31 ¤ 2023-11 MONTH
            primo 2023                                          ¤ 2022-11-30 ¤ 2023 YEAR
            1. søndag i advent                                  ¤ 2023-10-30 ¤ 2023-12-03 DAY
            holdes på grundlovsdag                              ¤ 2023-03-30 ¤ 2023-06-05 DAY
            2. påskedag                                         ¤ 2024-02-01 ¤ 2024-04-01 DAY
            7.maj                                               ¤ 2023-03-30 ¤ 2023-05-07 DAY
            d. 23 juni                                          ¤ 2023-03-30 ¤ 2023-06-23 DAY
            13. Sep. • Status                                   ¤ 2023-09-06 ¤ 2023-09-13 DAY
            i 2025                                              ¤ 2023-03-30 ¤ 2025 YEAR
            Rammen for 2023-2024 og 2024/25                     ¤ 2023-03-30 ¤ 2023/2024 YEAR, 2024/2025 YEAR
            Uptime i september                                  ¤ 2024-10-22 ¤ 2024-09 MONTH
            Budgetopfølgning august                             ¤ 2023-09-06 ¤ 2023-08 MONTH
            i 3. kvartal 2025                                   ¤ 2023-03-30 ¤ 2025-07-01/2025-09-30 QUARTER
            2. halvår 2024                                      ¤ 2025-01-27 ¤ 2024-07-01/2024-12-31 QUARTER
            Pubcrawl rykkes til foråret                         ¤ 2024-10-01 ¤ 2025-03-01/2025-05-31 SEASON
            Gravearbejdet d. 9. og 10. juni                     ¤ 2018-05-22 ¤ 2018-06-09 DAY, 2018-06-10 DAY
            køber Kirsten inden d. 21.                          ¤ 2024-05-14 ¤ 2024-05-21 DAY
            senest 31/1                                         ¤ 2025-01-27 ¤ 2025-01-31 DAY
            d. 6. feb. Direktionen gav feedback                 ¤ 2022-11-30 ¤ 2023-02-06 DAY
            torsdag i uge 34                                    ¤ 2024-05-14 ¤ 2024-08-22 DAY
            første tirsdag i oktober                            ¤ 2024-05-14 ¤ 2024-10-01 DAY
            Referatet er godkendt 30.01.2025. v.1.2             ¤ 2025-01-27 ¤ 2025-01-30 DAY
            den 17. - 19. juni kl. 10                           ¤ 2025-01-27 ¤ 2025-06-17T10:00/2025-06-19T10:00 HOUR
            kl. 9 på lørdag                                     ¤ 2025-01-27 ¤ 2025-02-01T09:00 HOUR
            flyttet fra den 3. til den 10. marts                ¤ 2023-01-29 ¤ 2023-03-03 DAY, 2023-03-10 DAY
            Vi havde talt om det. Bo ringer på mandag           ¤ 2025-03-12 ¤ 2025-03-17 DAY
            bilag for 1. halvår                                 ¤ 2021-08-31 ¤ 2021-01-01/2021-06-30 QUARTER
            lør-søn 8.-9. juni                                  ¤ 2024-05-14 ¤ 2024-06-08/2024-06-09 DAY
            lørdag d. 8. til søndag d. 9. juni 2024             ¤ 2024-05-14 ¤ 2024-06-08/2024-06-09 DAY
            lørdag den 8. og søndag den 9. juni                 ¤ 2024-05-14 ¤ 2024-06-08 DAY, 2024-06-09 DAY
            perioden 1/6-31/8                                   ¤ 2024-05-14 ¤ 2024-06-01/2024-08-31 DAY
            uge 25-27, uge 29, 30 og 31, u. 34                  ¤ 2024-05-14 ¤ 2024-W25/2024-W27 WEEK, 2024-W29/2024-W31 WEEK, 2024-W34 WEEK
            uge 23/2024, uge 3 2025                             ¤ 2024-05-14 ¤ 2024-W23 WEEK, 2025-W03 WEEK
            Ti. 4. juni, ti 4/6 kl. 17                          ¤ 2024-05-14 ¤ 2024-06-04 DAY, 2024-06-04T17:00 HOUR
            d.14.5., d.14/5 og 14.maj 2024 kl.19.00             ¤ 2024-05-14 ¤ 2024-05-14 DAY, 2024-05-14 DAY, 2024-05-14T19:00 MINUTE
            mellem kl. 9 og kl. 10, kl. 0815                    ¤ 2024-05-14 ¤ 2024-05-14T09:00/2024-05-14T10:00 HOUR, 2024-05-14T08:15 MINUTE
            3. juni (kl. 12), 4. juni, 10.00                    ¤ 2024-05-14 ¤ 2024-06-03T12:00 HOUR, 2024-06-04T10:00 MINUTE
            inden for 14 dage, om en måneds tid                 ¤ 2024-05-14 ¤ 2024-05-28 DAY, 2024-06-14 DAY
            ved årets udgang, udgangen af juni måned            ¤ 2024-05-14 ¤ 2024-12-31 DAY, 2024-06-30 DAY
            senest fredag den 7.                                ¤ 2024-05-14 ¤ 2024-06-07 DAY
            senest 14 dage før generalforsamlingen              ¤ 2024-05-14 ¤ ''
            juni-august 2024, maj/juni                          ¤ 2024-05-14 ¤ 2024-06/2024-08 MONTH, 2024-05/2024-06 MONTH
            Q2 2024, skoleåret 2024/25, budget 2025-28          ¤ 2024-05-14 ¤ 2024-04-01/2024-06-30 QUARTER, 2024/2025 YEAR, 2025/2028 YEAR
            inden sæsonstart 1/9. 4 mangler                     ¤ 2022-08-24 ¤ 2022-09-01 DAY
            leverer en fejlrapport d. 20. ds.                   ¤ 2024-12-10 ¤ 2024-12-20 DAY
            Vi var enige, telte hentes torsdag d. 13.           ¤ 2019-05-14 ¤ 2019-06-13 DAY
            Møderne er 4/3, 1/4 og 6/5 kl. 19                   ¤ 2025-02-05 ¤ 2025-03-04 DAY, 2025-04-01 DAY, 2025-05-06T19:00 HOUR
            10. januar – 7. februar – 6. marts                  ¤ 2025-01-05 ¤ 2025-01-10 DAY, 2025-02-07 DAY, 2025-03-06 DAY
            fra 3.10. til 5.10., 3.10.-5.10.2025                ¤ 2025-08-05 ¤ 2025-10-03/2025-10-05 DAY, 2025-10-03/2025-10-05 DAY
            lørdag og søndag den 8.-9. februar, lør/søn 15.-16. feb. ¤ 2025-01-05 ¤ 2025-02-08/2025-02-09 DAY, 2025-02-15/2025-02-16 DAY
            i januar/februar 2026, 1. kv. 2025                  ¤ 2025-01-05 ¤ 2026-01/2026-02 MONTH, 2025-01-01/2025-03-31 QUARTER
            i mandags                                           ¤ 2025-01-29 ¤ 2025-01-27 DAY
            """)
    void reads(String phrase, LocalDate reference, String expected) {
        assertThat(values(phrase, reference)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¤', textBlock = """
            Sag 91141/23 og (112853/22), jf. § 17, stk. 4
            Lokale 1.1, tlf. 22 12 20 21, rum 12/3
            2-3 repræsentanter fik 48.500 kr. og 3/4 flertal
            DK2020 og U13, KP-1203, Covid-19, 6. ferieuge
            Anette Maj Billesbølle og August Krogh
            Novembergrebet og maj-mødet
            Skriv release notes til 4.8
            3. Kommissorium og 4. udgave (1. behandling)
            bilag 9, 10 og 11 på side 1 af 3
            99,93 % af 12.400 kr. og 1.500,00
            1 for, 4 imod, 2/3 flertal, 1/2 time
            den 3. person, den 4. gang, døgnåbent 24/7
            1) 2) 3.1 4.2.1
            2.3. økonomi, 5.1 Godkendelse, lejlighed 3/2
            Tlf.: 20 12 20 24, sagsnr.: 2024-1234, møde nr. 6/2024
            1:1 samtaler, 12-13 personer, 5 maj-grupper
            1. Maj Hansen bød velkommen, Mads Marts Madsen
            to mænd, tre kvinder, hans søn. Han tog on line
            de 3.-årige i 6.-10. klasse, 31/2, 32. maj, punkt 6. juni
            kl. 25, 12:60, 99.99, 10.00 kr., 1.5. mio., 24/7-telefon
            U 14 spiller mod U 15
            åbent kl ti om fredagen, hver mandag
            """)
    void finds_none(String phrase) {
        assertThat(values(phrase, LocalDate.of(2024, 5, 14))).isEmpty();
    }

    private static String values(String phrase, LocalDate reference) {
        return Danish.dates(phrase, reference).stream()
                .map(mention -> mention.value() + " " + mention.grain())
                .collect(Collectors.joining(", "));
    }
}
