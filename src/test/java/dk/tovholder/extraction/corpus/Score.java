package dk.tovholder.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what was expected, predicted and found, and says what was not. */
final class Score {
    static final List<String> KINDS = List.of("decisions", "actions", "events", "agenda", "items");
    private static final List<String> MEETING = List.of("organisation", "body", "date", "start", "end", "place");

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    void add(Pair pair, JsonNode predicted) {
        Matching matching = new Matching(pair.text());
        for (String kind : KINDS) {
            entries(pair, kind, list(pair.expected(), kind), list(predicted, kind), matching);
        }
        for (String field : MEETING) {
            String expected = Matching.value(pair.expected().get("meeting"), field);
            String found = Matching.value(predicted.get("meeting"), field);
            boolean same = Matching.same(expected, found);
            count("meeting", expected == null ? 0 : 1, found == null ? 0 : 1, expected != null && same ? 1 : 0);
            if (!same) {
                fault(pair, "meeting." + field, "wrong", expected + ", not " + found);
            }
        }
    }

    private static List<JsonNode> list(JsonNode node, String kind) {
        List<JsonNode> entries = new ArrayList<>();
        node.get(kind).forEach(entries::add);
        return entries;
    }

    private void entries(Pair pair, String kind, List<JsonNode> expected, List<JsonNode> predicted, Matching matching) {
        List<Matching.Found> pairs = matching.pairs(kind, expected, predicted);
        count(kind, expected.size(), predicted.size(), pairs.size());
        Set<Integer> found = pairs.stream().map(Matching.Found::expected).collect(Collectors.toSet());
        Set<Integer> right = pairs.stream().map(Matching.Found::predicted).collect(Collectors.toSet());
        for (int i = 0; i < expected.size(); i++) {
            if (!found.contains(i)) {
                fault(pair, kind, "missing", show(expected.get(i)));
            }
        }
        for (int i = 0; i < predicted.size(); i++) {
            if (!right.contains(i)) {
                fault(pair, kind, "extra", show(predicted.get(i)));
            }
        }
        if (kind.equals("actions")) {
            stated(pair, expected, predicted, pairs);
        }
        pairs.forEach(
                match -> attributes(pair, kind, expected.get(match.expected()), predicted.get(match.predicted())));
    }

    /** Owners and deadlines said to be stated, on tasks that are none too: how many of them are right. */
    private void stated(Pair pair, List<JsonNode> expected, List<JsonNode> predicted, List<Matching.Found> pairs) {
        for (int i = 0; i < predicted.size(); i++) {
            int place = i;
            JsonNode action = predicted.get(i);
            JsonNode match = pairs.stream()
                    .filter(found -> found.predicted() == place)
                    .map(found -> expected.get(found.expected()))
                    .findFirst()
                    .orElse(null);
            Set<List<String>> owners = match == null ? Set.of() : Matching.owners(match);
            Set<List<String>> said = Matching.statedOwners(action);
            said.forEach(owner -> right(pair, "stated-owners", owners.contains(owner), action));
            if ("stated".equals(Matching.value(action, "dueCertainty"))) {
                boolean same =
                        match != null && Matching.same(Matching.value(match, "due"), Matching.value(action, "due"));
                right(pair, "stated-dues", same, action);
            }
        }
    }

    private void right(Pair pair, String kind, boolean right, JsonNode action) {
        count(kind, 1, 1, right ? 1 : 0);
        if (!right) {
            fault(pair, kind, "wrong", show(action));
        }
    }

    private void attributes(Pair pair, String kind, JsonNode expected, JsonNode predicted) {
        for (String name : Matching.ATTRIBUTES.get(kind)) {
            String a = Matching.value(expected, name);
            String b = Matching.value(predicted, name);
            boolean body = name.equals("body");
            boolean same = body ? Matching.same(indefinite(a), indefinite(b)) : Matching.same(a, b);
            if (a != null || b != null) {
                count(kind + "." + name, 1, 1, same ? 1 : 0);
            }
            if (!same) {
                fault(pair, kind + "." + name, "wrong", a + ", not " + b + ": " + show(expected));
            }
        }
        if (kind.equals("actions")) {
            Set<List<String>> a = Matching.owners(expected);
            Set<List<String>> b = Matching.owners(predicted);
            int shared = (int) a.stream().filter(b::contains).count();
            count("owners", a.size(), b.size(), shared);
            if (!a.equals(b)) {
                fault(pair, "owners", "wrong", a + ", not " + b + ": " + show(expected));
            }
        }
    }

    /** Generalforsamlingen is the generalforsamling. */
    private static @Nullable String indefinite(@Nullable String body) {
        return body == null ? null : body.replaceAll("(?i)(et|en|t)\\b", "");
    }

    private void count(String kind, int expected, int predicted, int found) {
        int[] sums = counts.computeIfAbsent(kind, key -> new int[3]);
        sums[0] += expected;
        sums[1] += predicted;
        sums[2] += found;
    }

    private void fault(Pair pair, String kind, String word, String what) {
        faults.add(pair.name() + "  " + kind + "  " + word + ": " + what);
    }

    private static String show(JsonNode entry) {
        StringBuilder shown = new StringBuilder();
        for (String name : List.of("number", "item", "date", "due", "outcome", "kind", "topic", "title", "quote")) {
            String value = Matching.value(entry, name);
            shown.append(value == null ? "" : value + " | ");
        }
        return shown.toString();
    }

    /** Twice what was found, over all that was expected and predicted; 1 where there is nothing. */
    double f1(String kind) {
        int[] sums = counts.getOrDefault(kind, new int[3]);
        int all = sums[0] + sums[1];
        return all == 0 ? 1 : 2.0 * sums[2] / all;
    }

    /** The faults of one kind, or of all where it is null. */
    String faults(@Nullable String kind) {
        return faults.stream()
                .filter(fault -> kind == null || fault.contains("  " + kind + "  "))
                .collect(Collectors.joining("\n"));
    }

    String table() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-18s gold pred found     F1%n", ""));
        counts.forEach((kind, sums) -> table.append(String.format(
                Locale.ROOT, "%-18s %4d %4d %5d  %5.1f%n", kind, sums[0], sums[1], sums[2], 100 * f1(kind))));
        return table.toString();
    }
}
