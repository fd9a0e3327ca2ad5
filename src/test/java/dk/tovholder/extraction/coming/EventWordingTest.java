package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on, as a reader would say it. A ¶ is a line end. */
class EventWordingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Plantedag: søndag d. 12. maj kl. 10.                               | Plantedag
            - 18/10 Efterårsferie                                              | Efterårsferie
            Kommende møder:¶Tirsdag den 14. maj kl. 19 hos Ole.                 | Kommende møder hos Ole
            Kommende møder:¶Tirsdag den 14. maj kl. 19, hvor vi tager budgettet. | Kommende møder, hvor vi tager budgettet
            Oktoberfest:¶Fredag d. 11/10 fra kl. 15 i gården                    | Oktoberfest i gården
            Generalforsamling:¶Afholdes torsdag den 25. april kl. 19.           | Generalforsamling
            Standerhejsningen er lørdag den 4. maj kl. 10.                     | Standerhejsningen
            Arbejdsdagen bliver den 18. maj.                                   | Arbejdsdagen
            Høringsfrist 27/9.                                                 | Høringsfrist
            Vi holder den lørdag d. 4. maj kl. 10.                             | Hegnet
            Den er flyttet til fredag den 3. maj.                              | Hegnet
            Beslutning: Afholdes lørdag d. 4. maj.                             | Hegnet
            Kommende møder:¶18/4 (fælles med skolen).                          | Kommende møder (fælles med skolen)
            Vi holder fest lørdag d. 4. maj kl. 10.                            | Vi holder fest
            """)
    void is_found_before_the_day_or_behind_it_or_above(String lines, String expected) {
        assertThat(Minutes.whats(lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kommende møder:¶7/5, og derefter 4/6 hos Bo.       | Kommende møder; Kommende møder
            Kommende møder:¶18/4 (fælles med skolen), 22/5.     | Kommende møder (fælles med skolen); Kommende møder
            Seminar 26. april på Hotel Fjorden, 1. behandling 1/10. | Seminar; 1. behandling
            Kommende møder:¶13. maj i Midtby og 3. juni i Borg. | Kommende møder i Midtby; Kommende møder
            """)
    void what_leads_to_the_next_day_is_not_part_of_it(String lines, String expected) {
        assertThat(Minutes.whats(lines)).isEqualTo(expected);
    }
}
