package dk.tovholder.minutes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages that minutes were posted in, each step a transaction of its own. */
@Component
@Transactional
class PostIntake {
    /** So long the next post of the same author still belongs to it. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    /** So far back a message is looked at for what was done to it while nobody listened. */
    private static final Duration LOOKED_BACK = Duration.ofDays(14);

    private final MinutesRepository minutes;
    private final Posts posts;
    private final MinutesViews views;
    private final Clock clock;

    PostIntake(MinutesRepository minutes, Posts posts, MinutesViews views, Clock clock) {
        this.minutes = minutes;
        this.posts = posts;
        this.views = views;
        this.clock = clock;
    }

    /** Minutes as they read with a post more, less, or other words in one. */
    record Joined(long id, NewMinutes text) {}

    /** Remembers in which posts minutes came. */
    void remember(long id, List<Post> all, boolean mayBeLonger) {
        minutes.findById(id).ifPresent(found -> {
            all.forEach(post -> posts.save(new StoredPost(found, post)));
            found.join(mayBeLonger);
        });
    }

    /** Remembers in which posts minutes have come again, whose own are gone. */
    void replace(long id, List<Post> all) {
        minutes.findById(id)
                .ifPresent(found -> posts.findByMinutesOrderById(found).forEach(posts::delete));
        remember(id, all, false);
    }

    /** The minutes that a message is a part of. */
    @Transactional(readOnly = true)
    Optional<MinutesView> of(String guild, String message) {
        return posts.ofMessage(guild, message).map(post -> views.of(post.minutes()));
    }

    /** What others write ends minutes that were still open. */
    void close(String guild, String channel, String author) {
        minutes.joining(guild, channel).stream()
                .filter(found -> !found.origin().poster().equals(author))
                .forEach(found -> found.join(false));
    }

    /** The minutes that this post goes on, as they read with it; empty where there are none. */
    @Transactional(readOnly = true)
    Optional<Joined> joined(NewMinutes arrived, Post post) {
        String author = arrived.origin().poster();
        return minutes.joining(arrived.origin().guild(), arrived.origin().channel()).stream()
                .filter(found -> found.origin().poster().equals(author))
                .filter(found -> isWithin(last(found), post.at()))
                .findFirst()
                .map(found -> joined(found, text(found, null, "") + "\n" + post.text()));
    }

    /** With other words in one post; none take it out. Empty where no other is left, or nothing is different. */
    @Transactional(readOnly = true)
    Optional<Joined> reworded(String guild, String message, String words) {
        return posts.ofMessage(guild, message)
                .filter(post -> !post.words().equals(words))
                .flatMap(post -> {
                    String text = text(post.minutes(), message, words);
                    return text.isBlank() ? Optional.empty() : Optional.of(joined(post.minutes(), text));
                });
    }

    void reword(String guild, String message, String words) {
        posts.ofMessage(guild, message).ifPresent(post -> {
            if (words.isEmpty()) {
                posts.delete(post);
            } else {
                post.reword(words);
            }
        });
    }

    /** Minutes whose message is gone: their poster has to be asked. */
    List<MinutesView> lose(String guild, String message) {
        List<StoredMinutes> lost = minutes.ofMessage(guild, message);
        lost.forEach(found -> found.loseMessage(clock.instant()));
        return views.of(lost);
    }

    void asked(long id) {
        minutes.findById(id).ifPresent(StoredMinutes::askedOfLoss);
    }

    @Transactional(readOnly = true)
    List<MinutesView> unasked() {
        return views.of(minutes.lost());
    }

    /** The messages of the last days that minutes came in, each once. */
    @Transactional(readOnly = true)
    List<SourcePost> recent(String platform) {
        Instant since = clock.instant().minus(LOOKED_BACK);
        return Stream.concat(posts.since(platform, since).stream(), minutes.ofFilesSince(platform, since).stream())
                .distinct()
                .toList();
    }

    private static Joined joined(StoredMinutes found, String text) {
        NewMinutes before = found.arrived();
        return new Joined(
                found.id(), new NewMinutes(before.origin(), text, true, before.body(), before.date(), List.of()));
    }

    private String text(StoredMinutes found, @Nullable String message, String instead) {
        return posts.findByMinutesOrderById(found).stream()
                .map(post -> post.message().equals(message) ? instead : post.words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Instant last(StoredMinutes found) {
        return posts.findByMinutesOrderById(found).stream()
                .map(StoredPost::postedAt)
                .reduce(found.origin().postedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    static boolean isWithin(Instant before, Instant at) {
        return !at.isAfter(before.plus(PAUSE));
    }
}
