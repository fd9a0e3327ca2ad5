package dk.tovholder.extraction.text;

/** Stretches of a text, opened and closed from left to right. */
final class Ranges {
    private final Ints starts = new Ints();
    private final Ints ends = new Ints();

    void open(int at) {
        if (starts.size() == ends.size()) {
            starts.add(at);
        }
    }

    void close(int at) {
        if (starts.size() > ends.size()) {
            ends.add(at);
        }
    }

    boolean contains(int at) {
        int index = starts.floor(at);
        return index >= 0 && index < ends.size() && at < ends.get(index);
    }
}
