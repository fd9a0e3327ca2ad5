package dk.tovholder.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The channels that a guild's minutes, and the actions added by hand, come from. */
@Service
@Transactional(readOnly = true)
public class SourceChannels {
    private final MinutesRepository minutes;
    private final Actions actions;

    SourceChannels(MinutesRepository minutes, Actions actions) {
        this.minutes = minutes;
        this.actions = actions;
    }

    /** Their ids. */
    public List<String> of(String guild) {
        return Stream.concat(minutes.channels(guild).stream(), actions.channels(guild).stream())
                .distinct()
                .toList();
    }
}
