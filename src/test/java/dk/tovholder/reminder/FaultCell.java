package dk.tovholder.reminder;

import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Shown;
import java.time.Duration;
import java.util.List;

/** One task, one owner, one poster, and one thing that goes wrong at one step of telling the owner. */
final class FaultCell {
    /** What the bot waits for at most before it tries again what passes. */
    private static final List<Duration> SOON =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofHours(1));

    private final FaultBench bench;
    private final FaultStep step;
    private final Fault fault;
    private final Person owner;
    private final Person poster;
    private final FakeChannel channel;
    private final String task;
    private final long action;

    FaultCell(FaultBench bench, FaultStep step, Fault fault) {
        this.bench = bench;
        this.step = step;
        this.fault = fault;
        FaultBench.Place place = step == FaultStep.POSTER ? bench.withoutChannel : bench.withChannel;
        this.channel = place.channel();
        this.task = "Opgave " + bench.nextNumber();
        this.owner = place.guild().member("Ejer af " + task);
        this.poster = place.guild().member("Referent af " + task);
        if (step == FaultStep.MENTION || step == FaultStep.POSTER) {
            owner.refuseDirectMessages();
        }
        this.action = bench.give(place, task, owner, poster);
    }

    /** What became of it, in one word; the numbers where there is none for it. */
    String outcome() {
        if (step == FaultStep.LOOK_ARRIVED || step == FaultStep.LOOK_LOST) {
            crash();
        }
        if (step == FaultStep.EDIT) {
            return pressed();
        }
        goWrong();
        bench.run();
        boolean there = arrived() == 1;
        boolean known = bench.state(action).equals("SENT");
        bench.discord.forget(step.operation());
        SOON.forEach(bench::runAfter);
        int soon = arrived();
        bench.runAfter(Duration.ofDays(1));
        bench.runAfter(Duration.ofDays(1));
        return word(there, known, soon);
    }

    private String word(boolean there, boolean known, int soon) {
        String numbers = owner.directMessages().size() + " direct, " + mentions() + " mentions, "
                + poster.directMessages().size() + " to the poster";
        if (!bench.state(action).equals("SENT") || total() != 1) {
            return bench.state(action) + " " + numbers;
        }
        if (arrived() == 0) {
            return mentions() == 1 ? "mention" : "poster";
        }
        if (soon == 0) {
            return "tomorrow";
        }
        if (!there) {
            return "again";
        }
        return known ? "sent" : "found";
    }

    /** Nobody knows whether the message arrived. */
    private void crash() {
        Fault cut = step == FaultStep.LOOK_ARRIVED ? new Fault.CutAfter() : new Fault.CutBefore();
        bench.discord.always(FaultStep.SEND, owner.directChannel(), cut);
        bench.run();
        bench.discord.forget(FaultStep.SEND);
        bench.later(Duration.ofMinutes(1));
    }

    private String pressed() {
        bench.run();
        Shown message = owner.directMessageSaying(task);
        int before = bench.discord.recorded(step.operation()).size();
        goWrong();
        owner.pressesDirectly(message, "Færdig");
        bench.discord.awaitRecorded(step.operation(), before + 1);
        bench.discord.forget(step.operation());
        if (bench.isPassing(fault)) {
            message.until("færdig");
        }
        if (!bench.isDone(action)) {
            return "nothing";
        }
        return message.text().contains("færdig") ? "shown" : "unseen";
    }

    /** Too many requests are so only twice; all else lasts until it is forgotten. */
    private void goWrong() {
        if (fault instanceof Fault.RateLimit) {
            bench.discord.next(step.operation(), fault);
            bench.discord.next(step.operation(), fault);
        } else {
            bench.discord.always(step.operation(), place(), fault);
        }
    }

    private String place() {
        return switch (step) {
            case MEMBER -> owner.id();
            case DIRECT, LOOK_ARRIVED, LOOK_LOST -> owner.directChannel();
            case MENTION -> channel.id();
            case POSTER -> poster.directChannel();
            case OPEN, EDIT -> "";
        };
    }

    /** Messages at the place that the step is for. */
    private int arrived() {
        return switch (step) {
            case MENTION -> mentions();
            case POSTER -> poster.directMessages().size();
            default -> owner.directMessages().size();
        };
    }

    private int total() {
        return owner.directMessages().size()
                + mentions()
                + poster.directMessages().size();
    }

    private int mentions() {
        return (int) channel.fromBot().stream()
                .filter(shown -> shown.text().contains(owner.mention()))
                .count();
    }

    void end() {
        bench.discord.forget(step.operation());
        bench.drop(step == FaultStep.POSTER ? bench.withoutChannel : bench.withChannel, action, poster);
    }
}
