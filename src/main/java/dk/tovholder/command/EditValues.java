package dk.tovholder.command;

import dk.tovholder.chat.Submission;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.Field;
import dk.tovholder.minutes.GivenOwner;
import dk.tovholder.minutes.OwnerCode;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.minutes.PeopleService;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was changed in the form of an entry, as the store takes it. */
@Component
final class EditValues {
    private final FieldWords words;
    private final DateWords dates;
    private final PeopleService people;
    private final BotTexts texts;

    EditValues(FieldWords words, DateWords dates, PeopleService people, BotTexts texts) {
        this.words = words;
        this.dates = dates;
        this.people = people;
        this.texts = texts;
    }

    Map<Field, String> of(EntryDetail detail, Submission form) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        detail.fields().forEach((field, before) -> {
            if (field == Field.OWNERS) {
                owners((ActionView) detail.entry(), form, changed);
                return;
            }
            String id = EditForm.id(field);
            String typed = form.text(id);
            boolean noneChosen = typed.isEmpty() && (field == Field.OUTCOME || field == Field.REASON);
            if (form.texts().containsKey(id)
                    && !noneChosen
                    && !typed.equals(words.typed(field, before).strip())) {
                changed.put(field, value(field, typed, form.caller().guild(), detail.entry() instanceof EventView));
            }
        });
        return changed;
    }

    private String value(Field field, String typed, String guild, boolean event) {
        return switch (field) {
            case TEXT -> required(typed);
            case DUE -> typed.isEmpty() ? "" : dates.deadline(typed, guild);
            case DAY ->
                event
                        ? dates.when(typed, guild)
                        : typed.isEmpty() ? "" : dates.day(typed, guild).toString();
            default -> typed;
        };
    }

    private String required(String typed) {
        if (typed.isEmpty()) {
            throw new Refusal(texts.text("edit.empty"));
        }
        return typed;
    }

    /** Who was an owner keeps the name that the minutes give them. Members chosen for names stand in their place. */
    private void owners(ActionView action, Submission form, Map<Field, String> changed) {
        List<String> names = names(form.text(EditForm.id(Field.OWNERS)));
        Map<String, String> known = action.owners().stream()
                .filter(owner -> owner.userId() != null)
                .collect(Collectors.toMap(
                        owner -> Objects.requireNonNull(owner.userId()), OwnerView::label, (first, second) -> first));
        List<UserRef> members = form.members(EditForm.MEMBERS);
        Set<String> chosen = members.stream().map(UserRef::id).collect(Collectors.toSet());
        if (chosen.equals(known.keySet()) && names.equals(names(EditForm.names(action)))) {
            return;
        }
        List<GivenOwner> owners = new ArrayList<>();
        members.forEach(
                member -> owners.add(new GivenOwner(known.getOrDefault(member.id(), member.name()), member.id())));
        long added = chosen.stream().filter(user -> !known.containsKey(user)).count();
        boolean replaced = names.equals(names(EditForm.names(action))) && added == names.size();
        List<GivenOwner> chosenOnes = List.copyOf(owners);
        names.stream()
                .filter(name -> !replaced
                        && chosenOnes.stream().noneMatch(owner -> owner.name().equalsIgnoreCase(name))
                        && !areAll(people.usersOf(form.caller().guild(), name), chosen))
                .forEach(name -> owners.add(new GivenOwner(name, null)));
        changed.put(Field.OWNERS, OwnerCode.of(owners));
    }

    /** Whether all whom a name stands for have been chosen. */
    private static boolean areAll(List<String> users, Set<String> chosen) {
        return !users.isEmpty() && chosen.containsAll(users);
    }

    /** Names parted by commas. */
    static List<String> names(String typed) {
        List<String> names = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(typed, ",;\n");
        while (tokens.hasMoreTokens()) {
            String name = tokens.nextToken().strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
