package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.agenda.Agenda;
import dk.tovholder.agenda.AgendaService;
import dk.tovholder.support.StoreExtension;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stranger's guild tries each method of each service with what belongs to this guild. */
class GuildIsolationTest {
    private static final String STRANGER = "discord:stranger";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private MinutesView own;
    private long action;

    @BeforeEach
    void store_something() {
        own = Sample.stored(store);
        action = own.actions().get(0).id();
        store.get(PeopleService.class).link(store.guild(), "MK", "discord:7", "discord:1");
        store.get(SettingsService.class).set(store.guild(), "minutes-channel", "301");
        store.get(SettingsService.class).seen(store.guild(), "301", "5");
    }

    @Test
    void minutes() {
        MinutesService minutes = store.get(MinutesService.class);
        MinutesView before = minutes.find(store.guild(), own.id()).orElseThrow();

        assertThat(minutes.list(STRANGER)).isEmpty();
        assertThat(store.get(SourceChannels.class).of("discord:none")).isEmpty();
        assertThat(minutes.page(STRANGER, Sample.SEEN, 0).minutes()).isEmpty();
        assertThat(minutes.find(STRANGER, own.id())).isEmpty();
        assertThat(minutes.remove(STRANGER, own.id(), "discord:9")).isFalse();
        assertThat(minutes.removeLost(STRANGER, own.id(), "discord:9")).isFalse();
        assertThat(minutes.approve(STRANGER, own.id(), "discord:9")).isEmpty();
        assertThat(minutes.drop(STRANGER, own.id(), List.of(new EntryRef(EntryKind.ACTION, action)), "discord:9"))
                .isEmpty();
        assertThat(minutes.redo(STRANGER, own.id())).isEmpty();
        assertThat(minutes.say(STRANGER, own.id(), "Byrådet", null)).isEmpty();
        minutes.answered(STRANGER, own.id(), "666", "666");

        assertThat(minutes.find(store.guild(), own.id())).contains(before);
        assertTried(
                MinutesService.class,
                "list",
                "page",
                "find",
                "remove",
                "removeLost",
                "approve",
                "drop",
                "answered",
                "redo",
                "say",
                "add",
                "resume",
                "outdated",
                "renew");
    }

    @Test
    void the_same_text_is_new_in_another_guild() {
        MinutesService minutes = store.get(MinutesService.class);

        Receipt receipt = minutes.add(Sample.posted(STRANGER, Sample.TEXT));

        assertThat(receipt).isInstanceOfSatisfying(Receipt.Stored.class, stored -> {
            assertThat(stored.minutes().actions()).hasSize(2).noneMatch(found -> found.id() == action);
            assertThat(stored.minutes().actions().get(1).owners().get(0).userId())
                    .isNull();
            minutes.remove(STRANGER, stored.minutes().id(), "discord:9");
        });
        assertThat(minutes.list(store.guild())).hasSize(1);
    }

    @Test
    void an_entry_of_another_guild_cannot_be_dropped_with_own_minutes() {
        MinutesService minutes = store.get(MinutesService.class);
        Receipt.Stored theirs = (Receipt.Stored) minutes.add(Sample.posted(STRANGER, Sample.TEXT));

        minutes.drop(STRANGER, theirs.minutes().id(), List.of(new EntryRef(EntryKind.ACTION, action)), "discord:9");

        assertThat(minutes.find(store.guild(), own.id()).orElseThrow().actions())
                .hasSize(2);
        minutes.remove(STRANGER, theirs.minutes().id(), "discord:9");
    }

