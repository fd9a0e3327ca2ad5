package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of points and how their lines are cut. The point at hand is the fence, the next meeting is on 9 April. */
class PointListsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Til den 9. april: farver, nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Næste møde er den 9. april. Foruden hegnet: farver - nøgler - bænke | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler; 2024-04-09 planned: bænke
            Næste møde er den 9. april. Af emner kan nævnes farver, nøgler og bænke. | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler; 2024-04-09 planned: bænke
            Mødeplan¶9. april og 14. maj¶April: farver¶Maj: nøgler | 2024-04-09 planned: farver; 2024-05-14 planned: nøgler
            Parked: farver; nøgler | open planned: farver; open planned: nøgler
            ## Parkeret¶- Farver¶¶Næste møde: 9. april kl. 9.00, fysisk i Borg. Dagsorden: nøgler, bænke. | open planned: Farver; 2024-04-09 planned: nøgler; 2024-04-09 planned: bænke
            Backlog: farver, nøgler | open planned: farver; open planned: nøgler
            Emner til næste møde: farver, nøgler (juni) | 2024-04-09 planned: farver; open planned: nøgler (juni)
            Næste møde er den 9. april. Derefter 14. maj.¶Forslag til dagsorden: farver, nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Næste møde er den 9. april. På dette møde behandles: farver, nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Kommende møder: 14. maj og 11. juni.¶Emner til næste møde: farver | 2024-04-09 planned: farver
            Kommende møder¶9. april - farver¶14. maj - nøgler | 2024-04-09 planned: farver; 2024-05-14 planned: nøgler
            Næste møde er den 9. april kl. 16 :¶farver, nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Næste møde      tirsdag den 9. april¶Emner           farver, nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Næste møde: 9. april kl. 16¶Faste punkter samt:¶- farver¶- nøgler | 2024-04-09 planned: farver; 2024-04-09 planned: nøgler
            Møder i 2024: 9. april og 14. maj.¶Til mødet i maj: farver, nøgler | 2024-05-14 planned: farver; 2024-05-14 planned: nøgler
            """)
    void each_topic_is_a_point_of_its_day(String lines, String expected) {
        assertThat(Minutes.agenda(lines)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Punkter til næste møde: ingen endnu",
                "Til den 9. april: Ida køber kage",
                "Næste møde er den 9. april kl. 16 (+ julefrokost)"
            })
    void what_names_no_topic_is_none(String lines) {
        assertThat(Minutes.agenda(lines)).isEmpty();
    }
}
