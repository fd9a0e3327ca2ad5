package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.clause.Agent.Kind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads those who are named from a word on, with their titles, one or several. */
public final class AgentReader {
    private static final int LONGEST_TITLE = 8;

    private final Sentence sentence;
    private final Tokens tokens;
    private final NameReader names;
    private final OfficeReader offices;
    private final OwnBody body;
    private final Verbs verbs;

    public AgentReader(Sentence sentence, People people, NamesInText inText, OwnBody body) {
        this.sentence = sentence;
        tokens = sentence.tokens();
        this.body = body;
        verbs = new Verbs(sentence);
        names = new NameReader(sentence, people, inText, verbs);
        offices = new OfficeReader(sentence, verbs);
    }

    /** All that are named from this token on ("A, B og C", "HS/LOT"), or null where nobody is. */
    public @Nullable Agents read(int from, int limit) {
        if (isOfficeOfTwo(from, limit)) {
            return new Agents(List.of(office(from, from + 3)), from, from + 3);
        }
        Agent first = one(from, limit);
        return first == null ? null : read(first, from, limit);
    }

    private Agents read(Agent first, int from, int limit) {
        List<Agent> list = new ArrayList<>(2);
        int end = from;
        Agent agent = first;
        while (agent != null) {
            Agents members = agent.name() == null ? members(whole(agent).end(), limit) : null;
            if (members != null) {
                list.addAll(members.list());
                end = Math.min(limit, members.end() + 1);
            } else {
                list.add(agent);
                end = after(agent, limit);
            }
            int next = joint(end, limit);
            agent = next == end ? null : one(next, limit);
        }
        return new Agents(isOneOffice(list, from) ? List.of(office(from, end)) : list, from, end);
    }

    /** "Affald og Genbrug": two words that no list knows and that begin a sentence are one office. */
    private boolean isOneOffice(List<Agent> list, int from) {
        return list.size() == 2
                && from == sentence.start()
                && list.stream().allMatch(agent -> whole(agent).size() == 1)
                && (list.stream().noneMatch(agent -> agent.sure() || names.isInitials(agent))
                        || list.stream().allMatch(this::isField));
    }

    /** "Løn" and "Personale" of "Løn og Personale"; not "HR", not "Sekretariatet". */
    private boolean isField(Agent agent) {
        int word = whole(agent).start();
        String text = tokens.lower(word);
        return agent.kind() == Kind.UNIT
                && sentence.isCapitalised(word)
                && !tokens.has(word, Tokens.ALL_CAPS)
                && !text.endsWith("en")
                && !text.endsWith("et");
    }

    /** "Affald og Genbrug udarbejder": two words that no list knows. */
    private boolean isOfficeOfTwo(int from, int limit) {
        return from == sentence.start()
                && from + 3 <= limit
                && sentence.is(from + 1, WordClass.COORDINATOR)
                && sentence.isCapitalised(from + 2)
                && verbs.isFinite(from + 3)
                && names.isStrange(from)
                && names.isStrange(from + 2);
    }

    private static Agent office(int from, int end) {
        return new Agent(Kind.UNIT, null, new Words(from, end), false);
    }

    /** Index after "og", "/", "+" or a comma, or {@code at} where none stands there. */
    private int joint(int at, int limit) {
        if (at >= limit) {
            return at;
        }
        boolean mark = sentence.isMark(at, ',')
                || sentence.isMark(at, '/')
                || sentence.isMark(at, '+')
                || sentence.isMark(at, '&');
        boolean word = sentence.is(at, WordClass.COORDINATOR) && !sentence.is(at, WordClass.SO);
        if (mark && sentence.is(at + 1, WordClass.COORDINATOR)) {
            return at + 2;
        }
        return mark || word ? at + 1 : at;
    }

    private static Words whole(Agent agent) {
        Words name = agent.name();
        Words title = agent.title();
        if (name == null || title == null) {
            return name != null ? name : title != null ? title : new Words(0, 0);
        }
        return new Words(Math.min(name.start(), title.start()), Math.max(name.end(), title.end()));
    }

    /** Past "(formand)" and "fra Engparken". */
    private int after(Agent agent, int limit) {
        int at = whole(agent).end();
        if (isSetOff(agent, at, limit)) {
            return at + 1;
        }
        if (at < limit && sentence.isMark(at, '(') && !isOwners(at)) {
            at = Math.min(limit, sentence.closing(at) + 1);
        }
        boolean origin = agent.kind() == Kind.PERSON
                && sentence.is(at, WordClass.FROM)
                && sentence.isCapitalised(at + 1)
                && at < limit;
        return origin ? at + 2 : at;
    }

    /** "Formanden, Bo Lind," with both commas. */
    private boolean isSetOff(Agent agent, int end, int limit) {
        Words name = agent.name();
        return name != null
                && agent.title() != null
                && end < limit
                && sentence.isMark(end, ',')
                && sentence.isMark(name.start() - 1, ',');
    }

    /** "Udvalget (Line, Trine og Ulla)": those in the brackets are meant. */
    private @Nullable Agents members(int bracket, int limit) {
        if (bracket >= limit || !sentence.isMark(bracket, '(')) {
            return null;
        }
        int close = sentence.closing(bracket);
        Agents named = close < limit ? read(bracket + 1, close) : null;
        boolean people = named != null && named.end() == close && named.are(Kind.PERSON) && named.isSure();
        return people && named != null && named.list().size() > 1 ? named : null;
    }