    @Test
    void actions() {
        ActionService actions = store.get(ActionService.class);
        List<ActionView> before = actions.find(store.guild(), Queries.all());

        assertThat(actions.find(STRANGER, Queries.all())).isEmpty();
        assertThat(actions.find(STRANGER, Queries.user("discord:7"))).isEmpty();
        assertThat(actions.find(STRANGER, action)).isEmpty();
        assertThat(actions.followUps(STRANGER, "Bestyrelsen", Instant.EPOCH)).isEmpty();
        assertThat(actions.done(STRANGER, action, "discord:9")).isEmpty();
        assertThat(actions.finish(STRANGER, action, "discord:9")).isEmpty();
        assertThat(actions.reopen(STRANGER, action, "discord:9")).isEmpty();
        assertThat(actions.assign(STRANGER, action, "Ond", "discord:9", "discord:9"))
                .isEmpty();
        assertThat(actions.handOver(STRANGER, action, "discord:7", null, "discord:9"))
                .isEmpty();
        assertThat(actions.handOver(STRANGER, before.get(0), new GivenOwner("Ond", "discord:9"), "discord:9"))
                .isEmpty();
        ActionView added = actions.add(STRANGER, new NewAction("301", "deres egen", "MK", null, null), "discord:9");
        assertThat(added.owners().get(0).userId()).isNull();

        assertThat(actions.find(store.guild(), Queries.all())).isEqualTo(before);
        assertTried(ActionService.class, "find", "followUps", "done", "finish", "reopen", "assign", "handOver", "add");
    }

    @Test
    void decisions_dates_and_points() {
        LogService log = store.get(LogService.class);

        assertThat(log.decisions(STRANGER, Queries.decisions())).isEmpty();
        assertThat(log.dates(STRANGER, null, LONG_AGO, null)).isEmpty();
        assertThat(log.points(STRANGER, "Bestyrelsen")).isEmpty();
        assertThat(log.pointsAbout(STRANGER, "årer", null)).isEmpty();
        assertThat(log.bodies(STRANGER)).isEmpty();
        assertThat(log.lastMeeting(STRANGER, "Bestyrelsen")).isEmpty();
        assertThat(log.nextMeeting(STRANGER, "Bestyrelsen", LONG_AGO)).isEmpty();
        assertThat(log.pointsAbout(STRANGER, "sommerfest", null)).isEmpty();
        assertThat(log.meetings(STRANGER, "Bestyrelsen")).isEmpty();
        assertTried(
                LogService.class,
                "decisions",
                "dates",
                "points",
                "pointsAbout",
                "bodies",
                "meetings",
                "lastMeeting",
                "nextMeeting");
    }

    @Test
    void proposed_points() {
        ProposalService proposals = store.get(ProposalService.class);
        NewProposal kayak = new NewProposal("Ny kajak", null, null, "discord:1", "301", null, Queries.TODAY);
        ProposalView own = proposals.add(store.guild(), kayak);
        proposals.add(STRANGER, kayak);

        assertThat(proposals.find(STRANGER, own.id())).isEmpty();
        assertThat(proposals.move(STRANGER, own.id(), LONG_AGO)).isEmpty();
        assertThat(proposals.remove(STRANGER, own.id(), "discord:9")).isFalse();
        assertThat(proposals.alike("discord:none", kayak)).isEmpty();
        assertThat(proposals.pending(store.guild(), null)).containsExactly(own);
        assertTried(ProposalService.class, "find", "move", "remove", "pending", "add", "alike");
    }

    @Test
    void suggestions() {
        Suggestions suggestions = store.get(Suggestions.class);

        assertThat(suggestions.bodies(STRANGER, Sample.SEEN, "")).isEmpty();
        assertThat(suggestions.names(STRANGER, Sample.SEEN, "")).isEmpty();
        assertThat(suggestions.unknown(STRANGER, Sample.SEEN, "")).isEmpty();
        assertThat(suggestions.minutes(STRANGER)).isEmpty();
        assertThat(suggestions.actions(STRANGER, Sample.POSTER, Queries.all())).isEmpty();
        assertThat(suggestions.linked(STRANGER, Sample.SEEN, "")).isEmpty();
        assertTried(Suggestions.class, "bodies", "names", "linked", "unknown", "minutes", "actions");
    }

