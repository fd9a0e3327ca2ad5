package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages copied out of a chat: "12.03.2025 20:47 Sara: …", "[20.47] Sara: …", or "Sara — 12-03-2025 20:47" above the
 * words.
 */
final class Chat {
    private static final int FEW = 3;
    private static final int LONGEST_NAME = 5;

    private final Tokens tokens;
    private final List<Message> messages = new ArrayList<>();

    private Chat(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A message.
     *
     * @param body what was written, over all its lines
     */
    record Message(Words speaker, Words body) {}

    /** The messages of a text that is mostly such, or null. */
    static @Nullable List<Message> read(LineKinds lines) {
        Chat chat = new Chat(lines.tokens);
        int stamped = 0;
        for (Line line : lines.lines) {
            stamped += chat.line(line) ? 1 : 0;
        }
        return stamped >= FEW && 2 * stamped >= lines.size() ? chat.messages : null;
    }

    private boolean line(Line line) {
        Message begun = stamped(line);
        if (begun != null) {
            messages.add(begun);
            return true;
        }
        if (!messages.isEmpty()) {
            Message last = messages.get(messages.size() - 1);
            Words body =
                    new Words(last.body().isEmpty() ? line.from() : last.body().start(), line.to());
            messages.set(messages.size() - 1, new Message(last.speaker(), body));
        }
        return false;
    }

    private @Nullable Message stamped(Line line) {
        int at = afterStamp(line.from(), line.to());
        if (at == line.from()) {
            return nameFirst(line);
        }
        int end = nameEnd(at, line.to());
        boolean named = end > at && tokens.isMark(end, ':') && end < line.to();
        return named ? new Message(new Words(at, end), new Words(end + 1, line.to())) : null;
    }

    private @Nullable Message nameFirst(Line line) {
        int end = nameEnd(line.from(), line.to());
        boolean dash = end > line.from() && end < line.to() && (tokens.isMark(end, '—') || tokens.isMark(end, '–'));
        boolean stamp = dash && afterStamp(end + 1, line.to()) == line.to() && line.to() > end + 1;
        return stamp ? new Message(new Words(line.from(), end), new Words(line.to(), line.to())) : null;
    }

    private int nameEnd(int from, int to) {
        int at = from;
        while (at < to && at < from + LONGEST_NAME && (tokens.isWord(at) || at > from && isNameMark(at))) {
            at++;
        }
        return at;
    }

    private boolean isNameMark(int at) {
        return tokens.isMark(at, '-') && tokens.isGlued(at) || tokens.isMark(at, '.') && tokens.length(at - 1) <= 2;
    }

    /** After date and time with their brackets; the same token where there is no time. */
    private int afterStamp(int from, int to) {
        int at = tokens.isMark(from, '[') ? from + 1 : from;
        int afterDate = afterNumbers(at, to, 2);
        if (afterDate > at) {
            at = tokens.isMark(afterDate, ',') ? afterDate + 1 : afterDate;
        }
        int afterTime = afterNumbers(at, to, 1);
        if (afterTime == at && afterDate == at) {
            return from;
        }
        at = afterTime;
        while (at < to && (tokens.isMark(at, ']') || tokens.isMark(at, '-') || tokens.isMark(at, '–'))) {
            at++;
        }
        return at;
    }

    /** After "20:47" (one separator) or "12.03.2025" (two), "20.47.11" too; the same token where there are fewer. */
    private int afterNumbers(int from, int to, int least) {
        if (from >= to || !tokens.isNumber(from)) {
            return from;
        }
        int at = from + 1;
        int separators = 0;
        while (at + 1 < to
                && isSeparator(at)
                && tokens.isGlued(at)
                && tokens.isNumber(at + 1)
                && tokens.isGlued(at + 1)) {
            separators++;
            at += 2;
        }
        return separators >= least && separators <= 2 ? at : from;
    }

    private boolean isSeparator(int at) {
        return tokens.isMark(at, ':') || tokens.isMark(at, '.') || tokens.isMark(at, '/') || tokens.isMark(at, '-');
    }
}
