package org.leaguebuilding.rule;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final Supplier<FactTree> tree;

    private FactIndex(ImmutableList<SubjectFact> facts) {
        this.byPath = facts.stream().collect(toImmutableMap(SubjectFact::path, Function.identity()));
        this.tree = Suppliers.memoize(() -> FactTree.of(facts));
    }

    static FactIndex of(ImmutableList<SubjectFact> facts) {
        return new FactIndex(facts);
    }

    /** The facts of a subject, if it is one of the library's. */
    static FactIndex of(Object subject) {
        return CATALOGUE.typeOf(subject).map(FactIndex::ofType).orElse(UNKNOWN);
    }

    /**
     * The facts of a type of the library's subjects that has such a fact: one that the rule's family is about, else any.
     *
     * @param family the first segment of the rule's id
     * @param path where the fact stands, without indexes
     */
    static FactIndex fitting(String family, String path) {
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

    /** What an element of a list in one of the library's subjects is called. */
    static Optional<String> nameOf(Object subject, String list, int index) {
        return CATALOGUE.nameOf(subject, list, index);
    }

    private static FactIndex ofType(String subjectType) {
        return BY_TYPE.computeIfAbsent(subjectType, type -> new FactIndex(CATALOGUE.facts(type)));
    }

    /** The fact at a path, the list of which the path names an element, or the map of which it names a value by its key. */
    Optional<SubjectFact> find(String to) {
        String path = to.endsWith("[]") ? to.substring(0, to.length() - "[]".length()) : to;
        SubjectFact fact = byPath.get(path);
        if (fact != null) {
            return Optional.of(fact);
        }
        return Optional.ofNullable(byPath.get(path.substring(0, Math.max(path.lastIndexOf('.'), 0))))
                .filter(map -> map.kind() == Fact.Kind.MAP);
    }

    /** Reads what stands at a path out of the value that it is a component of; null where it is absent or cannot be read. */
    @Nullable Object read(@Nullable Object owner, String path) {
        SubjectFact fact = byPath.get(path);
        return owner == null || fact == null || !fact.isReadable() ? null : fact.valueIn(owner);
    }

    /** A fact of the elements of a list, which knows their type; empty where they have no facts of their own. */
    Optional<SubjectFact> within(String list) {
        return tree().within(list + "[]").stream().findFirst();
    }

    /** The facts by what they stand in. */
    FactTree tree() {
        return tree.get();
    }

    private boolean isOf(String family) {
        return byPath.values().iterator().next().topic().equals(family);
    }
}
