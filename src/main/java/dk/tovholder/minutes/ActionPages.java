package dk.tovholder.minutes;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Actions where there are too many to have them all in hand: by the page. */
@Service
@Transactional(readOnly = true)
public class ActionPages {
    private static final int PAGE = 8;
    /** Open ones by due date, then those done, the latest first. */
    private static final Sort BY_DUE = Sort.by(
            Sort.Order.desc("doneAt").nullsFirst(), Sort.Order.asc("due").nullsLast(), Sort.Order.asc("id"));

    private final Actions actions;
    private final ActionCriteria criteria;

    ActionPages(Actions actions, ActionCriteria criteria) {
        this.actions = actions;
        this.criteria = criteria;
    }

    public long count(SeenActions asked) {
        return actions.count(criteria.shown(asked));
    }

    /**
     * Those that are searched for by words newest first.
     *
     * @param number from 0; beyond the last is the last
     */
    public ActionPage page(SeenActions asked, int number) {
        Sort order = criteria.hasWords(asked.query()) ? ActionService.NEWEST_MEETING : BY_DUE;
        Page<StoredAction> page =
                actions.findAll(criteria.shown(asked), PageRequest.of(Math.max(0, number), PAGE, order));
        int last = Math.max(0, page.getTotalPages() - 1);
        return number > last
                ? page(asked, last)
                : new ActionPage(page.getContent().stream().map(Views::of).toList(), number, last + 1);
    }

    /** How many closed points hold what is left out. */
    public int closedPoints(SeenActions asked) {
        return asked.closedToo()
                ? 0
                : (int) actions.findAll(criteria.hidden(asked)).stream()
                        .map(StoredAction::item)
                        .distinct()
                        .count();
    }
}
