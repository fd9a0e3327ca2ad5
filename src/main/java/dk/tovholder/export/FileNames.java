package dk.tovholder.export;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system takes. */
public final class FileNames {
    private FileNames() {}

    /** In small letters, digits and hyphens: {@code Økonomiudvalget} becomes {@code oekonomiudvalget}. */
    public static String ascii(String text) {
        String letters = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        StringBuilder name = new StringBuilder();
        for (char c : Normalizer.normalize(letters, Normalizer.Form.NFD).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                name.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !name.isEmpty()
                    && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        int end = name.length() - 1;
        return end >= 0 && name.charAt(end) == '-' ? name.substring(0, end) : name.toString();
    }
}