    private boolean isOwners(int bracket) {
        return one(bracket + 1, sentence.closing(bracket)) != null && sentence.actor(bracket + 1) == 0;
    }

    private @Nullable Agent one(int from, int limit) {
        if (from >= limit) {
            return null;
        }
        if (sentence.isMark(from, '@')) {
            return tagged(from + 1, limit);
        }
        if (sentence.is(from, WordClass.WE)) {
            return new Agent(Kind.WE, null, new Words(from, from + 1), true);
        }
        if (sentence.is(from, WordClass.I)) {
            return new Agent(Kind.SPEAKER, null, new Words(from, from + 1), true);
        }
        int own = body.end(sentence, from, limit);
        if (own > from && !tokens.isMark(own, '-')) {
            return new Agent(Kind.BODY, null, new Words(from, own), true);
        }
        Agent office = offices.read(from, limit);
        if (office == null) {
            return person(from, limit);
        }
        int end = whole(office).end();
        if (office.kind() == Kind.UNIT && end < limit && sentence.is(end, WordClass.DOMAIN)) {
            return ofDomain(office, limit);
        }
        return office.kind() == Kind.ROLE || office.kind() == Kind.OUTSIDER ? holder(office, limit) : office;
    }

    private @Nullable Agent tagged(int from, int limit) {
        int whole = names.end(from, limit);
        boolean order = sentence.is(from + 1, WordClass.IMPERATIVE) && !sentence.is(from + 1, WordClass.FIRST_NAME);
        int end = order ? from + 1 : Math.max(whole, Math.min(from + 1, limit));
        return end > from && tokens.isWord(from) ? new Agent(Kind.PERSON, new Words(from, end), null, true) : null;
    }

    private @Nullable Agent person(int from, int limit) {
        int end = names.end(from, limit);
        if (end == from) {
            return null;
        }
        boolean sure = names.isSure(from, end);
        if (!sure && !names.isLikely(from, end)) {
            return null;
        }
        Words words = new Words(from, end);
        int company = companyEnd(end, limit);
        if (company > end) {
            return new Agent(Kind.OUTSIDER, null, new Words(from, company), true);
        }
        boolean thing = !sure && WordClass.NOUN.in(sentence.actor(end - 1));
        return thing ? new Agent(Kind.UNIT, null, words, false) : new Agent(Kind.PERSON, words, null, sure);
    }

    /** Past "A/S" and "ApS" behind a name; {@code end} where none stands there. */
    private int companyEnd(int end, int limit) {
        int mark = isLetter(end) ? end + 1 : end;
        boolean letters = isLetter(mark - 1)
                && mark + 1 < limit
                && sentence.isMark(mark, '/')
                && tokens.isGlued(mark + 1)
                && isLetter(mark + 1);
        boolean word = end < limit && sentence.isCapitalised(end) && sentence.is(end, WordClass.OUTSIDER);
        return letters ? mark + 2 : word ? end + 1 : end;
    }

    private boolean isLetter(int at) {
        return tokens.isWord(at) && tokens.length(at) == 1 && tokens.has(at, Tokens.CAPITALISED);
    }

    /** The name after a title: "afdelingsleder Marianne Fisker", "Chef for Kommunaldirektørens sekretariat Jeppe Thvilum". */
    private Agent holder(Agent role, int limit) {
        Words title = whole(role);
        Words beside = beside(title.end(), limit);
        if (beside != null && role.kind() == Kind.ROLE) {
            return new Agent(Kind.PERSON, beside, title, true);
        }
        int end = names.end(title.end(), limit);
        if (end > title.end()) {
            boolean outside = role.kind() == Kind.OUTSIDER && !names.isListed(title.end());
            Kind kind = outside ? Kind.OUTSIDER : Kind.PERSON;
            return new Agent(kind, new Words(title.end(), end), title, true);
        }
        boolean domain = title.end() < limit && sentence.is(title.end(), WordClass.DOMAIN);
        return domain ? ofDomain(role, limit) : role;
    }

    /** "Formanden, Bo Lind, ringer": the name between the commas, or null. */
    private @Nullable Words beside(int comma, int limit) {
        if (comma >= limit || !sentence.isMark(comma, ',')) {
            return null;
        }
        int end = names.end(comma + 1, limit);
        boolean named = end > comma + 1 && names.isSure(comma + 1, end);
        return named && sentence.isMark(end, ',') && verbs.isFinite(end + 1) ? new Words(comma + 1, end) : null;
    }

    private Agent ofDomain(Agent role, int limit) {
        Words title = whole(role);
        int last = Math.min(limit, title.end() + LONGEST_TITLE);
        for (int i = title.end() + 1; i < last; i++) {
            int end = names.end(i, limit);
            boolean known = end > i && names.isSure(i, end) && !sentence.is(i, WordClass.GENITIVE);
            if (known) {
                return new Agent(Kind.PERSON, new Words(i, end), new Words(title.start(), i), true);
            }
            if (verbs.isFinite(i)) {
                return new Agent(role.kind(), null, new Words(title.start(), i), true);
            }
            boolean part = tokens.isWord(i) && !(sentence.is(i, WordClass.PREPOSITION) && i > title.end() + 1);
            if (!part && !tokens.isMark(i, '-')) {
                return role;
            }
        }
        return last == limit ? new Agent(role.kind(), null, new Words(title.start(), limit), true) : role;
    }
}
