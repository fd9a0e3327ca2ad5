package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.LogService;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.ProposalService;
import dk.tovholder.minutes.ProposalView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The coming point that an option means: one of minutes or one that somebody proposed. */
@Component
final class PointChoice {
    static final String TOPIC = "topic";
    static final OptionSpec SPEC = OptionSpec.required(TOPIC, OptionType.TEXT).completing();

    private static final int LISTED = 5;

    private final LogService log;
    private final ProposalService proposals;
    private final Visibility visibility;
    private final BotTexts texts;

    PointChoice(LogService log, ProposalService proposals, Visibility visibility, BotTexts texts) {
        this.log = log;
        this.proposals = proposals;
        this.visibility = visibility;
        this.texts = texts;
    }

    /** A point under one of two hats. */
    sealed interface Chosen {
        /** As an option's value. */
        String code();

        String topic();

        record OfMinutes(PointView point) implements Chosen {
            @Override
            public String code() {
                return "p" + point.id();
            }

            @Override
            public String topic() {
                return point.topic();
            }
        }

        record Proposed(ProposalView proposal) implements Chosen {
            @Override
            public String code() {
                return "f" + proposal.id();
            }

            @Override
            public String topic() {
                return proposal.topic();
            }
        }
    }

    Chosen resolve(CommandCall call) {
        String typed = call.text(TOPIC).orElseThrow(() -> new Refusal(texts.text("point.which")));
        List<Chosen> all = pending(call.caller());
        List<String> words = Words.of(typed);
        List<Chosen> found = all.stream().anyMatch(one -> one.code().equals(typed))
                ? all.stream().filter(one -> one.code().equals(typed)).toList()
                : all.stream().filter(one -> Words.allIn(words, one.topic())).toList();
        if (found.isEmpty()) {
            throw new Refusal(texts.text("point.unknown", typed));
        }
        if (found.size() > 1) {
            throw new Refusal(texts.text("point.several", found.size(), typed, candidates(found)));
        }
        return found.get(0);
    }

    List<Choice> complete(Completion completion) {
        List<String> words = Words.of(completion.typed());
        return pending(completion.caller()).stream()
                .filter(one -> Words.allIn(words, one.topic()))
                .map(one -> new Choice(one.code(), Wording.clip(one.topic(), Wording.LABEL)))
                .toList();
    }

    private List<Chosen> pending(Caller caller) {
        Stream<Chosen> proposed =
                proposals.pending(caller.guild(), null).stream().map(Chosen.Proposed::new);
        Stream<Chosen> ofMinutes =
                visibility.points(log.points(caller.guild(), null), caller, Audience.PRIVATE).entries().stream()
                        .map(Chosen.OfMinutes::new);
        return Stream.concat(proposed, ofMinutes).toList();
    }

    private String candidates(List<Chosen> found) {
        return found.stream()
                .limit(LISTED)
                .map(one -> texts.text("action.candidate", one.code(), Wording.clip(one.topic(), Wording.LABEL)))
                .collect(Collectors.joining("\n"));
    }
}
