package dk.tovholder.extraction.section;

/** Roman numerals up to 39, which is more points than a meeting has. */
final class Roman {
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    /** The number, or 0 where the word is none. */
    static int value(String word) {
        int tens = 0;
        while (tens < 3 && tens < word.length() && word.charAt(tens) == 'X') {
            tens++;
        }
        for (int ones = 0; ones < ONES.length; ones++) {
            if (word.substring(tens).equals(ONES[ones])) {
                return 10 * tens + ones;
            }
        }
        return 0;
    }
}
