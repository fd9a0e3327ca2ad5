package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** {@code /actions}: who owes what; without options the caller's own, by due date. */
@Component
final class ActionsCommand implements PagedCommand {
    private static final String OWNER = "owner";
    private static final String STATUS = "status";
    private static final String QUERY = "query";
    /** Whose "mine" a list is, whoever turns its pages. */
    private static final String MINE = "mine";
    /** Beside the name: the member who was mentioned. */
    private static final String MEMBER = "member";

    private final ActionService actions;
    private final EntryText entries;
    private final Completions completions;
    private final ListAnswers answers;
    private final Visibility visibility;
    private final StatusOverview overview;
    private final EmptyList empty;
    private final ManyActions many;
    private final GuildDay days;
    private final BotTexts texts;

    ActionsCommand(
            ActionService actions,
            EntryText entries,
            Completions completions,
            ListAnswers answers,
            Visibility visibility,
            StatusOverview overview,
            EmptyList empty,
            ManyActions many,
            GuildDay days,
            BotTexts texts) {
        this.actions = actions;
        this.entries = entries;
        this.completions = completions;
        this.answers = answers;
        this.visibility = visibility;
        this.overview = overview;
        this.empty = empty;
        this.many = many;
        this.days = days;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "actions",
                List.of(
                        OptionSpec.optional(OWNER, OptionType.TEXT).completing(),
                        OptionSpec.optional(Completions.BODY, OptionType.TEXT).completing(),
                        OptionSpec.optional(STATUS, OptionType.TEXT).oneOf("open", "overdue", "done", "all"),
                        OptionSpec.optional(QUERY, OptionType.TEXT),
                        OptionSpec.optional(ListAnswers.PUBLIC, OptionType.FLAG)));
    }

    @Override
    public Answer run(CommandCall call) {
        boolean mine = List.of(OWNER, Completions.BODY, QUERY).stream()
                        .noneMatch(option -> call.text(option).isPresent())
                || call.text(OWNER)
                        .filter(owner -> texts.means(owner, "owner.me"))
                        .isPresent();
        Map<String, Object> options = new HashMap<>(call.options());
        if (mine) {
            options.remove(OWNER);
            options.put(MINE, call.caller().user().id());
        }
        call.user(OWNER).ifPresent(member -> {
            options.put(OWNER, member.name());
            options.put(MEMBER, member.id());
        });
        return answers.answer(this, new CommandCall(call.command(), options, call.caller()));
    }

    @Override
    public Card list(CommandCall call, Audience audience) {
        Today today = days.here(call.caller().guild());
        OpenPart<ActionView> found = visibility.actions(
                actions.find(call.caller().guild(), query(call, today.date())), call.caller(), audience);
        Card card = Card.EMPTY.heading(2, heading(call));
        if (found.entries().isEmpty()) {
            card = call.text(MINE).isPresent()
                    ? empty.underOwn(card, call.caller(), audience)
                    : empty.under(card, "actions.none", call.caller(), audience);
        }
        if (call.text(QUERY).isPresent()) {
            return visibility.withClosedNote(hits(card, found.entries(), today), found);
        }
        if (call.text(MINE).isEmpty()) {
            card = overview.over(card, found.entries(), today.date());
        }
        return visibility.withClosedNote(sections(card, found.entries(), today), found);
    }

    @Override
    public Optional<ListPage> page(CommandCall call, Audience audience, int number) {
        Today today = days.here(call.caller().guild());
        return many.page(
                Card.EMPTY.heading(2, heading(call)),
                query(call, today.date()),
                call.caller(),
                audience,
                number,
                (card, found) ->
                        call.text(QUERY).isPresent() ? hits(card, found, today) : sections(card, found, today));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completion.option().equals(OWNER) ? completions.owners(completion) : completions.bodies(completion);
    }

    private ActionQuery query(CommandCall call, LocalDate today) {
        return new ActionQuery(
                call.text(OWNER)
                        .filter(owner -> !texts.means(owner, "owner.all")
                                && call.text(MEMBER).isEmpty())
                        .orElse(null),
                call.text(MINE).or(() -> call.text(MEMBER)).orElse(null),
                call.text(Completions.BODY).orElse(null),
                call.text(STATUS)
                        .map(status -> ActionQuery.Status.valueOf(status.toUpperCase(Locale.ROOT)))
                        .orElse(ActionQuery.Status.OPEN),
                call.text(QUERY).orElse(null),
                today);
    }

    private String heading(CommandCall call) {
        return call.text(MINE).isPresent()
                ? texts.text("actions.heading.mine")
                : call.text(OWNER)
                        .filter(owner -> !texts.means(owner, "owner.all"))
                        .map(owner -> texts.text("actions.heading.owner", owner))
                        .orElseGet(() -> texts.text("actions.heading"));
    }

    private Card sections(Card card, List<ActionView> found, Today today) {
        Predicate<ActionView> open = action -> action.state() == ActionState.OPEN;
        Predicate<ActionView> dated = action -> action.due() != null;
        Predicate<ActionView> late = action -> action.isLate(today.date());
        Card longer = section(card, "actions.late", found, late, today);
        longer = section(longer, "actions.dated", found, open.and(dated).and(late.negate()), today);
        longer = section(longer, "actions.dateless", found, open.and(dated.negate()), today);
        return section(longer, "actions.done", found, open.negate(), today);
    }

    private Card section(Card card, String heading, List<ActionView> all, Predicate<ActionView> which, Today today) {
        List<RichText> some = all.stream()
                .filter(which)
                .map(action -> entries.action(action, today, SourceStyle.BRIEF))
                .toList();
        return some.isEmpty() ? card : card.heading(3, texts.text(heading)).entries(some);
    }

    /** Newest first, as a search finds them. */
    private Card hits(Card card, List<ActionView> found, Today today) {
        return found.isEmpty()
                ? card
                : card.entries(found.stream()
                        .map(action -> entries.action(action, today, SourceStyle.FULL))
                        .toList());
    }
}
