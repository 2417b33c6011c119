package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.activity.ServiceOrientation;
import org.leaguebuilding.activity.YouthNeed;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.cadre.ReserveListing;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityArea;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.GroupCoverage;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.honor.CheckedSubject;
import org.leaguebuilding.lifecycle.HaveEvidence;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.responsibility.ResponsibleUnit;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.testing.internal.Records;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.Ratio;

/**
 * What an unknown fact could be: all values where there are few, else those near which the answer of a rule turns, first among
 * them the least and the most. The figures are the subject's own and those of the parameters.
 */
final class Domains {

    private static final ImmutableList<UnitLevel> LEVELS = ImmutableList.copyOf(UnitLevel.values());

    /** Not the first and last days that a fact may carry: beside those a day could not lie before or after another. */
    private static final LocalDate LONG_AGO = Structure.FIRST_DATE.plusYears(5);

    private static final LocalDate FAR_AHEAD = Structure.LAST_DATE.minusYears(5);

    private static final int QUARTERS = 4;

    private final LeagueBuildingPolicy policy;
    private final Figures parameters;

    Domains(LeagueBuildingPolicy policy, Collection<Parameter<?>> parameters) {
        this.policy = policy;
        this.parameters = Figures.of(parameters);
    }

    /** The facts of a subject that can be unknown. */
    ImmutableList<Fact> facts(Object subject) {
        return UnknownFacts.of(subject, policy);
    }

    /** The values to try, no more than so many; the first ones of the domain always, of the rest some. */
    List<Object> of(Fact fact, Object subject, Random random, int most) {
        Set<Object> all = new LinkedHashSet<>();
        int important = fill(all, fact, subject);
        List<Object> values = new ArrayList<>();
        int kept = 0;
        for (Object value : all) {
            if (mayStand(fact, subject, value)) {
                values.add(value);
                kept += important > 0 ? 1 : 0;
            }
            important--;
        }
        kept = Math.min(kept, most);
        Collections.shuffle(values.subList(kept, values.size()), random);
        return values.subList(0, Math.min(most, values.size()));
    }

    /** All values to state, also such as may not stand beside what the subject states. */
    List<Object> any(Fact fact, Object subject) {
        Set<Object> all = new LinkedHashSet<>();
        fill(all, fact, subject);
        all.removeIf(value -> value instanceof Integer count && count > Counts.MANY);
        return List.copyOf(all);
    }

    private static boolean mayStand(Fact fact, Object subject, Object value) {
        try {
            fact.place().with(subject, value);
            return true;
        } catch (MalformedValueException refused) {
            return false;
        }
    }

    /** Fills in all values, the most important first, and tells how many these are. */
    private int fill(Set<Object> all, Fact fact, Object subject) {
        switch (fact.name()) {
            case "Community.adjacentTo" -> all.addAll(subsets(others((FormationProposal) subject, fact.owner()), 4));
            case "Community.type" -> all.addAll(types((FormationProposal) subject));
            case "Head.background" -> {
                all.addAll(HeadBackground.builtIn());
                all.add(HeadBackground.of("veteran"));
            }
            case "Participant.communityId" -> {
                all.addAll(ids((FormationProposal) subject));
                all.add("elsewhere");
            }
            case "ResponsibleUnit.superiorIds" -> {
                all.addAll(superiors((ResponsibilityPlan) subject, fact.owner()));
                return 6;
            }
            case "PlannedTask.startedByUnitId" ->
                ((ResponsibilityPlan) subject).chain().units().forEach(unit -> all.add(unit.id()));
            case "Activity.dates" -> {
                all.addAll(dates((ActivityProgramme) subject));
                return 1 + QUARTERS;
            }
            case "Activity.orientations" -> all.addAll(subsets(List.of(ServiceOrientation.values()), 3));
            case "Activity.needs" -> all.addAll(subsets(List.of(YouthNeed.values()), 1));
            case "Activity.areas" -> all.addAll(subsets(List.of(CommunityArea.values()), 1));
            case "FloatingMember.managedBy" -> all.addAll(subsets(List.of("organization-1", "organization-2"), 2));
            default -> {
                return fillByType(all, fact, subject);
            }
        }
        return 2;
    }

