package dk.tovholder.minutes;

import dk.tovholder.support.TestStore;
import java.nio.file.Path;

/** A process that reads one text and is killed while it reads the next. */
final class KilledProcess {
    static final int EXIT_CODE = 137;
    static final String NEXT = "Referat af bestyrelsesmøde i Kystby Roklub den 7. april 2026";

    private KilledProcess() {}

    /** @param arguments the data folder and the guild */
    public static void main(String[] arguments) {
        TestStore store = new TestStore(Path.of(arguments[0]));
        MinutesService minutes = store.get(MinutesService.class);
        store.reader().finds(Sample.TEXT, Sample.extraction());
        minutes.add(Sample.posted(arguments[1], Sample.TEXT));
        store.reader().before(() -> Runtime.getRuntime().halt(EXIT_CODE));
        minutes.add(Sample.posted(arguments[1], NEXT));
    }
}
