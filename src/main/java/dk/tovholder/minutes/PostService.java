package dk.tovholder.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Minutes that come as the texts of messages: in one or several, edited later, or deleted. */
@Service
public class PostService {
    private final MinutesReading reading;
    private final PostIntake intake;
    private final Fragments fragments;

    PostService(MinutesReading reading, PostIntake intake, Fragments fragments) {
        this.reading = reading;
        this.intake = intake;
        this.fragments = fragments;
    }

    /** Minutes that a message is a part of already. */
    public Optional<MinutesView> find(String guild, String message) {
        return intake.of(guild, message);
    }

    /** Somebody wrote in a channel: what another had begun there is not gone on with. */
    public void wrote(String guild, String channel, String author, Post post) {
        if (fragments.before(key(guild, channel), author, post).isEmpty()) {
            fragments.clear(key(guild, channel));
        }
        intake.close(guild, channel, author);
    }

    /** Whether the last that was written in a channel may be the beginning of minutes. */
    public boolean isBegun(String guild, String channel) {
        return fragments.isBegun(key(guild, channel));
    }

    /** Something was written before the program last ended: where it was no minutes by itself, it may be the beginning of some. */
    public void recall(String guild, String channel, String author, Post post) {
        String key = key(guild, channel);
        if (find(guild, post.message()).isPresent()
                || fragments.before(key, author, post).isEmpty()) {
            fragments.clear(key);
        }
        if (find(guild, post.message()).isEmpty() && !post.text().isBlank()) {
            fragments.add(key, author, post);
        }
    }

    /** Takes the text of a message in: by itself, or as what goes on minutes that its author has begun just before. */
    public Receipt post(NewMinutes arrived, Post post) {
        Optional<PostIntake.Joined> longer = intake.joined(arrived, post);
        List<Post> begun = fragments.before(channel(arrived), arrived.origin().poster(), post);
        if (reading.isHeaded(post.text()) && !announcesNext(arrived, longer, begun, post)) {
            fragments.clear(channel(arrived));
            return begin(arrived, List.of(), post);
        }
        Optional<Receipt> joined = longer.flatMap(one -> {
            Optional<Receipt> receipt = reading.reread(one.id(), one.text());
            receipt.ifPresent(read -> intake.remember(one.id(), List.of(post), true));
            return receipt;
        });
        return joined.orElseGet(() -> begin(arrived, begun, post));
    }

    /** Whether a post that names a meeting goes on what its author has begun, and tells when the next one is. */
    private boolean announcesNext(NewMinutes arrived, Optional<PostIntake.Joined> longer, List<Post> begun, Post post) {
        return longer.map(PostIntake.Joined::text)
                .or(() -> begun.isEmpty() ? Optional.empty() : Optional.of(together(arrived, with(begun, post))))
                .filter(text -> reading.announcesNext(text, post.text()))
                .isPresent();
    }

    /** The text of a message was changed. Empty where it is of no minutes, or nothing is different. */
    public Optional<Receipt> edited(String guild, String message, String text) {
        return intake.reworded(guild, message, text).flatMap(one -> {
            Optional<Receipt> receipt = reading.reread(one.id(), one.text());
            receipt.ifPresent(read -> intake.reword(guild, message, text));
            return receipt;
        });
    }

    /** A message is gone. Minutes that have others go on with those; the poster has to be asked what becomes of the rest. */
    public List<MinutesView> deleted(String guild, String message) {
        Optional<Receipt> left = edited(guild, message, "");
        return left.isPresent() ? List.of() : intake.lose(guild, message);
    }

    /** Those that lost their message and whose poster has still to be asked. */
    public List<MinutesView> unasked() {
        return intake.unasked();
    }

    public void asked(long minutes) {
        intake.asked(minutes);
    }

    /** The messages of the last days that a platform's minutes came in, as far as they are known to be there. */
    public List<SourcePost> recent(String platform) {
        return intake.recent(platform);
    }

    /** @param begun what its author has written just before */
    private Receipt begin(NewMinutes arrived, List<Post> begun, Post post) {
        Receipt receipt = begin(arrived, with(begun, post));
        if (receipt instanceof Receipt.NotMinutes && !begun.isEmpty()) {
            receipt = begin(arrived, List.of(post));
        }
        if (receipt instanceof Receipt.NotMinutes) {
            fragments.add(channel(arrived), arrived.origin().poster(), post);
        } else {
            fragments.clear(channel(arrived));
        }
        return receipt;
    }

    private Receipt begin(NewMinutes arrived, List<Post> posts) {
        Receipt receipt = reading.add(together(arrived, posts));
        if (receipt instanceof Receipt.Stored stored) {
            intake.remember(stored.minutes().id(), posts, true);
        } else if (receipt instanceof Receipt.Known known
                && find(arrived.origin().guild(), posts.get(0).message()).isEmpty()
                && posts.stream()
                        .anyMatch(post ->
                                post.message().equals(known.minutes().origin().message()))) {
            intake.replace(known.minutes().id(), posts);
        }
        return receipt;
    }

    private static NewMinutes together(NewMinutes arrived, List<Post> posts) {
        return new NewMinutes(arrived.origin(), Fragments.text(posts), arrived.asked(), arrived.body(), arrived.date());
    }

    private static List<Post> with(List<Post> begun, Post post) {
        List<Post> posts = new ArrayList<>(begun);
        posts.add(post);
        return posts;
    }

    private static String channel(NewMinutes arrived) {
        return key(arrived.origin().guild(), arrived.origin().channel());
    }

    private static String key(String guild, String channel) {
        return guild + " " + channel;
    }
}
