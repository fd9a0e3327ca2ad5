package dk.tovholder.minutes;

/** Text that looks like a Danish personal number: a birthday and four digits, as {@code 010203-1234}. */
final class PersonalNumber {
    private static final int BIRTHDAY = 6;
    private static final int SERIAL = 4;
    /** Blank, dash, blank. */
    private static final int BETWEEN = 3;

    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    private PersonalNumber() {}

    static boolean isIn(String text) {
        for (int start = 0; start + BIRTHDAY + SERIAL <= text.length(); start++) {
            if ((start == 0 || !Character.isDigit(text.charAt(start - 1))) && startsAt(text, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(String text, int start) {
        if (!areDigits(text, start, BIRTHDAY) || !isDay(text, start)) {
            return false;
        }
        int serial = start + BIRTHDAY;
        for (int i = 0; i < BETWEEN && serial < text.length() && parts(text.charAt(serial)); i++) {
            serial++;
        }
        int end = serial + SERIAL;
        return areDigits(text, serial, SERIAL) && (end == text.length() || !Character.isDigit(text.charAt(end)));
    }

    /** A blank or a dash of whatever kind. */
    private static boolean parts(char c) {
        return Character.isSpaceChar(c) || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static boolean isDay(String text, int start) {
        int day = Integer.parseInt(text.substring(start, start + 2));
        int month = Integer.parseInt(text.substring(start + 2, start + 4));
        return day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
    }

    private static boolean areDigits(String text, int start, int count) {
        if (start + count > text.length()) {
            return false;
        }
        for (int i = start; i < start + count; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
