package dk.tovholder.extraction.language;

import java.util.Locale;

/** What a cue is a sign of; the names are the heads of {@code cues.yaml}. */
public enum CueKind {
    /** Something was settled. */
    DECISION,
    /** It was settled earlier or elsewhere. */
    RETOLD,
    /** Those who met, by what they were: "et flertal", "de fremmødte". */
    WHOLE,
    /** Something was laid before the meeting, which may have settled it in the same breath. */
    PRESENTING,
    /** Says aloud what was settled: "Dirigenten konstaterede, at …". */
    DECLARING,
    /** Before or behind the number of votes for it. */
    VOTES_FOR,
    /** Before or behind the number of votes against it. */
    VOTES_AGAINST,
    /** Words that look like a decision and are none. */
    NO_DECISION,
    /** A predicate that makes its subject the owner of a task. */
    TASK,
    /** A predicate that makes its subject the owner of a task in any tense: "lovede at …", "blev bedt om at …". */
    PLEDGE,
    /** Before whoever is handed a task: "overdrages til …". */
    HANDED,
    /** Before somebody who is asked to do what an infinitive says: "beder Mia undersøge". */
    ASKING,
    /** Makes its subject the owner of what a participle says: "får det undersøgt". */
    GETTING,
    /** A pronoun for somebody named before: "hun". */
    NAMED_BEFORE,
    /** Talk that is still to come. */
    COMMITMENT,
    /** Leaves open whether it will be done: "hvis", "søger selv". */
    DOUBT,
    /** A verb that may as well tell what somebody does anyway: "spiller", "bruger". */
    HABIT,
    /** An office of the body's own: "formanden". */
    OWN_ROLE,
    /** A unit that works for the body: "sekretariatet". */
    OWN_UNIT,
    /** What a thing shall be: "skal ligge klar". */
    READY,
    /** A reminder to all. */
    REMINDER,
    /** A predicate that looks like a task and is none. */
    NO_TASK,
    /** What is so from now on. */
    GENERAL,
    /** What the body does as a body. */
    NO_TASK_OF_OURS,
    /** What is so all the time, and no task. */
    STANDING,
    /** The meeting after this one. */
    NEXT_MEETING,
    /** Puts something else on another day: "flytte festen til den 3. april". */
    MOVING,
    /** A day told before: "inden da", "til mødet". */
    THAT_DAY,
    /** The day before one told before. */
    DAY_BEFORE,
    /** Before the same once more in other words: "dvs.". */
    THAT_IS,
    /** Before what has to come later: "inden", "forud for". */
    UNTIL,
    /** The meeting of the month that the id ends with: "oktobermødet". */
    MONTH_MEETING,
    /** Makes those before it owners without a verb: "Holdledere ansvarlige". */
    OWNER_WORD,
    /** Before names that are only listed. */
    ROSTER,
    /** A task that is done. */
    DONE;

    static CueKind of(String head, LanguageData data) {
        try {
            return valueOf(head.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw data.fault("there are no cues of the kind \"" + head + "\"");
        }
    }
}
