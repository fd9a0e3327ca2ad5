package dk.tovholder.discord;

import dk.tovholder.command.Dispatcher;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.Languages;
import dk.tovholder.node.Turn;
import java.util.List;

/**
 * Puts the adapter together.
 *
 * @param shortly for what a person waits for
 * @param persistently for what must not be lost
 */
record Parts(
        Connection connection,
        DiscordMessenger messenger,
        CardRenderer renderer,
        Workers workers,
        Backoff shortly,
        Backoff persistently) {
    DiscordPlatform platform(
            Turn turn, Login login, Dispatcher dispatcher, Progress progress, BotTexts texts, Languages languages) {
        Gate gate = new Gate();
        DirectWords words = new DirectWords(texts, languages);
        ChannelQueues queues = new ChannelQueues(workers.messages());
        CommandCatalogue catalogue =
                new CommandCatalogue(dispatcher.commands(), dispatcher.menus(), new CommandTexts(texts));
        Callers callers = new Callers(new Threads(new Delivery(shortly)));
        WatchedChannels watched = new WatchedChannels(connection, progress);
        Acknowledgement acknowledgement = new Acknowledgement(gate, workers.interactions());
        InteractionAnswers answers = new InteractionAnswers(new Delivery(shortly), renderer);
        Opening opening = new Opening(gate, workers.interactions(), renderer);
        Replies replies = new Replies(connection, new Delivery(shortly), renderer, persistently);
        MessageIntake intake = new MessageIntake(dispatcher, replies, watched, new WriteRefusals(messenger, words));
        MissedMessages missed = new MissedMessages(connection, new Delivery(persistently), progress, intake);
        MessageChanges changes = new MessageChanges(dispatcher, replies);
        ChangedMeanwhile meanwhile = new ChangedMeanwhile(connection, new Delivery(shortly), progress, queues, changes);
        List<?> listeners = List.of(
                new RegistrationListener(
                        new CommandRegistration(catalogue, new Delivery(persistently)), workers.interactions()),
                new CommandListener(dispatcher, callers, catalogue, acknowledgement, answers, watched),
                new CompletionListener(dispatcher, callers, workers.suggestions()),
                new ControlListener(dispatcher, callers, acknowledgement, answers, opening, watched),
                new FormListener(dispatcher, callers, acknowledgement, answers),
                new MenuListener(dispatcher, callers, catalogue, acknowledgement, answers, opening),
                new ChangeListener(changes, queues, gate),
                new DirectListener(replies, words, workers.messages()),
                new GuildListener(progress, workers.messages()),
                new JoinListener(
                        new Welcome(messenger, new Inviter(new Delivery(shortly)), progress, words, shortly),
                        workers.messages()),
                new MessageListener(
                        dispatcher,
                        new CatchUp(progress, watched, queues, missed, meanwhile),
                        queues,
                        intake,
                        workers,
                        gate));
        return new DiscordPlatform(turn, login, connection, workers, listeners);
    }
}
