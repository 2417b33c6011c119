package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * What could stand at a place: one value of each band in which the rules treat values alike. All codes of a set; counts, shares and
 * decimals on both sides of each figure of the edition and of each value that the subject itself has; days that the subject has and their
 * neighbours; ids that the subject has and one that it has not; of a list, no element, one more, one less, and all.
 */
final class Domains {

    /** As many values as an object that is made up may have in all, and each of its facts. */
    private static final int MOST_OBJECTS = 48;

    private static final int MOST_PARTS = 4;

    private final FactTree tree;
    private final KnownValues known;
    private final Figures figures;

    Domains(FactTree tree, KnownValues known, Figures figures) {
        this.tree = tree;
        this.known = known;
        this.figures = figures;
    }

    /** What could be stated at a place where this was stated. */
    ImmutableList<Object> of(Place place, @Nullable Object before, ValuesOf values) {
        SubjectFact fact = place.fact();
        if (place.key() != null) {
            return distinct(
                    fact.kind() == Fact.Kind.MAP
                            ? ofMap(fact, values)
                            : objects(tree.within(fact), place.key(), values));
        }
        return distinct(
                switch (fact.kind()) {
                    case LIST -> lists(fact, (Collection<?>) before, values);
                    case OBJECT -> objects(tree.within(fact), null, values);
                    default -> plain(fact, fact.kind(), values);
                });
    }

    private static ImmutableList<Object> distinct(Collection<?> all) {
        return ImmutableSet.<Object>copyOf(all).asList();
    }

    private Collection<?> ofMap(SubjectFact map, ValuesOf values) {
        Fact.Kind kind = map.elements().orElseThrow();
        if (kind != Fact.Kind.OBJECT) {
            return plain(map, kind, values);
        }
        ImmutableList<SubjectFact> facts = tree.valuesOf(map);
        return facts.isEmpty() ? ImmutableList.of() : objects(facts, null, values);
    }

    private Collection<?> plain(SubjectFact fact, Fact.Kind kind, ValuesOf values) {
        return switch (kind) {
            case YES_NO -> ImmutableList.of(true, false);
            case CODE, OPEN_CODE -> known.codes(fact);
            case COUNT -> values.counts(fact, figures);
            case SHARE -> values.shares(figures);
            case DECIMAL -> values.decimals(figures);
            case DAY -> values.daysAndEnds(figures);
            case ID -> values.ids(fact);
            case TEXT -> ImmutableList.of(ValuesOf.ANY_TEXT);
            default -> ImmutableList.of();
        };
    }

    private Collection<?> lists(SubjectFact fact, @Nullable Collection<?> present, ValuesOf values) {
        List<Object> all = new ArrayList<>(plain(fact, fact.elements().orElseThrow(), values));
        Set<ImmutableList<Object>> lists = new LinkedHashSet<>();
        lists.add(ImmutableList.of());
        lists.add(ImmutableList.copyOf(all));
        List<?> now = present == null ? ImmutableList.of() : ImmutableList.copyOf(present);
        for (Object each : all) {
            List<Object> toggled = new ArrayList<>(now);
            if (!toggled.remove(each)) {
                toggled.add(each);
            }
            lists.add(ImmutableList.copyOf(toggled));
        }
        return lists.stream()
                .map(list -> fact.isSet() ? ImmutableSet.copyOf(list) : ImmutableList.copyOf(list))
                .toList();
    }

    /** Objects with these facts: all combinations of a few values of each of them. */
    private List<Object> objects(ImmutableList<SubjectFact> facts, @Nullable Object key, ValuesOf values) {
        List<@Nullable Object[]> drafts = new ArrayList<>();
        drafts.add(new @Nullable Object[facts.size()]);
        for (int i = 0; i < facts.size(); i++) {
            SubjectFact part = facts.get(i);
            List<@Nullable Object> choices = choices(part, key, values);
            List<@Nullable Object[]> longer = new ArrayList<>();
            int some = drafts.size() < MOST_OBJECTS ? MOST_PARTS : 1;
            for (@Nullable Object[] draft : drafts) {
                for (Object choice : FactStructure.isKind(part) ? choices : spread(choices, some)) {
                    @Nullable Object[] next = draft.clone();
                    next[i] = choice;
                    longer.add(next);
                }
            }
            drafts = longer;
        }
        return drafts.stream()
                .flatMap(draft -> made(facts.get(0), draft).stream())
                .toList();
    }

    /** The object of these facts; empty if there can be none. */
    private static Optional<Object> made(SubjectFact any, @Nullable Object[] facts) {
        try {
            return Optional.of(any.ownerOf(facts));
        } catch (MalformedValueException refused) {
            return Optional.empty();
        }
    }

    /** So many of them, from the first to the last. */
    private static List<@Nullable Object> spread(List<@Nullable Object> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<@Nullable Object> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get(most == 1 ? 0 : i * (all.size() - 1) / (most - 1)));
        }
        return some;
    }

    private List<@Nullable Object> choices(SubjectFact part, @Nullable Object key, ValuesOf values) {
        List<@Nullable Object> choices = new ArrayList<>();
        if (isKey(part, key)) {
            choices.add(key);
        } else if (key instanceof Integer index && part.name().equals("id")) {
            choices.add(ValuesOf.newId(index));
        } else {
            choices.addAll(any(part, values));
            if (part.absence() != Fact.Absence.NEVER && part.kind() != Fact.Kind.LIST) {
                choices.add(null);
            }
        }
        return choices;
    }

    /** Whether it is what tells the element from the others. */
    private static boolean isKey(SubjectFact part, @Nullable Object key) {
        return part.absence() == Fact.Absence.NEVER
                && part.codes().filter(set -> set.isInstance(key)).isPresent();
    }

    private Collection<?> any(SubjectFact part, ValuesOf values) {
        if (part.kind() == Fact.Kind.LIST) {
            return FactStructure.isListOfObjects(part)
                    ? ImmutableList.of(ImmutableList.of())
                    : lists(part, null, values);
        }
        if (part.kind() == Fact.Kind.DAY) {
            return values.days(figures); // those nearby, since of an object only some are tried
        }
        return part.kind() == Fact.Kind.OBJECT
                ? objects(tree.within(part), null, values)
                : plain(part, part.kind(), values);
    }
}
