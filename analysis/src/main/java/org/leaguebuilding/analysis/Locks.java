package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** Which facts a repair may change: those that a host has not locked, and that do not say which subject or part of it is meant. */
final class Locks {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final ImmutableSet<String> locked;

    /**
     * Takes the paths of facts.
     *
     * @throws MalformedValueException if a family has no such fact
     */
    Locks(RuleFamily<?> family, ImmutableSet<String> locked) {
        for (String path : locked) {
            String fact = INDEX.matcher(path).replaceAll("[]");
            if (family.facts().stream().noneMatch(known -> known.path().equals(fact))) {
                throw new MalformedValueException("Effort", "locked", path, Expectation.KNOWN_FACT);
            }
        }
        this.locked = locked;
    }

    boolean isFree(Place place) {
        return !identifies(place.fact())
                && locked.stream()
                        .noneMatch(lock -> isWithin(place.path(), lock)
                                || isWithin(INDEX.matcher(place.path()).replaceAll("[]"), lock));
    }

    private static boolean isWithin(String path, String lock) {
        return path.equals(lock) || path.startsWith(lock + ".") || path.startsWith(lock + "[");
    }

    /** Ids, names and frames in time of a subject or an element are never changed to please a rule. */
    private static boolean identifies(SubjectFact fact) {
        boolean always = fact.absence() == Fact.Absence.NEVER;
        boolean plain = fact.kind() == Fact.Kind.ID || fact.kind() == Fact.Kind.TEXT;
        boolean ofSubject = !fact.path().contains(".") && fact.provisions().isEmpty();
        boolean frame = fact.path().endsWith("Inclusive") || fact.path().endsWith("Exclusive");
        return always && (plain || ofSubject || frame || fact.kind() == Fact.Kind.OBJECT);
    }
}
