package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * The families of an edition by the class of their subjects: a table in which nearly every class stands where its hash says. Looking a family
 * up takes so little code that the JIT inlines {@link LeagueBuildingPolicy#check} into a host's code.
 */
final class FamiliesBySubject {

    private static final String TYPE = "LeagueBuildingPolicy";

    /** How many places there are for one family; a power of two. */
    private static final int PLACES = 8;

    private final @Nullable Class<?>[] classes;
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
        int size = PLACES * Integer.highestOneBit(families.size() + 1);
        this.classes = new Class<?>[size];
        this.families = new RuleFamily<?>[size];
        families.forEach(this::put);
    }

    private void put(RuleFamily<?> family) {
        Class<?> subjectClass = family.subject().subjectClass();
        int place = first(subjectClass);
        while (classes[place] != null) {
            place = next(place);
        }
        classes[place] = subjectClass;
        families[place] = family;
    }

    private int first(Class<?> subjectClass) {
        return subjectClass.hashCode() & (classes.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (classes.length - 1);
    }

    /**
     * The family of a subject.
     *
     * @throws MalformedValueException if there is none
     */
    @SuppressWarnings("unchecked") // found by the class of its own subjects
    <S extends Subject> RuleFamily<S> of(S subject) {
        Class<?> subjectClass = subject.getClass();
        for (int place = first(subjectClass); classes[place] != null; place = next(place)) {
            if (classes[place] == subjectClass) {
                return (RuleFamily<S>) families[place];
            }
        }
        throw new MalformedValueException(TYPE, "subject", subjectClass.getName(), Expectation.SUBJECT_TYPE);
    }
}
