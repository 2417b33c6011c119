package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/** Makes subjects of which no more is stated than has to be, to start a search with. */
final class Seeds<S extends Subject> {

    private static final int MOST_TRIES = 20_000;

    /** How many objects are made of one kind; the rest of the subject may refuse the first of them. */
    private static final int OBJECTS = 16;

    /** An id that several things can have, for some of them have to name each other. */
    private static final String SHARED_ID = "any";

    private final RuleFamily<S> family;
    private final FactTree tree;
    private final KnownValues known;
    private final LocalDate day;
    private int tries;

    Seeds(RuleFamily<S> family, FactTree tree, KnownValues known, LocalDate day) {
        this.family = family;
        this.tree = tree;
        this.known = known;
        this.day = day;
    }

    /** A subject; empty if none could be made. */
    Optional<S> smallest() {
        tries = 0;
        return tree.top().isEmpty()
                ? Optional.empty()
                : made(tree.top(), 1).stream().findFirst().map(family.subject().subjectClass()::cast);
    }

    /** The first that can be made of all combinations of what could stand at facts. */
    private List<Object> made(ImmutableList<SubjectFact> facts, int most) {
        List<Object> made = new ArrayList<>();
        make(facts, 0, new Object[facts.size()], most, made);
        return made;
    }

    private void make(
            ImmutableList<SubjectFact> facts, int next, @Nullable Object[] draft, int most, List<Object> made) {
        if (next == facts.size()) {
            tries++;
            add(facts.get(0), draft, made);
            return;
        }
        for (Object choice : choices(facts.get(next))) {
            if (tries < MOST_TRIES && made.size() < most) {
                draft[next] = choice;
                make(facts, next + 1, draft, most, made);
            }
        }
    }

    private static void add(SubjectFact any, @Nullable Object[] draft, List<Object> made) {
        try {
            made.add(any.ownerOf(draft));
        } catch (IllegalArgumentException refused) {
            // some combinations make no sense
        }
    }

    private List<@Nullable Object> choices(SubjectFact fact) {
        List<@Nullable Object> choices = new ArrayList<>();
        if (fact.kind() == Fact.Kind.LIST && (fact.isOpen() || fact.absence() != Fact.Absence.UNKNOWN)) {
            choices.add(list(fact, ImmutableList.of()));
            elements(fact).forEach(element -> choices.add(list(fact, ImmutableList.of(element))));
        } else if (fact.kind() == Fact.Kind.MAP) {
            choices.add(ImmutableMap.of());
        } else if (fact.absence() != Fact.Absence.NEVER) {
            choices.add(null);
        } else {
            choices.addAll(needed(fact));
        }
        return choices;
    }

    private static Object list(SubjectFact fact, ImmutableList<?> elements) {
        return fact.isSet() ? ImmutableSet.copyOf(elements) : elements;
    }

    /** What a list could have that may not be empty. */
    private List<?> elements(SubjectFact list) {
        return list.size() == Fact.Size.ANY
                ? List.of()
                : needed(list, list.elements().orElseThrow());
    }

    private List<?> needed(SubjectFact fact) {
        return needed(fact, fact.kind());
    }

    private List<?> needed(SubjectFact fact, Fact.Kind kind) {
        LocalDate year = day.withDayOfYear(1);
        return switch (kind) {
            case YES_NO -> List.of(false, true);
            case CODE, OPEN_CODE -> known.codes(fact);
            case COUNT -> List.of(0);
            case SHARE -> List.of(Ratio.ZERO);
            case DECIMAL -> List.of(BigDecimal.ZERO);
            case DAY -> List.of(year, year.plusYears(1), day);
            case ID -> fact.isOfPerson() ? List.of(PersonRef.of("person-1")) : List.of(fact.name(), SHARED_ID);
            case TEXT -> List.of(ValuesOf.ANY_TEXT);
            case OBJECT -> objects(fact);
            default -> List.of();
        };
    }

    /** Of an object with days the interval of a year first. */
    private List<Object> objects(SubjectFact fact) {
        return made(tree.within(fact), OBJECTS);
    }
}
