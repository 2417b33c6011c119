package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.policy.ChangeKind;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.Ledger;
import org.leaguebuilding.policy.LocalChange;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.Parameter;

/**
 * What the edition of a city has otherwise than the shipped one. Immutable and thread-safe.
 *
 * @param policy the edition
 */
public record LocalChanges(LeagueBuildingPolicy policy) {

    /**
     * All changes.
     *
     * @return them; none for a shipped edition
     */
    public ImmutableList<LocalChange> all() {
        return policy.localChanges();
    }

    /**
     * The changes of one parameter.
     *
     * @param id its id
     * @return them
     */
    public ImmutableList<LocalChange> ofParameter(String id) {
        return of(id, change -> change.kind() == ChangeKind.PARAMETER);
    }

    /** The changes of one rule, its addition included. */
    ImmutableList<LocalChange> ofRule(String id) {
        return of(id, change -> change.kind() != ChangeKind.PARAMETER && change.kind() != ChangeKind.MODE);
    }

    private ImmutableList<LocalChange> of(String id, Predicate<LocalChange> kind) {
        return all().stream()
                .filter(change -> change.id().equals(id) && kind.test(change))
                .collect(ImmutableList.toImmutableList());
    }

    /** A parameter as the edition has it that the changing one starts with. */
    Optional<Parameter<?>> before(LocalChange change) {
        return base(change.edition())
                .flatMap(base -> base.parameters().stream()
                        .filter(each -> each.id().equals(change.id()))
                        .findFirst());
    }

    private Optional<LeagueBuildingPolicy> base(String edition) {
        ImmutableList<EditionDocument> documents = policy.documents();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).id().equals(edition)) {
                return Optional.of(
                        i == 0 ? Editions.wuhan2005().asOf(policy.day()) : Editions.ofLast(documents.subList(0, i)));
            }
        }
        return Optional.empty();
    }

    /**
     * The city's own provisions.
     *
     * @param ledger what names them
     * @return each once: those that rules, modes and parameters rest on, then those of other changes
     */
    ImmutableSet<LocalProvision> bases(Ledger ledger) {
        return Stream.concat(
                        ledger.entries().stream().map(Ledger.Entry::basis),
                        all().stream().map(LocalChange::basis))
                .filter(LocalProvision.class::isInstance)
                .map(LocalProvision.class::cast)
                .collect(ImmutableSet.toImmutableSet());
    }
}
