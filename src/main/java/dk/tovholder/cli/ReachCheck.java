package dk.tovholder.cli;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.config.Finding;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.minutes.PersonView;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.reminder.UnreachedPeople;
import dk.tovholder.reminder.UnreachedView;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Whom no reminder reaches, and what to do. */
final class ReachCheck {
    private final UnreachedPeople unreached;
    private final PeopleService people;
    private final SettingsService settings;
    private final DayWords days;
    private final BotTexts texts;

    ReachCheck(ApplicationContext context, BotTexts texts) {
        this.unreached = context.getBean(UnreachedPeople.class);
        this.people = context.getBean(PeopleService.class);
        this.settings = context.getBean(SettingsService.class);
        this.days = context.getBean(DayWords.class);
        this.texts = texts;
    }

    /** A line for each; none where all are reached. */
    List<Finding> run() {
        return unreached.all().stream().map(this::finding).toList();
    }

    private Finding finding(UnreachedView one) {
        boolean channel = settings.of(one.guild()).reminderChannel() != null;
        ZoneId zone = ZoneId.of(settings.of(one.guild()).timeZone());
        String since = days.brief(one.since().atZone(zone).toLocalDate());
        return Finding.note(texts.text("doctor.unreached", name(one), one.guild(), one.reminders(), since) + " "
                + texts.text(channel ? "doctor.unreached.channel" : "doctor.unreached.no-channel"));
    }

    private String name(UnreachedView one) {
        return people.list(one.guild()).stream()
                .filter(person -> one.user().equals(person.userId()))
                .map(PersonView::name)
                .findFirst()
                .orElse(one.user());
    }
}
