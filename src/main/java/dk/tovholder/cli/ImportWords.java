package dk.tovholder.cli;

import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.Receipt;

/** What became of an imported file, in a sentence. */
final class ImportWords {
    private ImportWords() {}

    static String of(BotTexts texts, String file, Receipt receipt) {
        if (receipt instanceof Receipt.Stored stored) {
            MinutesView minutes = stored.minutes();
            return texts.text(
                    "cli.import.stored",
                    file,
                    minutes.decisions().size(),
                    minutes.actions().size(),
                    minutes.events().size(),
                    minutes.points().size());
        }
        return texts.text(receipt instanceof Receipt.Known ? "cli.import.known" : "cli.import.not-minutes", file);
    }
}
