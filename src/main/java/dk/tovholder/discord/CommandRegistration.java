package dk.tovholder.discord;

import dk.tovholder.chat.DeliveryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Discord which commands there are, where it knows others than ours. */
final class CommandRegistration {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);

    private final CommandCatalogue catalogue;
    private final Delivery delivery;

    CommandRegistration(CommandCatalogue catalogue, Delivery delivery) {
        this.catalogue = catalogue;
        this.delivery = delivery;
    }

    void register(JDA jda) {
        List<CommandData> ours = catalogue.commands();
        try {
            if (!form(known(jda)).equals(form(ours))) {
                delivery.insist(() -> jda.updateCommands().addCommands(ours));
                LOG.info("{} commands registered", ours.size());
            }
        } catch (DeliveryException e) {
            LOG.error("The commands could not be registered: {}", e.getMessage());
        }
    }

    private List<CommandData> known(JDA jda) throws DeliveryException {
        List<CommandData> known = new ArrayList<>();
        for (Command command : delivery.insist(() -> jda.retrieveCommands(true))) {
            known.add(CommandData.fromCommand(command));
        }
        return known;
    }

    /** Comparable whatever was left out or in what order the commands come. */
    private static Map<String, Map<String, Object>> form(List<CommandData> commands) {
        Map<String, Map<String, Object>> form = new TreeMap<>();
        commands.forEach(command -> form.put(
                command.getType() + " " + command.getName(), command.toData().toMap()));
        return form;
    }
}
