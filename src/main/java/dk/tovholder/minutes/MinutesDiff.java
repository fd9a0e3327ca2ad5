package dk.tovholder.minutes;

import java.util.List;

/** What another reading of minutes found different. */
public record MinutesDiff(List<EntryView> came, List<EntryView> went, List<Changed> changed) {
    public static final MinutesDiff NONE = new MinutesDiff(List.of(), List.of(), List.of());

    public MinutesDiff {
        came = List.copyOf(came);
        went = List.copyOf(went);
        changed = List.copyOf(changed);
    }

    /** An entry as it is now, and what in it was different. */
    public record Changed(EntryView entry, List<ChangeView> changes) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    public boolean isEmpty() {
        return came.isEmpty() && went.isEmpty() && changed.isEmpty();
    }
}
