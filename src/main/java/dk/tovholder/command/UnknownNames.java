package dk.tovholder.command;

import dk.tovholder.extraction.OwnerKind;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.OwnerView;
import java.util.List;

/** The names of owners that nobody has said who they are. */
final class UnknownNames {
    private UnknownNames() {}

    /** Persons and roles that have open actions. */
    static List<String> of(MinutesView minutes) {
        return minutes.actions().stream()
                .filter(action -> action.state() == ActionState.OPEN)
                .flatMap(action -> action.owners().stream())
                .filter(owner -> owner.userId() == null && owner.absence() == null)
                .filter(owner -> owner.kind() == OwnerKind.PERSON || owner.kind() == OwnerKind.ROLE)
                .map(OwnerView::name)
                .distinct()
                .toList();
    }
}
