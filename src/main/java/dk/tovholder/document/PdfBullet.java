package dk.tovholder.document;

/** Bullets and numbers that a line begins with. */
final class PdfBullet {
    private static final String BULLETS = "\u2022\u25CF\u25CB\u25E6\u25AA\u25A0\u2023\u00B7\uF0B7\uF0A7\uF0FC\uF0D8";
    private static final String BULLETS_IF_ALONE = "-\u2013\u2014o*\u00A7";
    private static final int LONGEST_NUMBER = 5;

    private PdfBullet() {}

    static boolean begins(PdfLine line) {
        String first = line.words().get(0).text();
        boolean alone = first.length() == 1 && line.words().size() > 1;
        return BULLETS.indexOf(first.charAt(0)) >= 0 || alone && BULLETS_IF_ALONE.contains(first);
    }

    /** What follows the bullet. */
    static String without(String text) {
        return text.isEmpty() ? text : text.substring(1).strip();
    }

    /** A word that a wide gap may follow without a new column: a bullet, "3.", "b)". */
    static boolean isMarker(String word) {
        char end = word.charAt(word.length() - 1);
        boolean bullet = word.length() == 1 && (BULLETS + BULLETS_IF_ALONE).contains(word);
        boolean number = Character.isDigit(word.charAt(0)) && (Character.isDigit(end) || end == '.' || end == ')');
        boolean letter = word.length() == 2 && Character.isLetter(word.charAt(0)) && (end == '.' || end == ')');
        return bullet || word.length() <= LONGEST_NUMBER && (number || letter);
    }
}
