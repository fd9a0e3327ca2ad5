package dk.tovholder.discord;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.DeliveryException.Kind;
import dk.tovholder.chat.MemberDirectory;
import dk.tovholder.chat.UserRef;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/** Asks Discord itself who is in a guild: no cache knows all of them. */
final class DiscordMembers implements MemberDirectory {
    private static final Route SEARCH = Route.get("guilds/{guild_id}/members/search");
    /** What Discord says of who is not there. Whatever else it says proves nothing. */
    private static final Set<ErrorResponse> NOBODY = Set.of(ErrorResponse.UNKNOWN_MEMBER, ErrorResponse.UNKNOWN_USER);
    /** The most that Discord gives: that many may be more. */
    private static final int MOST = 1000;

    private final Connection connection;
    private final Delivery delivery;

    DiscordMembers(Connection connection, Delivery delivery) {
        this.connection = connection;
        this.delivery = delivery;
    }

    @Override
    public String platform() {
        return Refs.PLATFORM;
    }

    /** Discord finds by the beginning of any name of theirs, so the first word finds all who may be meant. */
    @Override
    public List<UserRef> named(String guild, String name) throws DeliveryException {
        JDA jda = connection.get();
        int end = name.indexOf(' ');
        String first = end < 0 ? name : name.substring(0, end);
        DataArray found = delivery.await(() -> search(jda, guild, first));
        if (found.length() >= MOST) {
            throw new DeliveryException(Kind.GONE, "too many members called " + first);
        }
        List<UserRef> same = new ArrayList<>();
        for (int i = 0; i < found.length(); i++) {
            DataObject member = found.getObject(i);
            UserRef user = user(member);
            if (!member.getObject("user").getBoolean("bot")
                    && composed(user.name()).equalsIgnoreCase(composed(name))) {
                same.add(user);
            }
        }
        return same;
    }

    @Override
    public boolean isMember(String guild, String userId) throws DeliveryException {
        JDA jda = connection.get();
        Route.CompiledRoute route = Route.Guilds.GET_MEMBER.compile(
                Long.toUnsignedString(Refs.idOfGuild(guild)),
                Long.toUnsignedString(Refs.idOf(new UserRef(userId, ""))));
        try {
            delivery.await(() -> new RestActionImpl<>(jda, route, (response, request) -> response.getObject()));
            return true;
        } catch (DeliveryException e) {
            if (e.getCause() instanceof ErrorResponseException refusal && NOBODY.contains(refusal.getErrorResponse())) {
                return false;
            }
            throw e;
        }
    }

    private static RestAction<DataArray> search(JDA jda, String guild, String beginning) {
        Route.CompiledRoute route = SEARCH.compile(Long.toUnsignedString(Refs.idOfGuild(guild)))
                .withQueryParams("query", beginning, "limit", String.valueOf(MOST));
        return new RestActionImpl<>(jda, route, (response, request) -> response.getArray());
    }

    /** Under the name that others see: the guild's own, else the one for all guilds, else the account's. */
    private static UserRef user(DataObject member) {
        DataObject user = member.getObject("user");
        String all = user.getString("global_name", user.getString("username"));
        return new UserRef(Refs.PLATFORM + ":" + user.getString("id"), member.getString("nick", all));
    }

    private static String composed(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