    @Test
    void people() {
        PeopleService people = store.get(PeopleService.class);
        List<ActionView> before = store.get(ActionService.class).find(store.guild(), Queries.all());

        assertThat(people.list("discord:other")).isEmpty();
        assertThat(people.userOf("discord:other", "MK")).isEmpty();
        assertThat(people.list("discord:other", Sample.SEEN)).isEmpty();
        assertThat(people.unknown("discord:other", Sample.SEEN)).isEmpty();
        people.link("discord:other", "Lene Mehlsen", "discord:9", "discord:9");
        people.link("discord:other", "MK", "discord:9", "discord:9");

        assertThat(people.userOf(store.guild(), "MK")).contains("discord:7");
        assertThat(people.userOf(store.guild(), "Lene Mehlsen")).isEmpty();
        assertThat(store.get(ActionService.class).find(store.guild(), Queries.all()))
                .isEqualTo(before);
        assertThat(people.unlink(STRANGER, "Nogen", "discord:9")).isFalse();
        assertThat(people.linkByName("discord:named", "Lene Mehlsen", "discord:9"))
                .isTrue();
        assertThat(people.isFree("discord:other-again", "MK")).isTrue();
        people.join("discord:joined", "MK", "discord:9", "discord:9");
        assertThat(people.usersOf("discord:joined", "MK")).containsExactly("discord:9");
        assertThat(people.unlink("discord:joined", "MK", "discord:7", "discord:9"))
                .isFalse();
        people.outside("discord:joined", "MK", "discord:9");
        assertThat(people.isGroup(STRANGER, "MK")).isFalse();
        assertThat(people.isKnown(STRANGER, "discord:7")).isFalse();
        assertThat(people.isKnown(store.guild(), "discord:7")).isTrue();
        assertThat(people.usersOf(store.guild(), "MK")).containsExactly("discord:7");
        assertTried(
                PeopleService.class,
                "list",
                "userOf",
                "usersOf",
                "unknown",
                "link",
                "linkByName",
                "join",
                "outside",
                "isFree",
                "isGroup",
                "isKnown",
                "unlink");
    }

    @Test
    void members_who_leave() {
        MembershipService members = store.get(MembershipService.class);

        members.left("discord:joined", "discord:7");
        members.returned(STRANGER, "discord:7");

        assertThat(members.hasLeft(store.guild(), "discord:7")).isFalse();
        assertThat(store.get(PeopleService.class).userOf(store.guild(), "MK")).contains("discord:7");
        assertTried(MembershipService.class, "left", "returned", "hasLeft");
    }

    @Test
    void settings() {
        SettingsService settings = store.get(SettingsService.class);

        assertThat(settings.of(STRANGER).minutesChannel()).isNull();
        assertThat(settings.lastSeen(STRANGER, "301")).isEmpty();
        settings.seen(STRANGER, "301", "99");
        settings.set(STRANGER, "minutes-channel", "666");
        settings.joined(STRANGER);
        settings.welcomed(STRANGER);
        settings.left(STRANGER);

        assertThat(settings.of(store.guild()).minutesChannel()).isEqualTo("301");
        assertThat(settings.lastSeen(store.guild(), "301")).contains("5");
        assertThat(settings.isWelcomed(STRANGER)).isTrue();
        assertThat(settings.isWelcomed(store.guild())).isFalse();
        assertThat(settings.guilds("discord")).contains(store.guild()).doesNotContain(STRANGER);
        assertThat(settings.minutesChannels("discord"))
                .containsEntry(store.guild(), "301")
                .doesNotContainKey(STRANGER);
        assertTried(
                SettingsService.class,
                "of",
                "lastSeen",
                "seen",
                "set",
                "joined",
                "left",
                "isWelcomed",
                "welcomed",
                "guilds",
                "minutesChannels");
    }

    @Test
    void the_agenda() {
        Agenda agenda = store.get(AgendaService.class).next("discord:none", "Bestyrelsen", null, LONG_AGO);

        assertThat(Stream.of(agenda.points(), agenda.waiting(), agenda.followUps(), agenda.dates()))
                .allMatch(List::isEmpty);
        assertThat(agenda.date()).isNull();
        assertTried(AgendaService.class, "next");
    }

    /** Fails when a service grows a method that no test above tries. */
    private static void assertTried(Class<?> service, String... tried) {
        TreeSet<String> methods = new TreeSet<>();
        Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .forEach(methods::add);
        assertThat(methods).containsExactlyInAnyOrder(tried);
    }
}
