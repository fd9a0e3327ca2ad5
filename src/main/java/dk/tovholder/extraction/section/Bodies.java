package dk.tovholder.extraction.section;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordSet;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Standing bodies by their names, their short names and the words for their meetings. */
public final class Bodies {
    private static final int LONGEST_PARAGRAPH_NAME = 8;
    private static final int SHORTEST_ADJECTIVE = 4;

    private final BodyWords words;
    private final Map<String, String> abbreviations;
    private final Map<String, String> cut;
    private final BodyMemo memo = new BodyMemo(this::known);
    private final WordSet passing;
    private final WordSet deeds;
    private final WordSet joiners;
    private final BodyTails tails;
    private final Phrases<Boolean> meetingIn = new Phrases<>();
    private final Phrases<Boolean> titleWords = new Phrases<>();

    /** @param data the file {@code bodies.yaml} */
    public Bodies(LanguageData data) {
        words = new BodyWords(data);
        abbreviations = Map.copyOf(data.at("abbreviations").pairs());
        abbreviations.keySet().forEach(words::lookAt);
        cut = Map.copyOf(data.at("cut-before-meeting").pairs());
        cut.keySet().forEach(words::lookAt);
        passing = WordSet.of(data.at("passing").strings());
        deeds = WordSet.of(data.at("deeds").strings());
        meetingIn.addAll(data.at("meeting-in").strings(), true);
        titleWords.addAll(data.at("title-words").strings(), true);
        joiners = WordSet.of(data.at("joiners").strings());
        tails = new BodyTails(data);
    }

    /**
     * The standing body that this word names, or null. The word is the last of the name, or the short name; the words
     * before it that belong to the name are found from it.
     */
    public @Nullable Body endingAt(Tokens tokens, int token) {
        Body body = any(tokens, token);
        boolean everyday = body != null && body.words().size() == 1 && passing.contains(tokens.hash(token));
        return everyday ? null : body;
    }

    /** Whether this is what only those do who meet: "besluttede". */
    boolean isDeed(Tokens tokens, int token) {
        return deeds.contains(tokens.hash(token));
    }

    /** The same for the head of minutes, where everyday words name bodies too: "Arbejdsgruppen". */
    @Nullable Body any(Tokens tokens, int token) {
        if (!tokens.isWord(token) || !words.mayName(tokens, token)) {
            return null;
        }
        BodyMemo.Known known = memo.of(tokens, token);
        if (known.full() != null) {
            return abbreviation(tokens, token, known.full());
        }
        if (known.cut() != null && tokens.isMark(token + 1, '.') && isMeetingWord(tokens, token + 2)) {
            return new Body(known.cut(), new Words(token, token + 3), true, true, true);
        }
        BodyWords.Form form = known.form();
        if (form == null || isFirstPart(tokens, token)) {
            return null;
        }
        int joined = start(tokens, token);
        int start = joined == token && !form.definite() ? special(tokens, token, form.generic()) : joined;
        if (start < joined) {
            Words words = new Words(start, token + 1);
            return new Body(
                    withoutGenitive(words.plain(tokens), tokens.lower(token), form), words, false, false, false);
        }
        if (start == token && form.definite() && tails.isNamedByField(tokens, token)) {
            return withField(tokens, token, form);
        }
        String before = start == token ? "" : tokens.text().substring(tokens.start(start), tokens.start(token));
        String name = capitalised(before.replace('\n', ' ') + (before.isEmpty() ? form.name() : form.inside()));
        return new Body(
                name, new Words(start, token + 1), form.byMeeting(), form.generic() && start == token, form.definite());
    }

    /** "Grønt Råds møde" is the meeting of "Grønt Råd". */
    private static String withoutGenitive(String name, String noun, BodyWords.Form form) {
        boolean genitive =
                noun.endsWith("s") && !form.name().toLowerCase(Locale.ROOT).startsWith(noun);
        return genitive ? name.substring(0, name.length() - 1) : name;
    }

    private BodyMemo.Known known(String word) {
        return new BodyMemo.Known(
                word, abbreviations.get(word), cut.get(word.toLowerCase(Locale.ROOT)), words.form(word));
    }

    /** "Udvalget for Børn og Unge". */
    private Body withField(Tokens tokens, int token, BodyWords.Form form) {
        int end = tails.end(tokens, token);
        String field = new Words(token + 1, end).plain(tokens);
        String name = capitalised(form.name());
        return new Body(
                field.isEmpty() ? name : name + " " + field,
                new Words(token, end),
                form.byMeeting(),
                form.generic() && field.isEmpty(),
                true);
    }

    /** With what it is for, where nothing else tells it apart: "STUDIENÆVNET FOR SPROG OG KULTUR". */
    Body withField(Tokens tokens, Body body) {
        int noun = body.words().end() - 1;
        int end = body.byMeeting() ? noun + 1 : tails.end(tokens, noun);
        if (end == noun + 1) {
            return body;
        }
        String name = body.definite()
                ? body.name() + " " + new Words(noun + 1, end).plain(tokens)
                : new Words(body.words().start(), end).plain(tokens);
        return new Body(name, new Words(body.words().start(), end), false, false, body.definite());
    }

