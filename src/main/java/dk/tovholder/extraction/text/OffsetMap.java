package dk.tovholder.extraction.text;

/**
 * From an offset in the normalised text to the one in the original. Only the places where the distance changes are kept,
 * so that an ordinary text costs nothing.
 */
final class OffsetMap {
    private final Ints from = new Ints();
    private final Ints to = new Ints();

    /** From {@code normalised} on, offsets run on from {@code original}. */
    void put(int normalised, int original) {
        int expected = original(normalised);
        if (expected == original) {
            return;
        }
        if (from.size() > 0 && from.last() == normalised) {
            to.setLast(original);
        } else {
            from.add(normalised);
            to.add(original);
        }
    }

    int original(int normalised) {
        int size = from.size();
        if (size == 0) {
            return normalised;
        }
        int at = normalised >= from.last() ? size - 1 : from.floor(normalised);
        return at < 0 ? normalised : to.get(at) + normalised - from.get(at);
    }
}
