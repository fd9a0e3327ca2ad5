package dk.tovholder.cli;

import dk.tovholder.extraction.Extraction;
import java.io.PrintWriter;

/** Prints extractions one after another. */
final class PrintedOutput implements ExtractionOutput {
    private final ExtractionFormat format;
    private final PrintWriter out;
    private final boolean several;
    private boolean begun;

    PrintedOutput(ExtractionFormat format, PrintWriter out, boolean several) {
        this.format = format;
        this.out = out;
        this.several = several;
        if (several) {
            print(format.before());
        }
    }

    @Override
    public void write(String file, Extraction extraction) {
        if (begun) {
            out.println(format.between());
        }
        begun = true;
        out.print(format.one(InputReader.name(file), extraction).stripTrailing());
        if (!several) {
            out.println();
        }
    }

    @Override
    public void close() {
        if (several) {
            if (begun) {
                out.println();
            }
            print(format.after());
        }
        out.flush();
    }

    private void print(String words) {
        if (!words.isEmpty()) {
            out.println(words);
        }
    }
}
