package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages copied out of a chat: "12.03.2025 20:47 Sara: …", "[20.47] Sara: …", or with who and when above the words: "Sara —
 * 12-03-2025 20:47", "Sara Holm  7:12 PM", "[12.03.2025 20:47] Sara Holm".
 */
final class Chat {
    private static final int FEW = 3;

    private final Tokens tokens;
    private final Stamps stamps;
    private final List<Message> messages = new ArrayList<>();

    private Chat(LineKinds lines) {
        tokens = lines.tokens;
        stamps = new Stamps(tokens, lines.words);
    }

    /**
     * A message.
     *
     * @param body what was written, over all its lines
     */
    record Message(Words speaker, Words body) {}

    /** The messages of a text that is mostly such, or null. */
    static @Nullable List<Message> read(LineKinds lines) {
        Chat chat = new Chat(lines);
        int stamped = 0;
        for (Line line : lines.lines) {
            stamped += chat.line(line) ? 1 : 0;
        }
        return stamped >= FEW && FEW * stamped >= lines.size() ? chat.messages : null;
    }

    /** The lines without those that only say who wrote the next ones and when: minutes posted in several messages. */
    static List<Line> withoutStamps(LineKinds lines) {
        Chat chat = new Chat(lines);
        List<Line> own = new ArrayList<>(lines.lines);
        own.removeIf(line -> chat.above(line) != null);
        return lines.size() - own.size() > 1 ? own : lines.lines;
    }

    /** The passages with who wrote them. */
    static List<Passage> spoken(List<Passage> passages, List<Message> messages) {
        List<Passage> spoken = new ArrayList<>();
        int next = 0;
        for (Passage passage : passages) {
            while (next < messages.size()
                    && messages.get(next).speaker().start() <= passage.words().start()) {
                next++;
            }
            spoken.add(next == 0 ? passage : passage.by(messages.get(next - 1).speaker()));
        }
        return spoken;
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
        int at = stamps.after(line.from(), line.to());
        int end = at == line.from() ? at : stamps.afterName(at, line.to());
        if (end > at && tokens.isMark(end, ':') && end < line.to()) {
            return new Message(new Words(at, end), new Words(end + 1, line.to()));
        }
        Words speaker = above(line);
        return speaker == null ? null : new Message(speaker, new Words(line.to(), line.to()));
    }

    /** Who wrote what stands below a line that says only that and when; else null. */
    private @Nullable Words above(Line line) {
        int name = stamps.afterName(line.from(), line.to());
        boolean mark = tokens.isMark(name, '—') || tokens.isMark(name, '–');
        boolean gap = name < line.to() && tokens.has(name, Tokens.WIDE | Tokens.TAB);
        boolean bracket = tokens.isMark(name, '[');
        if (name > line.from() && (mark || gap || bracket) && stamps.isStamp(mark ? name + 1 : name, line.to())) {
            return new Words(line.from(), name);
        }
        int after = tokens.isMark(line.from(), '[') ? stamps.after(line.from(), line.to()) : line.from();
        boolean named = after > line.from() && after < line.to() && stamps.afterName(after, line.to()) == line.to();
        return named ? new Words(after, line.to()) : null;
    }
}
