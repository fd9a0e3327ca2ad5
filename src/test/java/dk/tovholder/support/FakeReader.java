package dk.tovholder.support;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.minutes.MinutesReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Finds in a text what a test put there, and nothing in any other. */
public final class FakeReader implements MinutesReader {
    private final Map<String, Extraction> found = new ConcurrentHashMap<>();
    private final List<ExtractionContext> contexts = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private volatile Extraction otherwise = new ExtractionBuilder().build();
    private volatile String version = "1";
    private volatile Runnable before = () -> {};

    public void finds(String text, ExtractionBuilder extraction) {
        found.put(text, extraction.build());
    }

    /** Finds the same in every text it was told nothing else of. */
    public void findsInAll(ExtractionBuilder extraction) {
        otherwise = extraction.build();
    }

    /** Runs at each reading, before it. */
    public void before(Runnable step) {
        before = step;
    }

    /** As a fault in the reader would. */
    public void failsOn(String text) {
        failing.add(text);
    }

    /** With what each text was read since the last reset. */
    public List<ExtractionContext> contexts() {
        return contexts;
    }

    public void reset() {
        found.clear();
        failing.clear();
        contexts.clear();
        otherwise = new ExtractionBuilder().build();
        before = () -> {};
        version = "1";
    }

    /** Its rules are others from now on. */
    public void becomes(String other) {
        version = other;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Extraction read(String text, ExtractionContext context) {
        contexts.add(context);
        before.run();
        if (failing.contains(text)) {
            throw new IllegalStateException("cannot read " + text);
        }
        return found.getOrDefault(text, otherwise);
    }
}