    private int fillByType(Set<Object> all, Fact fact, Object subject) {
        Class<?> type = fact.type();
        if (type == Integer.class) {
            return new Counts(parameters, facts(subject), fact).fill(all, subject);
        }
        if (type == LocalDate.class) {
            return fillDays(all, fact, subject);
        }
        if (type == Boolean.class) {
            all.addAll(List.of(true, false));
        } else if (type == Verdict.class) {
            all.addAll(List.of(Verdict.COMPLIANT, Verdict.NON_COMPLIANT));
        } else if (type.isEnum()) {
            all.addAll(List.of(type.getEnumConstants()));
        } else if (type == Ratio.class) {
            all.addAll(rates());
        } else if (type == RateBounds.class) {
            fillRates(all, fact);
        } else if (type == BigDecimal.class) {
            rates().forEach(rate -> all.add(rate.toDecimal(4, RoundingMode.HALF_UP)));
        } else if (type == Attestation.class) {
            all.addAll(List.of(Attestation.attested("e"), Attestation.denied(), Attestation.attested()));
        } else {
            return fillElements(all, fact, subject);
        }
        return 3;
    }

    private int fillElements(Set<Object> all, Fact fact, Object subject) {
        Class<?> type = fact.type();
        if (type == ReserveListing.class) {
            all.add(new ReserveListing(false, Optional.empty()));
            Set<Object> days = new LinkedHashSet<>();
            int first = fillDays(days, fact, subject);
            days.forEach(day -> all.add(new ReserveListing(true, Optional.of((LocalDate) day))));
            return first + 1;
        } else if (type == HaveEvidence.class) {
            Have have = (Have) key(fact);
            all.add(new HaveEvidence(have, Optional.of(true), ImmutableList.of("e")));
            all.add(new HaveEvidence(have, Optional.of(false), ImmutableList.of()));
            all.add(new HaveEvidence(have, Optional.of(true), ImmutableList.of()));
        } else if (type == CheckedSubject.class) {
            SubjectType<?> of = (SubjectType<?>) key(fact);
            all.add(new CheckedSubject(of, "checked", Verdict.COMPLIANT));
            all.add(new CheckedSubject(of, "checked", Verdict.NON_COMPLIANT));
        } else if (type == GroupCoverage.class) {
            for (int[] share : new int[][] {
                {0, Counts.MANY},
                {Counts.MANY, Counts.MANY},
                {0, 0},
                {1, 1},
                {0, 1},
                {1, 2},
                {Counts.MANY / 2, Counts.MANY}
            }) {
                all.add(new GroupCoverage((YouthGroup) key(fact), OptionalInt.of(share[1]), OptionalInt.of(share[0])));
            }
        } else {
            throw new IllegalStateException("no domain for " + fact);
        }
        return 3;
    }

    private static Object key(Fact fact) {
        if (fact.key() == null) {
            throw new IllegalStateException(fact + " has no key");
        }
        return fact.key();
    }

    /** From the first to the last that a fact may carry, beside the days that the subject states and lags away from them. */
    private int fillDays(Set<Object> all, Fact fact, Object subject) {
        Set<LocalDate> others = new LinkedHashSet<>();
        for (Fact other : facts(subject)) {
            if (other.type() == fact.type() && other.value() != null) {
                others.addAll(Figures.in(other.value()).days());
            }
        }
        ImmutableSet<LocalDate> beside = Figures.in(fact.element()).days();
        all.add(LONG_AGO);
        all.addAll(fact.type() == LocalDate.class ? beside : others);
        all.add(FAR_AHEAD);
        all.addAll(others);
        all.addAll(beside);
        addOwnDays(all, subject);
        int first = all.size();
        beside.forEach(day -> addLagsAround(all, day));
        others.forEach(day -> addLagsAround(all, day));
        ImmutableSet<LocalDate> stated = Figures.in(subject).days();
        all.addAll(stated);
        stated.forEach(day -> addDaysAround(all, day));
        stated.forEach(day -> addLagsAround(all, day));
        return first;
    }

    /** The day of the subject and the days on both sides of the ends of its cycle, period or year. */
    private static void addOwnDays(Set<Object> all, Object subject) {
        for (RecordComponent component : subject.getClass().getRecordComponents()) {
            Object value = Records.read(component, subject);
            if (value instanceof LocalDate day) {
                all.add(day);
            } else if (value instanceof DateSpan span) {
                all.add(span.startInclusive());
                all.add(span.endExclusive().minusDays(1));
                all.add(span.startInclusive().minusDays(1));
                all.add(span.endExclusive());
            }
        }
    }

