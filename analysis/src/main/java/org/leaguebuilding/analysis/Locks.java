package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** Which facts a repair may change: those that a host has not locked, and that do not say which subject or part of it is meant. */
final class Locks {

    /** An index as findings write it, of no more elements than there can be. */
    private static final Pattern INDEX = Pattern.compile("\\[(?:0|[1-9]\\d{0,8})]");

    private final FactTree tree;
    private final ImmutableSet<String> locked;

    /** Takes the paths of facts; refuses one that is no fact of the family. */
    Locks(RuleFamily<?> family, ImmutableSet<String> locked) {
        for (String path : locked) {
            if (!isFact(family, path)) {
                throw new MalformedValueException("Effort", "locked", path, Expectation.KNOWN_FACT);
            }
        }
        this.tree = FactTree.of(family.facts());
        this.locked = locked;
    }

    /** Whether a path is that of a fact, or of an element of a list, which may be one that could be added. */
    static boolean isFact(RuleFamily<?> family, String path) {
        String everywhere = everywhere(path);
        return family.facts().stream().anyMatch(known -> isOf(known, everywhere));
    }

    private static String everywhere(String path) {
        return INDEX.matcher(path).replaceAll("[]");
    }

    private static boolean isOf(SubjectFact fact, String everywhere) {
        return everywhere.equals(fact.path())
                || (fact.kind() == Fact.Kind.LIST && everywhere.equals(fact.path() + "[]"));
    }

    boolean isFree(Place place) {
        String everywhere = everywhere(place.path());
        return !identifies(place.fact())
                && locked.stream().noneMatch(lock -> place.isWithin(lock) || Place.isWithin(everywhere, lock));
    }

    /** Ids and names, and of a subject as a whole its level and its days, are never changed. */
    private boolean identifies(SubjectFact fact) {
        return fact.absence() == Fact.Absence.NEVER
                && switch (fact.kind()) {
                    case ID, TEXT -> true;
                    case DAY -> FactStructure.isOfSubject(tree, fact);
                    case CODE ->
                        fact.codes().filter(UnitLevel.class::equals).isPresent()
                                && FactStructure.isOfSubject(tree, fact);
                    default -> false;
                };
    }
}
