package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.OwnerKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Owners of an action as one text, and back. Names hold no control characters, so those part them. */
public final class OwnerCode {
    private static final char BETWEEN_OWNERS = '\u001e';
    private static final char BETWEEN_PARTS = '\u001f';

    private OwnerCode() {}

    /** @param fixed whether somebody chose the user for this action alone */
    record Part(Owner owner, @Nullable String userId, boolean fixed) {}

    /** For the field {@link Field#OWNERS}. */
    public static String of(List<GivenOwner> owners) {
        return owners.stream()
                .map(given -> part(
                        new Owner(clean(given.name()), null, OwnerKind.PERSON, Certainty.STATED),
                        given.userId(),
                        given.userId() != null))
                .collect(Collectors.joining(String.valueOf(BETWEEN_OWNERS)));
    }

    /** The names in a text of the field {@link Field#OWNERS}, as people read them. */
    public static String names(String code) {
        return parts(code).stream().map(Part::owner).map(OwnerCode::label).collect(Collectors.joining(", "));
    }

    static String code(Collection<StoredOwner> owners) {
        return owners.stream()
                .map(owner -> part(owner.owner(), owner.userId(), owner.userFixed()))
                .collect(Collectors.joining(String.valueOf(BETWEEN_OWNERS)));
    }

    /**
     * The same owners without one user, or with somebody else in their place. Who stays is known by themselves from then on, so
     * that a name which stands for several does not bring the user back.
     */
    static String handedOver(Collection<StoredOwner> owners, String user, @Nullable GivenOwner instead) {
        List<String> names = owners.stream()
                .filter(owner -> user.equals(owner.userId()))
                .map(StoredOwner::linkKey)
                .toList();
        List<String> kept = new ArrayList<>();
        for (StoredOwner owner : owners) {
            if (!user.equals(owner.userId())) {
                boolean fixed = owner.userFixed() || names.contains(owner.linkKey());
                kept.add(part(owner.owner(), owner.userId(), fixed));
            } else if (instead != null) {
                kept.add(of(List.of(instead)));
            }
        }
        return String.join(
                String.valueOf(BETWEEN_OWNERS), kept.stream().distinct().toList());
    }

    static List<Part> parts(String code) {
        List<Part> parts = new ArrayList<>();
        for (String one : split(code, BETWEEN_OWNERS)) {
            List<String> values = split(one + BETWEEN_PARTS, BETWEEN_PARTS);
            Owner owner = new Owner(
                    emptied(values.get(0)),
                    emptied(values.get(1)),
                    OwnerKind.valueOf(values.get(2)),
                    Certainty.valueOf(values.get(3)));
            parts.add(new Part(owner, emptied(values.get(4)), Boolean.parseBoolean(values.get(5))));
        }
        return parts;
    }

    private static String part(Owner owner, @Nullable String userId, boolean fixed) {
        return new StringJoiner(String.valueOf(BETWEEN_PARTS))
                .add(owner.name() == null ? "" : owner.name())
                .add(owner.title() == null ? "" : owner.title())
                .add(owner.kind().name())
                .add(owner.certainty().name())
                .add(userId == null ? "" : userId)
                .add(String.valueOf(fixed))
                .toString();
    }

    private static String label(Owner owner) {
        String name = owner.name();
        String title = owner.title();
        if (name == null) {
            return title == null ? "" : title;
        }
        return title == null ? name : title + " " + name;
    }

    private static String clean(String name) {
        return name.replace(BETWEEN_OWNERS, ' ').replace(BETWEEN_PARTS, ' ').strip();
    }

    private static @Nullable String emptied(String value) {
        return value.isEmpty() ? null : value;
    }

    private static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == separator) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }
}
