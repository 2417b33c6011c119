package org.leaguebuilding.rule;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts of one type of subject by their paths. Made when the first finding is put into words. Immutable and thread-safe. */
final class FactIndex {

    private static final FactCatalogue CATALOGUE = ServiceLoader.load(
                    FactCatalogue.class, FactCatalogue.class.getClassLoader())
            .findFirst()
            .orElseThrow();

    private static final ConcurrentMap<String, FactIndex> BY_TYPE = new ConcurrentHashMap<>();

    /** The facts of subjects that nothing is known of. */
    private static final FactIndex UNKNOWN = new FactIndex(ImmutableList.of());

    private final ImmutableMap<String, SubjectFact> byPath;

    private FactIndex(ImmutableList<SubjectFact> facts) {
        this.byPath = facts.stream().collect(toImmutableMap(SubjectFact::path, Function.identity()));
    }

    /**
     * The facts of the subject that was checked. Of a finding that was read back the subject is not known; it is taken for one of a
     * type that the rule's family is about, else of any type that has such a fact.
     *
     * @param subject the subject, if it is known
     * @param family the first segment of the rule's id
     * @param path where the fact stands, without indexes
     */
    static FactIndex of(@Nullable Object subject, String family, String path) {
        if (subject != null) {
            return CATALOGUE.typeOf(subject).map(FactIndex::ofType).orElse(UNKNOWN);
        }
        ImmutableList<FactIndex> fitting = CATALOGUE.types().stream()
                .map(FactIndex::ofType)
                .filter(index -> index.find(path).isPresent())
                .collect(ImmutableList.toImmutableList());
        return fitting.stream()
                .filter(index -> index.isOf(family))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .orElse(UNKNOWN);
    }

    static Optional<String> nameOf(Object subject, String list, int index) {
        return CATALOGUE.nameOf(subject, list, index);
    }

    private static FactIndex ofType(String subjectType) {
        return BY_TYPE.computeIfAbsent(subjectType, type -> new FactIndex(CATALOGUE.facts(type)));
    }

    /** The fact at a path, or the map of which the path names a value by its key. */
    Optional<SubjectFact> find(String path) {
        SubjectFact fact = byPath.get(path);
        if (fact != null) {
            return Optional.of(fact);
        }
        return Optional.ofNullable(byPath.get(path.substring(0, Math.max(path.lastIndexOf('.'), 0))))
                .filter(map -> map.kind() == Fact.Kind.MAP);
    }

    /** A fact of the elements of a list, which knows their type; empty where they have no facts of their own. */
    Optional<SubjectFact> within(String list) {
        String prefix = list + "[].";
        return byPath.values().stream()
                .filter(fact -> fact.path().startsWith(prefix))
                .findFirst();
    }

    private boolean isOf(String family) {
        return byPath.values().iterator().next().topic().equals(family);
    }
}
