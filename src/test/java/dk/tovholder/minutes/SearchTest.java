package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.Reason;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.StoreExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private LogService log;

    @BeforeEach
    void service() {
        log = store.get(LogService.class);
    }

    private List<String> found(String words) {
        return log.decisions(store.guild(), new DecisionQuery(words, null, null, null, null)).stream()
                .map(DecisionView::text)
                .toList();
    }

    private void decided(String date, String... quotes) {
        ExtractionBuilder minutes = new ExtractionBuilder().meeting("Bestyrelsen", date);
        List.of(quotes).forEach(quote -> minutes.decision(Outcome.ADOPTED, quote));
        Sample.stored(store, date, minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "budgettet, Et nyt budget godkendes.",
        "budget, Årsbudgettet blev godkendt.",
        "laering, Læringsmålene blev drøftet.",
        "måde, Vi gør det på den maade.",
        "AAret, Næste år holdes to stævner.",
        "klub, Klubbens vedtægter ændres.",
        "klubben, En ny klub optages.",
        "formænd, Formanden tegner klubben.",
        "børnene, Hvert barn får et kort.",
        "håndbog, Håndbøgerne trykkes.",
        "plan, Handleplanen vedtages.",
        "møder, Mødet holdes online.",
        "skolerne, Skolen lukkes.",
        "kontingent åbne, Kontingentet stiger når sæsonen åbner.",
        "idé, Ideen blev taget op."
    })
    void a_word_is_found_in_its_other_forms(String typed, String decision) {
        decided("2026-03-02", decision);

        assertThat(found(typed)).containsExactly(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "ost, Posten ansættes.",
        "sal, Salget af kager fortsætter.",
        "plan, Emballagen skiftes.",
        "åre, Næste år holdes to stævner.",
        "budget kontingent, Budgettet godkendes."
    })
    void other_words_are_not_found(String typed, String decision) {
        decided("2026-03-02", decision);

        assertThat(found(typed)).isEmpty();
    }

    @Test
    void the_newest_meeting_comes_first() {
        decided("2026-03-02", "Bådene males.");
        decided("2026-04-07", "Båden sælges.");

        assertThat(found("båd")).containsExactly("Båden sælges.", "Bådene males.");
    }

    @Test
    void a_text_put_right_is_found_by_its_new_words() {
        decided("2026-03-02", "Baaden blev vedtaget.");
        DecisionView decision =
                log.decisions(store.guild(), Queries.decisions()).get(0);

        store.get(EntryService.class)
                .edit(store.guild(), decision.ref(), Map.of(Field.TEXT, "Broen repareres."), "discord:1");

        assertThat(found("bro")).containsExactly("Broen repareres.");
    }

    @Test
    void points_are_found_although_they_are_treated() {
        Sample.stored(
                store,
                "marts",
                new ExtractionBuilder()
                        .meeting("Bestyrelsen", "2026-03-02")
                        .point(Reason.PLANNED, "2026-04-07", "Sommerfesten"));
        decided("2026-04-07", "Festen holdes i haven.");

        assertThat(log.pointsAbout(store.guild(), "sommerfest", null))
                .extracting(PointView::topic)
                .containsExactly("Sommerfesten");
        assertThat(log.pointsAbout(store.guild(), "%", null)).isEmpty();
    }

    @Test
    void what_is_typed_suggests_a_few_that_fit() {
        Sample.stored(store);
        Suggestions suggestions = store.get(Suggestions.class);

        assertThat(suggestions.bodies(store.guild(), Sample.SEEN, "STYR")).containsExactly("Bestyrelsen");
        assertThat(suggestions.names(store.guild(), Sample.SEEN, "lene")).containsExactly("Lene Mehlsen");
        assertThat(suggestions.names(store.guild(), Sample.SEEN, "mk")).isEmpty();
        assertThat(actions("motor", "discord:1")).containsExactly("indhenter tilbud på ny motorbåd");
        assertThat(actions("mehlsen", Sample.POSTER)).hasSize(2);
        assertThat(actions("kommune", "discord:1")).isEmpty();
        assertThat(actions("båd", "discord:1")).isEmpty();
    }

    private List<String> actions(String typed, String user) {
        ActionQuery query = new ActionQuery(null, null, null, ActionQuery.Status.OPEN, typed, Queries.TODAY);
        return store.get(Suggestions.class).actions(store.guild(), user, query).stream()
                .map(ActionView::task)
                .toList();
    }
}
