package dk.tovholder.reminder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes as few messages as can be of all that is due: one for each person.
 *
 * @param overtaken what needs not be said, since later rungs of the same actions are due too
 */
record Batches(List<Batch> batches, List<Reminder> overtaken) {
    /** What fits into one message of any platform: Discord takes 40 parts and 4000 characters. */
    private static final int MOST = 8;

    private static final Comparator<Due> BY_PROGRESS = Comparator.comparing(Due::since)
            .thenComparing(due -> due.reminder().promise().rung())
            .thenComparing(due -> due.reminder().promise().step());

    private static final Comparator<Due> BY_DAY = Comparator.comparing(
                    (Due due) -> due.reminder().promise().date())
            .thenComparing(due -> due.reminder().action());

    static Batches of(Collection<Due> dues) {
        Map<Subject, Due> latest = new LinkedHashMap<>();
        List<Reminder> overtaken = new ArrayList<>();
        for (Due due : dues) {
            Due other = latest.putIfAbsent(Subject.of(due.reminder()), due);
            if (other != null) {
                boolean later = BY_PROGRESS.compare(due, other) > 0;
                overtaken.add((later ? other : due).reminder());
                latest.put(Subject.of(due.reminder()), later ? due : other);
            }
        }
        return new Batches(group(latest.values()), overtaken);
    }

    private static List<Batch> group(Collection<Due> dues) {
        Map<Address, List<Due>> groups = new LinkedHashMap<>();
        dues.stream()
                .sorted(BY_DAY)
                .forEach(due -> groups.computeIfAbsent(Address.of(due.reminder()), address -> new ArrayList<>())
                        .add(due));
        List<Batch> batches = new ArrayList<>();
        groups.forEach((address, group) -> {
            for (int from = 0; from < group.size(); from += MOST) {
                List<Due> part = group.subList(from, Math.min(group.size(), from + MOST));
                batches.add(new Batch(address.recipient(), address.guild(), part));
            }
        });
        return batches;
    }

    /** One action as it concerns one person. */
    private record Subject(String guild, long action, String user) {
        static Subject of(Reminder reminder) {
            return new Subject(
                    reminder.guild(), reminder.action(), reminder.promise().user());
        }
    }

    private record Address(String recipient, @Nullable String guild) {
        static Address of(Reminder reminder) {
            DeliveryState delivery = reminder.delivery();
            return new Address(delivery.recipient(), delivery.route() == Route.CHANNEL ? reminder.guild() : null);
        }
    }
}
