package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when until when, and how many days: ranges, lists, tables, repetitions. A ¶ is a line end, a ¦ parts columns. */
class EventTimesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Loppemarked 11.-12. maj. | 2024-05-11..2024-05-12 event
            Kurset løber fra den 3. til den 17. maj. | 2024-05-03..2024-05-17 event
            Containeren står på pladsen fra fredag den 3. maj til søndag den 5. maj. | 2024-05-03..2024-05-05 event
            Kampagnen begynder den 3. april og slutter den 30. april. | 2024-04-03..2024-04-30 event
            Udstillingen er åben d. 3. til 5. juni. | 2024-06-03..2024-06-05 event
            Festival den 30. maj - 2. juni. | 2024-05-30..2024-06-02 event
            Sommerlejr 29/6-6/7. | 2024-06-29..2024-07-06 event
            Lejr den 13. og 14. april. | 2024-04-13..2024-04-14 event
            Målingen åbner den 20. april og lukker den 20. maj. | 2024-04-20..2024-05-20 event
            """)
    void a_range_is_one_event(String lines, String expected) {
        assertThat(Minutes.events(lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Arbejdsdage: 4. maj, 15. juni og 24. august. | 2024-05-04 event; 2024-06-15 event; 2024-08-24 event
            Arbejdsdage: 4. maj og 15. juni. Alle dage kl. 10. | 2024-05-04 10:00 event; 2024-06-15 10:00 event
            Arbejdsdage i år: 4. maj og 15. juni, begge dage kl. 9. | 2024-05-04 09:00 event; 2024-06-15 09:00 event
            Sangaftener torsdag den 4. april, den 2. maj og den 6. juni kl. 19. | 2024-04-04 19:00 event; 2024-05-02 19:00 event; 2024-06-06 19:00 event
            Næste møder: 11. april, 14. maj og 11. juni, alle dage kl. 19. | 2024-04-11 19:00 meeting Bestyrelsen; 2024-05-14 19:00 meeting Bestyrelsen; 2024-06-11 19:00 meeting Bestyrelsen
            Mødeplan: 11/4, 14/5, 11/6 | 2024-04-11 meeting Bestyrelsen; 2024-05-14 meeting Bestyrelsen; 2024-06-11 meeting Bestyrelsen
            Bestyrelsesmøder: 11. april, 14. maj, 11. juni | 2024-04-11 meeting Bestyrelsen; 2024-05-14 meeting Bestyrelsen; 2024-06-11 meeting Bestyrelsen
            Vi holder møde den 11. april og igen den 14. maj. | 2024-04-11 meeting Bestyrelsen; 2024-05-14 meeting Bestyrelsen
            Vi har valgt flg. datoer til fællesspisning:¶- 11. april¶- 16. maj¶- 13. juni | 2024-04-11 event; 2024-05-16 event; 2024-06-13 event
            Affald den 15. marts, haveaffald den 22. marts. | 2024-03-15 event; 2024-03-22 event
            """)
    void several_days_are_several_events(String lines, String expected) {
        assertThat(Minutes.events(lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kalender¶¦ Dato ¦ Hvad ¦¶¦---¦---¦¶¦ 12. april ¦ Arbejdsdag ¦¶¦ 24. april kl. 19 ¦ Generalforsamling ¦¶¦ 3. maj ¦ ¦ | 2024-04-12 event; 2024-04-24 19:00 meeting Generalforsamlingen
            Kalender¶12. april: Arbejdsdag¶24. april kl. 19: Generalforsamling¶15. juni: Sommerfest | 2024-04-12 event; 2024-04-24 19:00 meeting Generalforsamlingen; 2024-06-15 event
            Kommende datoer:¶- 12/4 arbejdsdag¶- 24/4 kl. 19 generalforsamling¶- 15/6 sommerfest | 2024-04-12 event; 2024-04-24 19:00 meeting Generalforsamlingen; 2024-06-15 event
            """)
    void a_calendar_counts_row_by_row(String lines, String expected) {
        assertThat(Minutes.events(lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sommerfesten holdes den 15. juni. Vi glæder os til sommerfesten den 15. juni. | 2024-06-15 event
            Generalforsamling den 24. april kl. 19. Vi glæder os til generalforsamlingen den 24. april. | 2024-04-24 19:00 meeting Generalforsamlingen
            Festen er flyttet fra den 3. til den 10. maj. | 2024-05-10 event
            Festen flyttes fra lørdag den 4. maj til lørdag den 11. maj kl. 18. | 2024-05-11 18:00 event
            Arbejdsdagen måtte aflyses, ny dato er den 20. april. | 2024-04-20 event
            Mødet den 11. april er flyttet til den 18. april kl. 19. | 2024-04-18 19:00 meeting Bestyrelsen
            """)
    void the_same_day_and_thing_counts_once_and_a_moved_one_where_it_went(String lines, String expected) {
        assertThat(Minutes.events(lines)).isEqualTo(expected);
    }
}
