package dk.tovholder.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which predicted entries are the expected ones: quotes, topics and titles that share their words. */
final class Matching {
    static final Map<String, List<String>> ATTRIBUTES = Map.of(
            "decisions", List.of("outcome"),
            "actions", List.of("due"),
            "events", List.of("kind", "body", "time"),
            "agenda", List.of("body"),
            "items", List.of());

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String text;

    Matching(String text) {
        this.text = "  " + String.join("  ", words(text)) + "  ";
    }

    record Found(int expected, int predicted) {}

    private record Candidate(double score, boolean otherItem, long agreeing, int expected, int predicted) {}

    /** Words in small letters; tags, punctuation and hyphens only part them. */
    static List<String> words(String text) {
        String plain =
                TAG.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        Matcher matcher = WORD.matcher(plain.toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Pairs of one expected and one predicted entry, the best first. */
    List<Found> pairs(String kind, List<JsonNode> expected, List<JsonNode> predicted) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double score = overlap(kind, expected.get(i), predicted.get(j));
                if (score > 0) {
                    candidates.add(candidate(kind, score, expected.get(i), predicted.get(j), new Found(i, j)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score)
                .thenComparing(Candidate::otherItem)
                .thenComparing(candidate -> -candidate.agreeing)
                .thenComparing(Candidate::expected)
                .thenComparing(Candidate::predicted));
        return oneToOne(candidates);
    }

    private static List<Found> oneToOne(List<Candidate> candidates) {
        List<Found> pairs = new ArrayList<>();
        Set<Integer> expected = new HashSet<>();
        Set<Integer> predicted = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!expected.contains(candidate.expected) && !predicted.contains(candidate.predicted)) {
                expected.add(candidate.expected);
                predicted.add(candidate.predicted);
                pairs.add(new Found(candidate.expected, candidate.predicted));
            }
        }
        return pairs;
    }

    private static Candidate candidate(String kind, double score, JsonNode expected, JsonNode predicted, Found found) {
        long agreeing = ATTRIBUTES.get(kind).stream()
                .filter(name -> same(value(expected, name), value(predicted, name)))
                .count();
        if (kind.equals("actions") && owners(expected).equals(owners(predicted))) {
            agreeing++;
        }
        boolean otherItem = !same(value(expected, "item"), value(predicted, "item"));
        return new Candidate(score, otherItem, agreeing, found.expected, found.predicted);
    }

    static @Nullable String value(JsonNode entry, String name) {
        JsonNode value = entry.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    static boolean same(@Nullable String a, @Nullable String b) {
        return a == null || b == null ? a == null && b == null : words(a).equals(words(b));
    }

    /** An owner is known by the name, or where there is none, by the title. */
    static Set<List<String>> owners(JsonNode action) {
        return owners(action, false);
    }

    /** The owners of a predicted action that the words themselves name. */
    static Set<List<String>> statedOwners(JsonNode action) {
        return owners(action, true);
    }

    private static Set<List<String>> owners(JsonNode action, boolean stated) {
        Set<List<String>> owners = new HashSet<>();
        for (JsonNode owner : action.get("owners")) {
            if (stated && !"stated".equals(value(owner, "certainty"))) {
                continue;
            }
            String name = value(owner, "name");
            List<String> words =
                    new ArrayList<>(words(name == null ? owner.get("title").asText() : name));
            words.add(0, name == null ? "title" : "name");
            owners.add(words);
        }
        return owners;
    }

    private double overlap(String kind, JsonNode expected, JsonNode predicted) {
        if (kind.equals("items") || kind.equals("agenda")) {
            boolean items = kind.equals("items");
            return titles(expected, predicted, items ? "number" : "date", items ? "title" : "topic");
        }
        if (kind.equals("events") && !same(value(expected, "date"), value(predicted, "date"))) {
            return 0;
        }
        String item = value(expected, "item");
        String other = value(predicted, "item");
        boolean elsewhere = item != null && other != null && !same(item, other);
        if (elsewhere && (isRepeated(expected) || isRepeated(predicted))) {
            return 0;
        }
        double best = quotes(expected.get("quote").asText(), predicted);
        JsonNode also = expected.get("also");
        for (int i = 0; also != null && i < also.size(); i++) {
            best = Math.max(best, quotes(also.get(i).asText(), predicted));
        }
        return best;
    }

    private static double titles(JsonNode expected, JsonNode predicted, String key, String phrase) {
        if (!same(value(expected, key), value(predicted, key))) {
            return 0;
        }
        List<String> a = words(expected.get(phrase).asText());
        List<String> b = words(predicted.get(phrase).asText());
        int shared = shared(a, b);
        return 4 * shared >= 3 * a.size() ? (double) shared / Math.max(a.size(), b.size()) : 0;
    }

    private static double quotes(String quote, JsonNode predicted) {
        List<String> a = words(quote);
        List<String> b = words(predicted.get("quote").asText());
        int shared = shared(a, b);
        int longer = Math.max(a.size(), b.size());
        boolean found = shared > 0 && (2 * shared >= longer || shared == Math.min(a.size(), b.size()));
        return found ? (double) shared / longer : 0;
    }

    private boolean isRepeated(JsonNode entry) {
        String quote = "  " + String.join("  ", words(entry.get("quote").asText())) + "  ";
        int first = text.indexOf(quote);
        return first >= 0 && text.indexOf(quote, first + 1) >= 0;
    }

    /** How many words two lists share, in order. */
    private static int shared(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int[] last = row.clone();
            for (int j = 0; j < b.size(); j++) {
                row[j + 1] = word.equals(b.get(j)) ? last[j] + 1 : Math.max(last[j + 1], row[j]);
            }
        }
        return row[b.size()];
    }
}
