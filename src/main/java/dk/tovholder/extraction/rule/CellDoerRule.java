package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Words;

/** In a column or list of tasks a participle will do: "Lagt på intra af Mona senest 31/1". */
final class CellDoerRule implements Rule {
    private static final String ID = "action.done-by";

    private final Actions actions;

    CellDoerRule(Actions actions) {
        this.actions = actions;
    }

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        boolean tasks =
                reading.passage().role() == ColumnRole.TASK || reading.passage().section() == SectionKind.ACTIONS;
        if (!tasks || !Places.canAssign(reading.passage())) {
            return false;
        }
        Sentence sentence = reading.sentence;
        Clause clause = reading.clauses().get(0);
        if (clause.hasVerb() || !sentence.is(sentence.start(), WordClass.PARTICIPLE)) {
            return false;
        }
        for (int i = sentence.start() + 1; i < sentence.end() - 1; i++) {
            Agents agents = sentence.is(i, WordClass.BY) ? reading.agents.read(i + 1, sentence.end()) : null;
            if (agents != null) {
                proposals.actions.add(actions.of(ID, new Words(sentence.start(), i), agents, true));
                return true;
            }
        }
        return false;
    }
}
