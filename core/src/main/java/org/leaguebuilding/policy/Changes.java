package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.statute.StatutoryParameters;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * What an edition has in place of, or in addition to, what the library ships. Immutable and thread-safe.
 *
 * @param parameters the parameters that it sets itself, by key
 * @param modes its own formation modes, after those of the source
 * @param additions its own families, after those of the library
 * @param rules what it changes in rules
 * @param documents the documents that it was made of, the nearest last
 * @param log all of that for people to read, that of the editions before it first
 */
record Changes(
        ImmutableMap<ParameterKey<?>, Parameter<?>> parameters,
        ImmutableList<FormationMode> modes,
        ImmutableList<Addition> additions,
        RuleEdits rules,
        ImmutableList<EditionDocument> documents,
        ImmutableList<LocalChange> log) {

    static final Changes NONE = new Changes(
            ImmutableMap.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            RuleEdits.NONE,
            ImmutableList.of(),
            ImmutableList.of());

    boolean touchParameters() {
        return !parameters.isEmpty() || !additions.isEmpty();
    }

    /** A family that a host adds. */
    record Addition(ImmutableList<ParameterKey<?>> keys, PolicyBuilder.FamilyFactory family) {}

    ImmutableList<RuleFamily<?>> families(String edition, FamilyParameters parameters) {
        ImmutableList.Builder<RuleFamily<?>> families = ImmutableList.builder();
        for (Addition addition : additions) {
            families.add(addition.family().of(edition, parameters.of(addition.keys())));
        }
        return families.build();
    }

    /**
     * Refuses two parameters of one id, of which one would hide the other, and a parameter that was set and that no family has,
     * which would be lost without a word.
     */
    void requireKnown(ImmutableList<RuleFamily<?>> families) {
        Map<String, ParameterKey<?>> own = new HashMap<>();
        for (RuleFamily<?> family : families.subList(families.size() - additions.size(), families.size())) {
            for (ParameterKey<?> key : family.parameters().keys()) {
                requireAlone(key, own);
            }
        }
        for (ParameterKey<?> key : parameters.keySet()) {
            if (!Library.KEYS.contains(key) && !key.equals(own.get(key.id()))) {
                throw refuse(key, Expectation.PARAMETER);
            }
        }
    }

    /** A host's family may read a key of the library, but has no other key of the same id. */
    private static void requireAlone(ParameterKey<?> key, Map<String, ParameterKey<?>> own) {
        if (Library.KEYS.contains(key)) {
            return;
        }
        if (Library.IDS.contains(key.id())) {
            throw refuse(key, Expectation.OWN_ID);
        }
        ParameterKey<?> other = own.putIfAbsent(key.id(), key);
        if (other != null && !other.equals(key)) {
            throw refuse(key, Expectation.DISTINCT);
        }
    }

    private static MalformedValueException refuse(ParameterKey<?> key, Expectation expectation) {
        return new MalformedValueException("PolicyBuilder", "key", key.id(), expectation);
    }

    /** The parameters of the library, collected when the first edition is built that changes something. */
    private static final class Library {

        /** Those that families read. */
        static final ImmutableSet<ParameterKey<?>> KEYS = Editions.wuhan2005().families().stream()
                .flatMap(family -> family.parameters().keys().stream())
                .collect(ImmutableSet.toImmutableSet());

        /** The ids of all, statutory figures included that editions list and no family reads. */
        static final ImmutableSet<String> IDS = Stream.concat(KEYS.stream(), StatutoryParameters.KEYS.stream())
                .map(ParameterKey::id)
                .collect(ImmutableSet.toImmutableSet());
    }
}
