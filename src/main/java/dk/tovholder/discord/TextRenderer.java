package dk.tovholder.discord;

import dk.tovholder.chat.RichText;
import dk.tovholder.chat.Span;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.DayWords;

/** Texts as Discord's Markdown. Only what a span asks for comes alive. */
final class TextRenderer {
    private final DayWords days;

    TextRenderer(DayWords days) {
        this.days = days;
    }

    /** @param lineStart whether the text begins a line or list entry */
    String render(RichText text, boolean lineStart) {
        StringBuilder rendered = new StringBuilder();
        for (Span span : text.spans()) {
            boolean start = rendered.isEmpty() ? lineStart : rendered.charAt(rendered.length() - 1) == '\n';
            rendered.append(render(span, start));
        }
        return rendered.toString();
    }

    private String render(Span span, boolean start) {
        if (span instanceof Span.Plain plain) {
            return Markdown.escape(plain.text(), start);
        } else if (span instanceof Span.Bold bold) {
            return within("**", bold.text());
        } else if (span instanceof Span.Italic italic) {
            return within("*", italic.text());
        } else if (span instanceof Span.Code code) {
            return code.text().isBlank() ? code.text() : "`" + Markdown.code(code.text()) + "`";
        } else if (span instanceof Span.Link link) {
            return link(link, start);
        } else if (span instanceof Span.Day day) {
            // A time stamp of Discord's moves a bare date with the reader's zone.
            return Markdown.escape(days.brief(day.date(), day.language()), start);
        } else if (span instanceof Span.Moment moment) {
            return "<t:" + moment.instant().getEpochSecond() + ":f>";
        } else if (span instanceof Span.Time time) {
            return "<t:" + time.instant().getEpochSecond() + ":f>";
        } else if (span instanceof Span.Distance distance) {
            return "<t:" + distance.instant().getEpochSecond() + ":R>";
        } else if (span instanceof Span.User user) {
            return user(user.user(), start);
        } else if (span instanceof Span.Channel channel) {
            return "<#" + Markdown.escape(channel.id(), false) + ">";
        }
        throw new IllegalArgumentException(span.toString());
    }

    /** Emphasis does not work with a blank inside its ends. */
    private static String within(String mark, String text) {
        String core = text.strip();
        if (core.isEmpty()) {
            return text;
        }
        int from = text.indexOf(core);
        return text.substring(0, from)
                + mark
                + Markdown.escape(core, false)
                + mark
                + text.substring(from + core.length());
    }

    private static String link(Span.Link link, boolean start) {
        String url = link.url();
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        boolean whole = url.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '(' || c == ')');
        String label = Markdown.escape(link.label(), start);
        return web && whole && !label.isBlank() ? "[" + label + "](" + url + ")" : label;
    }

    private static String user(UserRef user, boolean start) {
        return Refs.isUser(user) ? "<@" + Refs.idOf(user) + ">" : Markdown.escape(user.name(), start);
    }
}
