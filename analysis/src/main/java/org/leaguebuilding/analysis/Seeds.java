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
                : made(tree.top(), 0, new Object[tree.top().size()])
                        .map(family.subject().subjectClass()::cast);
    }

    /** The first of all combinations of what could stand at facts that can be made. */
    private Optional<Object> made(ImmutableList<SubjectFact> facts, int next, @Nullable Object[] draft) {
        if (next == facts.size()) {
            return made(facts.get(0), draft);
        }
        for (Object choice : choices(facts.get(next))) {
            if (tries < MOST_TRIES) {
                draft[next] = choice;
                Optional<Object> whole = made(facts, next + 1, draft);
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Object> made(SubjectFact any, @Nullable Object[] draft) {
        tries++;
        try {
            return Optional.of(any.ownerOf(draft));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private List<@Nullable Object> choices(SubjectFact fact) {
        List<@Nullable Object> choices = new ArrayList<>();
        if (fact.kind() == Fact.Kind.LIST && fact.absence() != Fact.Absence.UNKNOWN) {
            choices.add(list(fact, ImmutableList.of()));
            elements(fact).stream().limit(1).forEach(element -> choices.add(list(fact, ImmutableList.of(element))));
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
            case ID -> List.of(fact.isOfPerson() ? PersonRef.of("person-1") : fact.name());
            case TEXT -> List.of(ValuesOf.ANY_TEXT);
            case OBJECT -> objects(fact);
            default -> List.of();
        };
    }

    /** Of an object with days the interval of a year, else the first that can be made. */
    private List<Object> objects(SubjectFact fact) {
        ImmutableList<SubjectFact> facts = tree.within(fact);
        return made(facts, 0, new Object[facts.size()]).stream().toList();
    }
}
