package dk.tovholder.discord;

import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import org.jspecify.annotations.Nullable;

/** Buttons and selects, cut to what Discord takes. */
final class ControlRenderer {
    private static final int LABEL = 80;
    private static final int TEXT = 100;
    private static final int OPTIONS = 25;

    ActionRow render(List<Control> controls) {
        return ActionRow.of(controls.stream().map(ControlRenderer::render).toList());
    }

    /** Cuts a text that is longer than there is room for. */
    static String fit(String text, int room) {
        return text.length() <= room ? text : text.substring(0, room - 1) + "…";
    }

    private static ActionRowChildComponent render(Control control) {
        if (control instanceof Control.Button button) {
            return Button.of(style(button.style()), button.id(), fit(button.label(), LABEL));
        } else if (control instanceof Control.Select select) {
            return select(select);
        } else if (control instanceof Control.MemberSelect members) {
            return EntitySelectMenu.create(members.id(), SelectTarget.USER)
                    .setPlaceholder(fit(members.placeholder(), TEXT))
                    .setRequiredRange(1, 1)
                    .build();
        } else if (control instanceof Control.ChannelSelect channels) {
            EntitySelectMenu.Builder menu = EntitySelectMenu.create(channels.id(), SelectTarget.CHANNEL)
                    .setPlaceholder(fit(channels.placeholder(), TEXT))
                    .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS);
            return oneOrNone(menu, channels.chosen(), DefaultValue::channel);
        } else if (control instanceof Control.RoleSelect roles) {
            EntitySelectMenu.Builder menu = EntitySelectMenu.create(roles.id(), SelectTarget.ROLE)
                    .setPlaceholder(fit(roles.placeholder(), TEXT));
            return oneOrNone(menu, roles.chosen(), DefaultValue::role);
        }
        throw new IllegalArgumentException(control.toString());
    }

    private static EntitySelectMenu oneOrNone(
            EntitySelectMenu.Builder menu, @Nullable String chosen, Function<String, DefaultValue> value) {
        if (chosen != null && Refs.isSnowflake(chosen)) {
            menu.setDefaultValues(value.apply(chosen));
        }
        return menu.setRequiredRange(0, 1).build();
    }

    private static StringSelectMenu select(Control.Select select) {
        List<SelectOption> options = select.options().stream()
                .limit(OPTIONS)
                .map(choice -> option(choice).withDefault(choice.value().equals(select.chosen())))
                .toList();
        return StringSelectMenu.create(select.id())
                .setPlaceholder(fit(select.placeholder(), TEXT))
                .setRequiredRange(1, Math.max(1, Math.min(select.max(), options.size())))
                .addOptions(options)
                .build();
    }

    static SelectOption option(Choice choice) {
        return SelectOption.of(fit(choice.label(), TEXT), choice.value());
    }

    private static ButtonStyle style(Control.Style style) {
        return switch (style) {
            case PRIMARY -> ButtonStyle.PRIMARY;
            case SECONDARY -> ButtonStyle.SECONDARY;
            case SUCCESS -> ButtonStyle.SUCCESS;
            case DANGER -> ButtonStyle.DANGER;
        };
    }
}
