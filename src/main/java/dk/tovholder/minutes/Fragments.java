package dk.tovholder.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody wrote last in a channel that was no minutes by itself: it may be the beginning of some. */
@Component
class Fragments {
    private static final int MOST = 20;

    private final Map<String, Run> runs = new HashMap<>();

    /** Posts of one author that follow each other. */
    private record Run(String author, List<Post> posts) {}

    synchronized void add(String channel, String author, Post post) {
        Run run = runs.get(channel);
        List<Post> posts = new ArrayList<>(before(run, author, post));
        posts.add(post);
        runs.put(channel, new Run(author, posts.subList(Math.max(0, posts.size() - MOST), posts.size())));
    }

    synchronized boolean isBegun(String channel) {
        return runs.containsKey(channel);
    }

    /** Those that go before a post of this author. */
    synchronized List<Post> before(String channel, String author, Post post) {
        return before(runs.get(channel), author, post);
    }

    synchronized void clear(String channel) {
        runs.remove(channel);
    }

    static String text(List<Post> posts) {
        return posts.stream().map(Post::text).collect(Collectors.joining("\n"));
    }

    private static List<Post> before(@Nullable Run run, String author, Post post) {
        boolean goesOn = run != null
                && run.author().equals(author)
                && PostIntake.isWithin(run.posts().get(run.posts().size() - 1).at(), post.at());
        return goesOn && run != null ? run.posts() : List.of();
    }
}