    private void addLagsAround(Set<Object> all, LocalDate day) {
        for (int lag : parameters.counts()) {
            addDaysAround(all, day.plusDays(lag));
            addDaysAround(all, day.minusDays(lag));
            addDaysAround(all, day.minusMonths(lag));
        }
        for (Period lag : parameters.periods()) {
            addDaysAround(all, day.minus(lag));
            addDaysAround(all, day.plus(lag));
        }
    }

    private static void addDaysAround(Set<Object> all, LocalDate day) {
        if (day.isAfter(Structure.FIRST_DATE) && day.isBefore(Structure.LAST_DATE)) {
            all.addAll(List.of(day, day.minusDays(1), day.plusDays(1)));
        }
    }

    private List<Ratio> rates() {
        List<Ratio> rates = Lists.newArrayList(Ratio.ZERO, Ratio.ONE);
        for (Ratio floor : parameters.rates()) {
            rates.add(floor);
            rates.add(Ratio.of(1_000 * floor.numerator() + 1, 1_000 * floor.denominator()));
            rates.add(Ratio.of(Math.max(1_000 * floor.numerator() - 1, 0), 1_000 * floor.denominator()));
        }
        rates.add(Ratio.of(1, 100));
        return rates;
    }

    /** Between the bounds that are known, and at both of them. */
    private void fillRates(Set<Object> all, Fact fact) {
        RateBounds bounds = !fact.stated() && fact.value() instanceof RateBounds known ? known : RateBounds.anyShare();
        all.add(RateBounds.exactly(bounds.lower()));
        all.add(RateBounds.exactly(bounds.upper()));
        rates().stream().filter(rate -> isWithin(rate, bounds)).forEach(rate -> all.add(RateBounds.exactly(rate)));
    }

    private static boolean isWithin(Ratio rate, RateBounds bounds) {
        return rate.compareTo(bounds.lower()) >= 0 && rate.compareTo(bounds.upper()) <= 0;
    }

    /** None, all, and every choice of no more than so many. */
    private static <T> List<ImmutableSet<T>> subsets(List<T> of, int most) {
        List<ImmutableSet<T>> subsets = new ArrayList<>();
        subsets.add(ImmutableSet.of());
        subsets.add(ImmutableSet.copyOf(of));
        for (int size = 1; size <= Math.min(most, of.size()); size++) {
            Sets.combinations(ImmutableSet.copyOf(of), size).forEach(each -> subsets.add(ImmutableSet.copyOf(each)));
        }
        return subsets;
    }

    private static List<String> ids(FormationProposal proposal) {
        return proposal.communities().stream().map(Community::id).toList();
    }

    private static List<String> others(FormationProposal proposal, Object owner) {
        return ids(proposal).stream()
                .filter(id -> !id.equals(((Community) owner).id()))
                .toList();
    }

    private static Set<CommunityType> types(FormationProposal proposal) {
        Set<CommunityType> types = new LinkedHashSet<>();
        proposal.communities().forEach(community -> community.type().ifPresent(types::add));
        types.add(CommunityType.of("harbour"));
        types.addAll(CommunityType.builtIn());
        return types;
    }

    private static List<ImmutableSet<String>> superiors(ResponsibilityPlan plan, Object owner) {
        ResponsibleUnit unit = (ResponsibleUnit) owner;
        List<ImmutableSet<String>> superiors = new ArrayList<>();
        superiors.add(ImmutableSet.of());
        ImmutableList<ResponsibleUnit> units = plan.chain().units();
        units.stream()
                .filter(other -> LEVELS.indexOf(other.level()) + 1 == LEVELS.indexOf(unit.level()))
                .limit(3)
                .forEach(above -> superiors.add(ImmutableSet.of(above.id())));
        units.stream()
                .filter(other -> other.superiorIds().orElse(ImmutableSet.of()).contains(unit.id()))
                .limit(2)
                .forEach(below -> superiors.add(ImmutableSet.of(below.id())));
        List<String> others = units.stream()
                .map(ResponsibleUnit::id)
                .filter(id -> !id.equals(unit.id()))
                .toList();
        superiors.addAll(subsets(others, 2));
        return superiors;
    }

    /** Each choice of the quarters, by a day of each: first all, then each one alone. */
    private static List<ImmutableList<LocalDate>> dates(ActivityProgramme programme) {
        LocalDate start = programme.year().startInclusive();
        List<LocalDate> days = Stream.of(0, 3, 6, 9).map(start::plusMonths).toList();
        return subsets(days, QUARTERS).stream()
                .filter(each -> !each.isEmpty())
                .map(ImmutableSet::asList)
                .toList();
    }
}
