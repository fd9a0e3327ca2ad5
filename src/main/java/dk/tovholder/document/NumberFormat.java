package dk.tovholder.document;

import java.util.Locale;

/** How an automatic number is written. */
enum NumberFormat {
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN;

    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** By the one-letter code that HTML and OpenDocument share. */
    static NumberFormat html(String type) {
        return switch (type) {
            case "a" -> LOWER_LETTER;
            case "A" -> UPPER_LETTER;
            case "i" -> LOWER_ROMAN;
            case "I" -> UPPER_ROMAN;
            default -> DECIMAL;
        };
    }

    /** By Word's name for it. */
    static NumberFormat word(String name) {
        return switch (name) {
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            default -> DECIMAL;
        };
    }

    String text(int number) {
        boolean countable = number > 0 && number < 10_000;
        if (this == DECIMAL || !countable) {
            return Integer.toString(number);
        }
        return switch (this) {
            case LOWER_LETTER -> letters(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            default -> roman(number).toUpperCase(Locale.ROOT);
        };
    }

    /** After "z" comes "aa", then "bb", as Word has it. */
    private static String letters(int number) {
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
