package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.AgentReader;
import dk.tovholder.extraction.clause.ClauseReader;
import dk.tovholder.extraction.clause.Clauses;
import dk.tovholder.extraction.clause.NamesInText;
import dk.tovholder.extraction.clause.OwnBody;
import dk.tovholder.extraction.clause.People;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.clause.SubjectReader;
import dk.tovholder.extraction.clause.Verbs;
import dk.tovholder.extraction.language.LanguagePack;
import dk.tovholder.extraction.section.Bodies;
import dk.tovholder.extraction.section.Outline;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Minutes as rules read them: passage after passage, with all that can be asked of the one at hand. */
final class Reading {
    final Outline outline;
    final Tokens tokens;
    final Sentence sentence;
    final AgentReader agents;
    final SubjectReader subjects;
    final Verbs verbs;
    final DateIndex dates;
    final Bodies bodies;
    final People people;
    private final ClauseReader clauseReader;
    private int index = -1;
    private @Nullable Clauses clauses;

    Reading(Outline outline, LanguagePack pack, Bodies bodies) {
        this.outline = outline;
        this.bodies = bodies;
        tokens = outline.tokens();
        sentence = new Sentence(tokens, pack);
        people = new People(outline.attendees());
        agents = new AgentReader(sentence, people, new NamesInText(tokens), new OwnBody(outline.meeting(), bodies));
        subjects = new SubjectReader(sentence, agents);
        verbs = new Verbs(sentence);
        clauseReader = new ClauseReader(sentence);
        dates = new DateIndex(outline);
    }

    /** Turns to this passage. */
    void moveTo(int passage) {
        index = passage;
        clauses = null;
        sentence.read(passage().content());
    }

    int index() {
        return index;
    }

    Passage passage() {
        return outline.passages().get(index);
    }

    /** The passage before in the same paragraph, list item or cell, or null. */
    @Nullable Passage previous() {
        return outline.previous(index);
    }

    Clauses clauses() {
        if (clauses == null) {
            clauses = clauseReader.read();
        }
        return clauses;
    }

    /** The passage's words, as quotes give them. */
    Words quote() {
        return passage().words();
    }

    String text(Words words) {
        return words.text(tokens);
    }
}
