package dk.tovholder.extraction.rule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Proposals kept in the order of their passages, so that those of a passage are found without a look at all the others. */
final class Proposed<P extends Proposal> extends AbstractList<P> {
    private final List<P> list = new ArrayList<>();

    /** Puts it behind all others of its passage; that is the end, or near it, while rules read passage after passage. */
    @Override
    public boolean add(P proposal) {
        int at = list.size();
        while (at > 0 && list.get(at - 1).passage() > proposal.passage()) {
            at--;
        }
        list.add(at, proposal);
        return true;
    }

    /** Takes many at once, wherever they belong. */
    @Override
    public boolean addAll(Collection<? extends P> proposals) {
        list.addAll(proposals);
        list.sort(Comparator.comparingInt(Proposal::passage));
        return !proposals.isEmpty();
    }

    /** Place of the last one of this passage, or -1. */
    int last(int passage) {
        int at = placesUpTo(passage) - 1;
        return at >= 0 && list.get(at).passage() == passage ? at : -1;
    }

    /** Place of the first one of this passage, or -1. */
    int first(int passage) {
        int at = placesUpTo(passage - 1);
        return at < list.size() && list.get(at).passage() == passage ? at : -1;
    }

    private int placesUpTo(int passage) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).passage() <= passage) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Puts all in the order of the text. Passages are not looked up after that. */
    void sortByText() {
        list.sort(Comparator.comparingInt(proposal -> proposal.words().start()));
    }

    @Override
    public P get(int index) {
        return list.get(index);
    }

    @Override
    public P set(int index, P proposal) {
        return list.set(index, proposal);
    }

    @Override
    public P remove(int index) {
        return list.remove(index);
    }

    @Override
    public boolean removeIf(Predicate<? super P> unwanted) {
        return list.removeIf(unwanted);
    }

    @Override
    public void clear() {
        list.clear();
    }

    @Override
    public int size() {
        return list.size();
    }
}
