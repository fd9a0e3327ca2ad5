package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days on which nothing is to happen, or nothing certain. */
class NoEventsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mødet den 6. februar forløb godt.",
                "Som aftalt på mødet den 12. december er hegnet malet.",
                "Kommunen skrev i brev af 12. marts 2023, at hegnet er lovligt.",
                "Det følger af lov nr. 123 af 5. maj 2021.",
                "Referatet fra mødet den 6/2 blev godkendt.",
                "Budgettet blev vedtaget den 10. januar.",
                "Kommunen har den 29. februar svaret, at hegnet er lovligt.",
                "Kontingentet er fastsat på årsmødet d. 6.3.",
                "Referatet er godkendt den 27/2-24.",
                "Hegnet blev sat op den 4. oktober.",
                "Vi holdt arbejdsdag den 2. marts.",
                "Siden generalforsamlingen den 24. april har vi fået fire nye medlemmer.",
                "Der var fest den 24. februar.",
                "Tilbud af 3. april 2023 er forældet.",
                "Kaj Dam, den 5. marts 2024",
                "Referent: Bo Lind, 8/3-24",
                "Udsendt den 7. marts 2024",
                "Godkendt på mødet den 9. april 2023"
            })
    void what_is_past_is_no_event(String sentence) {
        assertThat(Minutes.events(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Festen den 3. maj er aflyst.",
                "Arbejdsdagen den 3. maj bliver ikke til noget.",
                "Mødet den 3. maj udgår.",
                "Vi aflyser mødet den 11. april.",
                "3. maj: aflyst",
                "Turen kunne ligge den 15. juni.",
                "Arbejdslørdag: enten d. 20. eller d. 27. april.",
                "Festen holdes den 3. maj eller den 10. maj.",
                "Vi holder enten fastelavn eller juleaften.",
                "Turen kunne eventuelt holdes den 15. juni.",
                "Vi overvejer at holde fest den 8. juni.",
                "Det blev foreslået at holde loppemarked den 2. juni.",
                "Bo foreslog, at vi holder fest den 8. juni.",
                "Måske bliver det den 4. maj.",
                "Et medlem ønskede en temadag den 4. maj.",
                "Hvis kommunen siger ja, kan porten stå klar den 1. juni.",
                "Bliver leverandøren forsinket, kan skiftet rykke til den 7. april.",
                "Festen kan tidligst holdes den 8. juni.",
                "Der var snak om en tur den 8. juni.",
                "Spørgsmålet er, om vi kan nå det inden den 1. juni.",
                "Den 8. juni blev nævnt som en mulighed.",
                "Vi siger nej tak til en ekstra arbejdsdag den 8. juni."
            })
    void what_is_cancelled_or_only_possible_is_no_event(String sentence) {
        assertThat(Minutes.events(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kaj holder ferie fra den 3. til den 17. juli.",
                "Bo er på ferie fra den 8. april.",
                "Ida er bortrejst den 3. maj.",
                "Rikke er på orlov til den 1. august.",
                "Verner har fri den 12. april.",
                "Festen holdes i maj.",
                "Hegnet males primo maj.",
                "Det tager vi til foråret.",
                "Maleren kommer i uge 20.",
                "Regnskabet for 3. kvartal er klar.",
                "Ida henter bordene den 12. april.",
                "Kaj sender svaret senest den 20. marts.",
                "Ida undersøger priserne inden den 1. april.",
                "Vagten er åben 24/7, og 2/3 af medlemmerne var mødt.",
                "Regningen lød på 3.500 kr., og der var 12 fremmødte."
            })
    void somebodys_holiday_a_task_and_what_is_no_day_are_none(String sentence) {
        assertThat(Minutes.events(sentence)).isEmpty();
    }
}
