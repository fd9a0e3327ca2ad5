package dk.tovholder.extraction.section;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;

/** The words of lists of people that are no names. */
final class PeopleWords {
    /** Between people: "og". */
    final Phrases<Boolean> joiners;
    /** After a role without a name: "chefen for Teknik". */
    final Phrases<Boolean> beforeUnit;
    /** Small words inside names: "van". */
    final Phrases<Boolean> nameLinks;

    private final Phrases<Boolean> roles;
    private final List<String> roleEndings;

    PeopleWords(LanguageData data) {
        joiners = HeadingWords.phrases(data, "joiners");
        beforeUnit = HeadingWords.phrases(data, "before-unit");
        nameLinks = HeadingWords.phrases(data, "name-links");
        roles = HeadingWords.phrases(data, "roles");
        roleEndings = data.at("role-endings").strings();
    }

    /** Whether the word says what somebody is: "Kommunaldirektør". */
    boolean isTitle(Tokens tokens, int token) {
        return roles.match(tokens, token, token + 1) != null
                || tokens.isWord(token) && roleEndings.stream().anyMatch(tokens.lower(token)::endsWith);
    }
}
