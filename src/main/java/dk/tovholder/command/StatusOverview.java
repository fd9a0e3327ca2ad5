package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.OpenCount;
import dk.tovholder.minutes.OwnerView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** How many open actions each person and each body has, and how many of them are late: those with most of both first. */
@Component
final class StatusOverview {
    /** Lines of a section; a longer one says how many it leaves out. */
    private static final int MOST = 12;

    private final BotTexts texts;

    StatusOverview(BotTexts texts) {
        this.texts = texts;
    }

    /** A section by person and one by body, each only where it tells apart two or more and one of them has several. */
    Card over(Card card, List<ActionView> all, LocalDate today) {
        Map<String, Row> people = new LinkedHashMap<>();
        Map<String, Row> bodies = new LinkedHashMap<>();
        for (ActionView action : all) {
            if (action.state() == ActionState.OPEN) {
                int late = action.isLate(today) ? 1 : 0;
                people(action).forEach((key, who) -> people.merge(key, new Row(who, 1, late), Row::plus));
                String body = action.source().body();
                if (body != null) {
                    bodies.merge(body, new Row(RichText.EMPTY.bold(body), 1, late), Row::plus);
                }
            }
        }
        return over(card, people, bodies);
    }

    /** The same of what the store has counted. */
    Card over(Card card, List<OpenCount> people, List<OpenCount> bodies) {
        Map<String, Row> persons = new LinkedHashMap<>();
        people.forEach(count -> {
            String key = Objects.requireNonNullElse(count.user(), Objects.requireNonNullElse(count.name(), ""));
            persons.merge(key, new Row(who(count), count.open(), count.late()), Row::plus);
        });
        Map<String, Row> met = new LinkedHashMap<>();
        bodies.forEach(count -> {
            String body = Objects.requireNonNullElse(count.name(), "");
            met.merge(body, new Row(RichText.EMPTY.bold(body), count.open(), count.late()), Row::plus);
        });
        return over(card, persons, met);
    }

    private RichText who(OpenCount count) {
        String name = count.name();
        if (name == null) {
            return RichText.EMPTY.bold(texts.text("entry.nobody"));
        }
        return count.user() == null
                ? RichText.EMPTY.bold(Wording.clip(name, Wording.LABEL))
                : RichText.EMPTY.user(new UserRef(count.user(), name));
    }

    private Card over(Card card, Map<String, Row> people, Map<String, Row> bodies) {
        Card byPerson = section(card, "status.people", people.values());
        return section(byPerson, kind(bodies.keySet()), bodies.values());
    }

    /** The heading that fits them all. */
    private String kind(Set<String> bodies) {
        Predicate<String> committees = holding("status.bodies.committees.word");
        Predicate<String> boards = holding("status.bodies.boards.word");
        if (bodies.stream().allMatch(committees)) {
            return "status.bodies.committees";
        } else if (bodies.stream().allMatch(boards)) {
            return "status.bodies.boards";
        }
        return bodies.stream().allMatch(committees.or(boards)) ? "status.bodies.both" : "status.bodies";
    }

    private Predicate<String> holding(String key) {
        String word = texts.text(key);
        return body -> body.toLowerCase(Locale.ROOT).contains(word);
    }

    /** Those who have something left to do of it, a member once under whatever name; nobody is somebody too. */
    private Map<String, RichText> people(ActionView action) {
        Map<String, RichText> people = new LinkedHashMap<>();
        if (action.owners().isEmpty()) {
            people.put("", RichText.EMPTY.bold(texts.text("entry.nobody")));
        }
        for (OwnerView owner : action.owners()) {
            String user = owner.userId();
            if (owner.doneAt() == null && user != null) {
                people.putIfAbsent(user, RichText.EMPTY.user(new UserRef(user, owner.label())));
            } else if (owner.doneAt() == null) {
                people.putIfAbsent(owner.label(), RichText.EMPTY.bold(Wording.clip(owner.label(), Wording.LABEL)));
            }
        }
        return people;
    }

    private Card section(Card card, String heading, Collection<Row> rows) {
        if (rows.size() < 2 || rows.stream().allMatch(row -> row.open() == 1)) {
            return card;
        }
        List<RichText> lines = new ArrayList<>();
        rows.stream().sorted(Row.HEAVIEST).limit(MOST).map(this::line).forEach(lines::add);
        if (rows.size() > MOST) {
            lines.add(RichText.of(texts.text("status.more", rows.size() - MOST)));
        }
        return card.heading(3, texts.text(heading)).entries(lines);
    }

    private RichText line(Row row) {
        RichText line = row.who().plain(texts.text("entry.owner.end") + texts.text("status.open", row.open()));
        return row.late() == 0 ? line : line.plain(", ").bold(texts.text("status.late", row.late()));
    }

    private record Row(RichText who, int open, int late) {
        static final Comparator<Row> HEAVIEST =
                Comparator.comparingInt(Row::late).thenComparingInt(Row::open).reversed();

        Row plus(Row other) {
            return new Row(who, open + other.open, late + other.late);
        }
    }
}