    /** "SOMU-møde": a body that only its letters are known of; in the head of minutes. */
    @Nullable Body acronym(Tokens tokens, int token) {
        boolean letters = tokens.isWord(token) && tokens.has(token, Tokens.ALL_CAPS);
        boolean meeting =
                tokens.isMark(token + 1, '-') && tokens.isGlued(token + 1) && words.isMeeting(tokens, token + 2);
        return letters && meeting ? new Body(tokens.word(token), new Words(token, token + 3), true, false, true) : null;
    }

    /** "MED-" of "MED-Hovedudvalget". */
    private boolean isFirstPart(Tokens tokens, int token) {
        return tokens.isMark(token + 1, '-')
                && tokens.isGlued(token + 1)
                && tokens.isWord(token + 2)
                && tokens.isGlued(token + 2)
                && !words.isMeeting(tokens, token + 2);
    }

    /** "ØK", "HB-møde". */
    private Body abbreviation(Tokens tokens, int token, String full) {
        boolean meeting =
                tokens.isMark(token + 1, '-') && tokens.isGlued(token + 1) && words.isMeeting(tokens, token + 2);
        return new Body(full, new Words(token, meeting ? token + 3 : token + 1), meeting, false, true);
    }

    /** "Børne- og Ungdomsudvalget", "Hoved-MED". */
    private int start(Tokens tokens, int last) {
        int at = last;
        while (at >= 2) {
            if (tokens.isMark(at - 1, '-') && tokens.isGlued(at - 1) && tokens.isGlued(at) && tokens.isWord(at - 2)) {
                at -= 2;
            } else if (isJoined(tokens, at)) {
                at -= 3;
            } else {
                break;
            }
        }
        return at;
    }

    /** "Teknisk Udvalg", "§ 17, stk. 4 udvalg". */
    private static int special(Tokens tokens, int last, boolean generic) {
        boolean adjective = generic
                && tokens.has(last, Tokens.CAPITALISED)
                && tokens.isWord(last - 1)
                && tokens.has(last - 1, Tokens.CAPITALISED)
                && tokens.length(last - 1) > SHORTEST_ADJECTIVE
                && !tokens.has(last, Tokens.NEWLINE | Tokens.WIDE)
                && tokens.has(last, Tokens.ALL_CAPS) == tokens.has(last - 1, Tokens.ALL_CAPS);
        return adjective ? last - 1 : paragraph(tokens, last);
    }

    /** After "Børne- og", "Kultur-,". */
    private boolean isJoined(Tokens tokens, int at) {
        boolean hyphen = at >= 3 && tokens.isMark(at - 2, '-') && tokens.isGlued(at - 2) && tokens.isWord(at - 3);
        return hyphen && (isJoiner(tokens, at - 1) || tokens.isMark(at - 1, ','));
    }

    private static int paragraph(Tokens tokens, int last) {
        if (!tokens.isNumber(last - 1)) {
            return last;
        }
        for (int i = last - 1; i >= Math.max(0, last - LONGEST_PARAGRAPH_NAME); i--) {
            if (tokens.isMark(i, '§')) {
                return i;
            }
        }
        return last;
    }

    /** After the words in capitals that go on from here: "Skole og SFO". */
    int afterName(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < limit && isNameWord(tokens, at)
                || at > from && at + 1 < limit && isJoiner(tokens, at) && isNameWord(tokens, at + 1)) {
            at++;
        }
        return at;
    }

    private boolean isNameWord(Tokens tokens, int at) {
        return tokens.isWord(at)
                && tokens.has(at, Tokens.CAPITALISED)
                && !tokens.has(at, Tokens.NEWLINE | Tokens.WIDE | Tokens.TAB)
                && !isTitleWord(tokens, at)
                && any(tokens, at) == null;
    }

    /** "møde". */
    boolean isMeetingWord(Tokens tokens, int token) {
        return tokens.isWord(token) && words.isMeeting(tokens, token);
    }

    /** Whether the words before name a meeting: "møde i". */
    boolean isAfterMeeting(Tokens tokens, int token) {
        return token >= 2 && meetingIn.match(tokens, token - 2, token) != null;
    }

    /** "og". */
    boolean isJoiner(Tokens tokens, int token) {
        return joiners.contains(tokens.hash(token));
    }

    /** Whether it is a word that only says what kind of text it is: "Referat". */
    boolean isTitleWord(Tokens tokens, int token) {
        return titleWords.match(tokens, token, token + 1) != null;
    }

    /** "Teammøde salg" of "Referat af Teammøde salg"; null where nothing is left. */
    @Nullable String withoutTitleWords(Tokens tokens, Words title) {
        int from = title.start();
        int to = title.end();
        while (from < to && (isTitleWord(tokens, from) || !tokens.isWord(from))) {
            from++;
        }
        while (to > from && (isTitleWord(tokens, to - 1) || !tokens.isWord(to - 1) && !tokens.isMark(to - 1, ')'))) {
            to--;
        }
        return from < to ? new Words(from, to).plain(tokens) : null;
    }

    static String capitalised(String name) {
        boolean done = name.isEmpty() || Character.isUpperCase(name.charAt(0));
        return done ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
