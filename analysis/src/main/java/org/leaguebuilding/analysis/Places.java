package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.value.HasCode;

/** Finds the places of a subject: those where something is stated, and those where something could be. */
final class Places {

    private final FactTree tree;
    private final KnownValues known;
    private final Object subject;
    private final ImmutableList.Builder<Place> places = ImmutableList.builder();

    private Places(FactTree tree, KnownValues known, Object subject) {
        this.tree = tree;
        this.known = known;
        this.subject = subject;
    }

    /** The places, each before those within it. */
    static ImmutableList<Place> of(FactTree tree, KnownValues known, Object subject) {
        Places places = new Places(tree, known, subject);
        places.addAll(tree.top(), "", Lens.whole());
        return places.places.build();
    }

    private void addAll(List<SubjectFact> facts, String prefix, Lens owner) {
        for (SubjectFact fact : facts) {
            Lens lens = owner.then(Lens.component(fact));
            add(fact, prefix + fact.name(), lens, lens.get(subject));
        }
    }

    private void add(SubjectFact fact, String path, Lens lens, @Nullable Object value) {
        if (fact.kind() == Fact.Kind.MAP && value != null) {
            for (Object key : fact.codes().isPresent() ? known.codes(fact) : ((Map<?, ?>) value).keySet()) {
                places.add(new Place(path + "." + HasCode.textOf(key), fact, key, lens.then(new EntryLens(key))));
            }
        } else if (FactStructure.isListOfObjects(fact)) {
            addElements(fact, path, lens, (List<?>) Objects.requireNonNull(value));
        } else {
            places.add(new Place(path, fact, null, lens));
            if (fact.kind() == Fact.Kind.OBJECT && value != null) {
                addAll(tree.within(fact), path + ".", lens);
            }
        }
    }

    private void addElements(SubjectFact list, String path, Lens lens, List<?> elements) {
        for (int i = 0; i < elements.size(); i++) {
            addAll(tree.within(list), path + "[" + i + "].", lens.then(new ElementLens(i)));
        }
        if (!list.isOpen()) {
            int next = elements.size();
            places.add(new Place(path + "[" + next + "]", list, next, lens.then(new ElementLens(next))));
        } else {
            SubjectFact keyFact = FactStructure.keyOf(tree, list);
            Set<Object> listed = elements.stream()
                    .map(element -> Objects.requireNonNull(Lens.read(keyFact, element)))
                    .collect(Collectors.toSet());
            for (Object key : known.codes(keyFact)) {
                if (!listed.contains(key)) {
                    places.add(
                            new Place(path + "." + HasCode.textOf(key), list, key, lens.then(unlisted(keyFact, key))));
                }
            }
        }
    }

    /** The element of a list with a key, wherever it stands; a further one goes to the end. */
    private static Lens unlisted(SubjectFact keyFact, Object key) {
        return new Lens() {
            @Override
            public @Nullable Object get(Object whole) {
                return new ElementLens(index((List<?>) whole)).get(whole);
            }

            @Override
            public Object with(Object whole, @Nullable Object part) {
                return new ElementLens(index((List<?>) whole)).with(whole, part);
            }

            private int index(List<?> list) {
                int index = 0;
                while (index < list.size() && !key.equals(Lens.read(keyFact, list.get(index)))) {
                    index++;
                }
                return index;
            }
        };
    }
}
