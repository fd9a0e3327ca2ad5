package dk.tovholder.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody has open, as items of a message that is of no single action. */
@Component
final class Digests {
    private final OpenActions open;
    private final Plans plans;
    private final WishBook wishes;
    private final GuildTimes times;

    Digests(OpenActions open, Plans plans, WishBook wishes, GuildTimes times) {
        this.open = open;
        this.plans = plans;
        this.wishes = wishes;
        this.times = times;
    }

    /**
     * Now, without what they have put off.
     *
     * @param said what the message says already
     */
    List<Item> items(Reminder digest, String user, List<Item> said) {
        String guild = digest.guild();
        LocalDate today = times.now(guild).toLocalDate();
        Set<Long> told = said.stream()
                .filter(item -> item.reminder().guild().equals(guild))
                .map(item -> item.action().id())
                .collect(Collectors.toSet());
        return open.of(guild, user).stream()
                .filter(action -> !told.contains(action.id()))
                .filter(action -> plans.of(guild, action).isOpenFor(user, today))
                .map(action -> new Item(digest.about(action.id(), user), action, false, null))
                .sorted(Item.BY_DEADLINE)
                .toList();
    }

    /**
     * Why a digest is not sent; null where it is.
     *
     * @param open what it would say
     */
    @Nullable String reasonAgainst(Reminder digest, List<Item> open, List<Item> said) {
        boolean wanted = times.digest(digest.guild()) != null
                && wishes.of(digest.promise().user()).hears(digest.promise().rung());
        if (!wanted) {
            return SkipReason.UNWANTED;
        }
        if (!open.isEmpty()) {
            return null;
        }
        return said.isEmpty() ? SkipReason.NOTHING_OPEN : SkipReason.OVERTAKEN;
    }
}
