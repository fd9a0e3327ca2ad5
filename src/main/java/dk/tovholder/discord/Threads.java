package dk.tovholder.discord;

import dk.tovholder.chat.DeliveryException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/** Which channel's permissions count where. Discord itself is asked of threads that it has archived: no cache knows them. */
final class Threads {
    private static final int REMEMBERED = 5000;
    private static final Set<ErrorResponse> NOBODY = Set.of(ErrorResponse.UNKNOWN_MEMBER, ErrorResponse.UNKNOWN_USER);

    private final Delivery delivery;
    /** A thread never goes to another channel; one that is gone never comes back. */
    private final Map<String, Optional<Parent>> archived = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Parent>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Threads(Delivery delivery) {
        this.delivery = delivery;
    }

    /**
     * A channel, or a thread that hangs on it.
     *
     * @param channel whose permissions count
     * @param invitedOnly whether it is a thread that those who may see the channel do not see for that alone
     */
    record Place(GuildChannel channel, boolean invitedOnly) {
        /** Whether every member of the guild sees it. */
        boolean isOpen() {
            return !invitedOnly && channel.getGuild().getPublicRole().hasPermission(channel, Permission.VIEW_CHANNEL);
        }
    }

    private record Parent(String id, boolean invitedOnly) {}

    /** Empty where there is no such channel any more. */
    Optional<Place> place(Guild guild, String id) throws DeliveryException {
        if (!Refs.isSnowflake(id)) {
            return Optional.empty();
        }
        GuildChannel found = guild.getGuildChannelById(id);
        if (found instanceof ThreadChannel thread) {
            return Optional.of(new Place(thread.getParentChannel(), !thread.isPublic()));
        } else if (found != null) {
            return Optional.of(new Place(found, false));
        }
        return archived(guild.getJDA(), id)
                .flatMap(parent -> Optional.ofNullable(guild.getGuildChannelById(parent.id()))
                        .map(channel -> new Place(channel, parent.invitedOnly())));
    }

    boolean isMember(JDA jda, String thread, String user) throws DeliveryException {
        try {
            delivery.await(() -> object(jda, Route.Channels.GET_THREAD_MEMBER.compile(thread, user)));
            return true;
        } catch (DeliveryException e) {
            if (e.getCause() instanceof ErrorResponseException refusal && NOBODY.contains(refusal.getErrorResponse())) {
                return false;
            }
            throw e;
        }
    }

    private Optional<Parent> archived(JDA jda, String id) throws DeliveryException {
        synchronized (archived) {
            Optional<Parent> known = archived.get(id);
            if (known != null) {
                return known;
            }
        }
        Optional<Parent> found = asked(jda, id);
        synchronized (archived) {
            archived.put(id, found);
        }
        return found;
    }

    private Optional<Parent> asked(JDA jda, String id) throws DeliveryException {
        try {
            DataObject thread = delivery.await(() -> object(jda, Route.Channels.GET_CHANNEL.compile(id)));
            ChannelType type = ChannelType.fromId(thread.getInt("type"));
            return type.isThread()
                    ? Optional.of(new Parent(thread.getString("parent_id"), type == ChannelType.GUILD_PRIVATE_THREAD))
                    : Optional.empty();
        } catch (DeliveryException e) {
            if (e.getCause() instanceof ErrorResponseException refusal
                    && refusal.getErrorResponse() == ErrorResponse.UNKNOWN_CHANNEL) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static RestAction<DataObject> object(JDA jda, Route.CompiledRoute route) {
        return new RestActionImpl<>(jda, route, (response, request) -> response.getObject());
    }
}
