package dk.tovholder.extraction.date;

/** The small words before a date: "senest den", "inden d.", "på", "pr." */
final class Leads {
    private static final int MOST_WORDS = 5;
    private final Scan scan;
    private Modifier modifier = Modifier.NONE;

    Leads(Scan scan) {
        this.scan = scan;
    }

    /** The strongest modifier that {@link #read} met. */
    Modifier modifier() {
        return modifier;
    }

    /** First token of the words that lead up to this one. */
    int read(int from) {
        modifier = Modifier.NONE;
        int lead = from;
        for (int i = 0; i < MOST_WORDS; i++) {
            int before = before(lead, lead == from);
            if (before == lead) {
                return lead;
            }
            lead = before;
        }
        return lead;
    }

    private int before(int lead, boolean first) {
        if (lead == 0 || !scan.joins(lead)) {
            return lead;
        }
        int at = lead - 1;
        if (at > 0 && (scan.isGluedMark(at, '.') || scan.isGluedMark(at, ':'))) {
            at--;
            if (at > 0 && scan.isGluedMark(at, '.')) {
                at--;
            }
            boolean colon = scan.tokens.isMark(lead - 1, ':');
            boolean abbreviation = scan.tokens.isWord(at) && scan.tokens.length(at) <= 2;
            if (colon ? !scan.is(at, Role.BY) && !scan.is(at, Role.CLOCK) : !abbreviation) {
                return lead;
            }
        }
        if (scan.is(at, Role.WITH) && scan.is(at - 1, Role.AND)) {
            return at - 1;
        }
        return first && scan.is(at, Role.ARTICLE) || isLead(at) ? at : lead;
    }

    private boolean isLead(int at) {
        Word word = scan.word(at);
        if (word == null) {
            return false;
        }
        if (word.is(Role.BY)) {
            modifier = Modifier.BY;
        } else if (word.is(Role.FROM)) {
            raise(Modifier.FROM);
        } else if (word.is(Role.AFTER)) {
            raise(Modifier.AFTER);
        } else if (word.is(Role.TO)) {
            raise(Modifier.TO);
        } else {
            return word.is(Role.AT)
                    || word.is(Role.IN)
                    || word.is(Role.ABOUT)
                    || word.is(Role.CLOCK)
                    || word.is(Role.AHEAD)
                    || word.is(Role.WITHIN)
                    || word.is(Role.FOR);
        }
        return true;
    }

    private void raise(Modifier other) {
        if (modifier == Modifier.NONE) {
            modifier = other;
        }
    }
}
