package dk.tovholder.killed;

import dk.tovholder.discord.fake.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Discord took from the bot, item by item. */
final class Ledger {
    private static final Pattern TASK = Pattern.compile("\\*\\*Opgave (\\d+) for (\\d+)\\*\\*([^*]*)");
    private static final Duration IN_TIME = Duration.ofHours(1);

    private final Map<String, Integer> personOfChannel;
    private final Supplier<Instant> clock;
    private final Set<Told> all = new HashSet<>();
    private Set<Told> missing = Set.of();
    private Instant due = Instant.EPOCH;
    private CompletableFuture<Void> complete = new CompletableFuture<>();
    private int messages;
    private int doubled;
    private int wrong;
    private int late;
    private Duration worst = Duration.ZERO;

    /** @param personOfChannel whose the direct conversations are */
    Ledger(Map<String, Integer> personOfChannel, Supplier<Instant> clock) {
        this.personOfChannel = Map.copyOf(personOfChannel);
        this.clock = clock;
    }

    /** What is to be said from now on; whatever else is said is wrong. */
    synchronized CompletableFuture<Void> expect(Phase phase) {
        missing = new HashSet<>(phase.told());
        due = phase.due();
        complete = new CompletableFuture<>();
        return complete;
    }

    synchronized void take(Shown message) {
        messages++;
        Matcher item = TASK.matcher(message.text());
        int items = 0;
        while (item.find()) {
            items++;
            Told told = new Told(
                    Integer.parseInt(item.group(2)), Integer.parseInt(item.group(1)), Told.Why.of(item.group(3)));
            take(told, personOfChannel.getOrDefault(message.channelId(), -1));
        }
        wrong += items == 0 ? 1 : 0;
        if (missing.isEmpty()) {
            complete.complete(null);
        }
    }

    private void take(Told told, int recipient) {
        wrong += told.person() == recipient ? 0 : 1;
        if (!all.add(told)) {
            doubled++;
        } else if (!missing.remove(told)) {
            wrong++;
        }
        Duration delay = Duration.between(due, clock.get());
        late += delay.compareTo(IN_TIME) > 0 ? 1 : 0;
        worst = delay.compareTo(worst) > 0 ? delay : worst;
    }

    synchronized Count count(int kills) {
        return new Count(kills, all.size(), messages, missing.size(), doubled, wrong, late, worst);
    }
}
