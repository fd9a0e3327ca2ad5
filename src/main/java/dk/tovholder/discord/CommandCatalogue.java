package dk.tovholder.discord;

import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.MenuSpec;
import dk.tovholder.chat.OptionSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/** Our commands as Discord registers them. */
final class CommandCatalogue {
    static final String READ_MENU = "menu.read";

    private static final String PUBLIC = "public";
    private static final ChannelType[] CHANNELS = {ChannelType.TEXT, ChannelType.NEWS};

    private final List<CommandSpec> specs;
    private final List<MenuSpec> menus;
    private final CommandTexts texts;

    CommandCatalogue(List<CommandSpec> specs, List<MenuSpec> menus, CommandTexts texts) {
        this.specs = List.copyOf(specs);
        this.menus = List.copyOf(menus);
        this.texts = texts;
    }

    List<CommandData> commands() {
        Map<String, SlashCommandData> slash = new LinkedHashMap<>();
        for (CommandSpec spec : specs) {
            int blank = spec.name().indexOf(' ');
            String first = blank < 0 ? spec.name() : spec.name().substring(0, blank);
            SlashCommandData command = slash.computeIfAbsent(first, this::slash);
            if (blank < 0) {
                command.addOptions(options(spec));
            } else {
                command.addSubcommands(subcommand(spec, spec.name().substring(blank + 1)));
            }
        }
        List<CommandData> commands = new ArrayList<>(slash.values());
        commands.add(menuData(READ_MENU));
        menus.forEach(menu -> commands.add(menuData(key(menu))));
        return commands;
    }

    /** Whether all in the channel are to see the answer; to be known before there is one. */
    boolean answersOpenly(SlashCommandInteractionEvent event) {
        boolean open =
                specs.stream().anyMatch(spec -> spec.open() && spec.name().equals(event.getFullCommandName()));
        return open || Boolean.TRUE.equals(event.getOption(PUBLIC, OptionMapping::getAsBoolean));
    }

    private SlashCommandData slash(String name) {
        return Commands.slash(name, texts.description(name))
                .setDescriptionLocalizations(texts.descriptions(name))
                .setContexts(InteractionContextType.GUILD);
    }

    private SubcommandData subcommand(CommandSpec spec, String name) {
        return new SubcommandData(name, texts.description(spec.name()))
                .setDescriptionLocalizations(texts.descriptions(spec.name()))
                .addOptions(options(spec));
    }

    /** What was chosen in the menu of a message; empty where it is to be read as minutes. */
    Optional<MenuSpec> menu(String name) {
        return menus.stream().filter(menu -> texts.name(key(menu)).equals(name)).findFirst();
    }

    private static String key(MenuSpec menu) {
        return "menu." + menu.name();
    }

    private CommandData menuData(String key) {
        return Commands.message(texts.name(key))
                .setNameLocalizations(texts.names(key))
                .setContexts(InteractionContextType.GUILD);
    }

    /** Discord wants the required ones first. */
    private List<OptionData> options(CommandSpec spec) {
        List<OptionData> options = new ArrayList<>();
        spec.options().stream().filter(OptionSpec::required).forEach(option -> options.add(option(spec, option)));
        spec.options().stream()
                .filter(option -> !option.required())
                .forEach(option -> options.add(option(spec, option)));
        return options;
    }

    private OptionData option(CommandSpec spec, OptionSpec option) {
        OptionType type = type(option);
        OptionData data = new OptionData(type, option.name(), texts.optionDescription(spec.name(), option.name()))
                .setDescriptionLocalizations(texts.optionDescriptions(spec.name(), option.name()))
                .setRequired(option.required());
        if (type == OptionType.CHANNEL) {
            data.setChannelTypes(CHANNELS);
        }
        option.choices().forEach(choice -> data.addChoice(choice, choice));
        return type.canSupportChoices() && option.choices().isEmpty() ? data.setAutoComplete(option.completed()) : data;
    }

    private static OptionType type(OptionSpec option) {
        return switch (option.type()) {
            case TEXT -> OptionType.STRING;
            case NUMBER -> OptionType.INTEGER;
            case FLAG -> OptionType.BOOLEAN;
            case USER -> OptionType.USER;
            case CHANNEL -> OptionType.CHANNEL;
            case ROLE -> OptionType.ROLE;
            case FILE -> OptionType.ATTACHMENT;
        };
    }
}
