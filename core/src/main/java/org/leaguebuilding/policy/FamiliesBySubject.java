package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** The families of an edition by the class of their subjects. Families are few: going through them is quicker than any map. */
final class FamiliesBySubject {

    private static final String TYPE = "LeagueBuildingPolicy";

    private final Class<?>[] classes;
    private final RuleFamily<?>[] families;

    /**
     * Takes the families.
     *
     * @throws MalformedValueException if two are for one code or one class
     */
    FamiliesBySubject(ImmutableList<RuleFamily<?>> families) {
        Structure.distinct(
                TYPE, "families", families, family -> family.subject().code());
        Structure.distinct(
                TYPE,
                "families",
                families,
                family -> family.subject().subjectClass().getName());
        this.families = families.toArray(new RuleFamily<?>[0]);
        this.classes =
                families.stream().map(family -> family.subject().subjectClass()).toArray(Class<?>[]::new);
    }

    /**
     * The family of a subject.
     *
     * @throws MalformedValueException if there is none
     */
    @SuppressWarnings("unchecked") // found by the class of its own subjects
    <S extends Subject> RuleFamily<S> of(S subject) {
        Class<?> subjectClass = subject.getClass();
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == subjectClass) {
                return (RuleFamily<S>) families[i];
            }
        }
        throw new MalformedValueException(TYPE, "subject", subjectClass.getName(), Expectation.SUBJECT_TYPE);
    }
}
