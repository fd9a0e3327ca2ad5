package dk.tovholder.discord.story;

import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Shown;
import java.util.Map;

/** A club of six on Discord: Hanne manages the server, Leyla writes the minutes, Bo only reads along. */
final class Club {
    final FakeGuild guild;
    final FakeChannel minutes;
    final FakeChannel talk;
    final Person hanne;
    final Person leyla;
    final Person rasmus;
    final Person sofie;
    final Person ane;
    final Person bo;

    private Club(FakeDiscord discord, String name) {
        guild = discord.guild(name);
        minutes = guild.channel("referater");
        talk = guild.channel("snak");
        hanne = guild.manager("Hanne Krog");
        leyla = guild.member("Leyla Demir");
        rasmus = guild.member("Rasmus Juul");
        sofie = guild.member("Sofie Holst");
        ane = guild.member("Ane Lund");
        bo = guild.member("Bo Friis");
        guild.ownedBy(hanne);
    }

    /** To be called before the bot starts; its channel for minutes is chosen afterwards. */
    static Club founded(FakeDiscord discord, String name) {
        return new Club(discord, name);
    }

    static Club lettingIn(FakeDiscord discord, String name) {
        Club club = new Club(discord, name);
        club.guild.takesBotIn();
        return club.readingMinutes();
    }

    Club readingMinutes() {
        hanne.types(talk, "settings set", Map.of("minutes-channel", minutes)).answer();
        return this;
    }

    /** The card of minutes that Leyla posts, after somebody else has said something. */
    Shown card(String text) {
        hanne.posts(minutes, "Tak for i dag");
        return minutes.answerTo(leyla.posts(minutes, text));
    }

    /** What somebody gets to see who asks for this, with options as {@code owner:alle}. */
    String asks(Person who, String command, Map<String, Object> options) {
        return who.types(talk, command, options).answer().text();
    }

    String asks(Person who, String command) {
        return asks(who, command, Map.of());
    }
}
