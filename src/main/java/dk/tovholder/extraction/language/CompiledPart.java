package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import java.util.ArrayList;
import java.util.List;

/** A part of a YAML file as bytes: numbers for its form, line and length, and the words. */
final class CompiledPart {
    private static final int PLAIN = 0;
    private static final int QUOTED = 1;
    private static final int SEQUENCE = 2;
    private static final int MAPPING = 3;

    private CompiledPart() {}

    static void compile(CompiledOutput out, Part part) {
        if (part instanceof Part.Scalar scalar) {
            out.numbers(scalar.plain() ? PLAIN : QUOTED, part.line());
            out.string(scalar.value());
        } else if (part instanceof Part.Sequence sequence) {
            out.numbers(SEQUENCE, part.line(), sequence.members().size());
            sequence.members().forEach(member -> compile(out, member));
        } else if (part instanceof Part.Mapping mapping) {
            out.numbers(MAPPING, part.line(), mapping.entries().size());
            mapping.entries().forEach(entry -> {
                compile(out, entry.key());
                compile(out, entry.value());
            });
        }
    }

    static Part read(CompiledInput in) {
        int[] form = in.numbers();
        return switch (form[0]) {
            case SEQUENCE -> new Part.Sequence(members(in, form[2]), form[1]);
            case MAPPING -> new Part.Mapping(entries(in, form[2]), form[1]);
            default -> new Part.Scalar(in.string(), form[0] == PLAIN, form[1]);
        };
    }

    private static List<Part> members(CompiledInput in, int count) {
        List<Part> members = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            members.add(read(in));
        }
        return members;
    }

    private static List<Part.Entry> entries(CompiledInput in, int count) {
        List<Part.Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Part key = read(in);
            entries.add(new Part.Entry((Part.Scalar) key, read(in)));
        }
        return entries;
    }
}
