package dk.tovholder.command;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.PersonalData;
import dk.tovholder.minutes.PersonalFact;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is stored about somebody, as they would say it. */
@Component
final class PersonalWords {
    private final DayWords days;
    private final BotTexts texts;

    PersonalWords(DayWords days, BotTexts texts) {
        this.days = days;
        this.texts = texts;
    }

    List<String> of(PersonalData.Found found) {
        return found.facts().stream()
                .map(fact -> found.kind() == PersonalData.Kind.LANGUAGE
                        ? texts.text("settings.language." + fact.text())
                        : of(fact))
                .toList();
    }

    private String of(PersonalFact fact) {
        LocalDate day = fact.day();
        String words = words(fact);
        if (day == null) {
            return words;
        }
        return words.isEmpty() ? days.brief(day) : texts.text("mydata.dated", days.brief(day), words);
    }

    private String words(PersonalFact fact) {
        return switch (fact.what()) {
            case ENTRY -> fact.text();
            case OVERVIEW -> texts.text("promise.rung.digest");
            case LOST -> texts.text("mydata.lost");
            case DAY -> "";
        };
    }
}
