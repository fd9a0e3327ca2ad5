package dk.tovholder.extraction.language;

import java.util.List;

/** A part of a YAML file, with the line (from 1) on which it begins. */
sealed interface Part {
    int line();

    /** @param plain whether it stands without quotes, so that digits are a number */
    record Scalar(String value, boolean plain, int line) implements Part {}

    record Sequence(List<Part> members, int line) implements Part {}

    /** Keys and values in the order of the file; no key stands there twice. */
    record Mapping(List<Entry> entries, int line) implements Part {}

    /** A key of a mapping and what it stands for. */
    record Entry(Scalar key, Part value) {}
}
