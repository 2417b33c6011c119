package org.leaguebuilding.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.diagnosis.Inputs.CITY;
import static org.leaguebuilding.diagnosis.Inputs.PARAMETERS;
import static org.leaguebuilding.diagnosis.Inputs.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.Ratio;

/** What is found of rates over unknown counts, beside all that the counts can turn out to be. */
class DiagnosisCompletionsTest {

    private static final ImmutableList<Ratio> FLOORS =
            ImmutableList.of(Ratio.ZERO, Ratio.of(1, 2), Ratio.of(3, 5), Ratio.ONE);

    @Test
    void recognition_is_what_all_completions_have_in_common_and_names_what_would_matter() {
        assertAgreement(
                true,
                Problem.LOW_RECOGNITION,
                floor -> PARAMETERS.with(DiagnosisParameters.RECOGNITION_FLOOR, floor, CITY));
    }

    @Test
    void activities_are_what_all_completions_have_in_common_and_name_what_would_matter() {
        assertAgreement(
                false,
                Problem.TOO_FEW_ACTIVITIES,
                floor -> PARAMETERS.with(DiagnosisParameters.ACTIVITIES_FLOOR, floor, CITY));
    }

    private static void assertAgreement(boolean share, Problem problem, Function<Ratio, ParameterSet> parameters) {
        Map<Presence, Integer> seen = new EnumMap<>(Presence.class);
        for (long seed = 0; seed < 400; seed++) {
            Draft draft = new Draft(seed, share);
            draft.assertFound(DiagnosisPolicy.of("test", parameters.apply(draft.floor)), problem, seen);
        }
        assertThat(seen)
                .hasSize(3)
                .allSatisfy((presence, times) ->
                        assertThat(times).as("%s", presence).isGreaterThan(20));
    }

    /** A few units with one pair of counts each, wholes before parts, some of which are unknown. */
    private static final class Draft {

        private static final int LARGEST_KNOWN = 3;

        /** Larger than what it takes to bring any of the known counts below a floor of one half. */
        private static final int LARGEST = 20;

        private final boolean share;
        private final Ratio floor;
        private final List<OptionalInt> counts = new ArrayList<>();

        Draft(long seed, boolean share) {
            Random random = new Random(seed);
            this.share = share;
            this.floor = FLOORS.get(random.nextInt(FLOORS.size()));
            int units = 1 + random.nextInt(3);
            int unknown = random.nextInt(3);
            Set<Integer> hidden = new LinkedHashSet<>();
            for (int i = 0; i < unknown; i++) {
                hidden.add(random.nextInt(2 * units));
            }
            for (int i = 0; i < units; i++) {
                int whole = random.nextInt(LARGEST_KNOWN + 1);
                int part = random.nextInt((share ? whole : LARGEST_KNOWN) + 1);
                counts.add(hidden.contains(2 * i) ? OptionalInt.empty() : OptionalInt.of(whole));
                counts.add(hidden.contains(2 * i + 1) ? OptionalInt.empty() : OptionalInt.of(part));
            }
        }

        void assertFound(DiagnosisPolicy policy, Problem problem, Map<Presence, Integer> seen) {
            List<List<Integer>> completions = completions();
            Set<Presence> outcomes = EnumSet.noneOf(Presence.class);
            completions.forEach(completion -> outcomes.add(outcome(completion)));
            Presence expected = outcomes.size() == 1 ? outcomes.iterator().next() : Presence.UNDETERMINED;

            assertThat(policy.diagnose(input()).on(problem).orElseThrow().presence())
                    .as("%s", this)
                    .isEqualTo(expected);
            assertThat(named(policy, problem)).as("%s", this).isEqualTo(mattering(completions));
            seen.merge(expected, 1, Integer::sum);
        }

        private Set<String> named(DiagnosisPolicy policy, Problem problem) {
            return policy.check(input()).findings().stream()
                    .filter(finding -> finding.rule().equals(DiagnosisRules.of(problem)))
                    .filter(finding -> finding.kind() == FindingKind.MISSING_FACT)
                    .map(Finding::path)
                    .filter(path -> !path.equals("units"))
                    .collect(ImmutableSet.toImmutableSet());
        }

        /** The unknown counts of which one alone turns an outcome, the others being whatever they are; if all agree, none. */
        private Set<String> mattering(List<List<Integer>> completions) {
            Set<String> mattering = new LinkedHashSet<>();
            for (int count = 0; count < counts.size(); count++) {
                if (counts.get(count).isEmpty() && matters(count, completions)) {
                    mattering.add("units[" + count / 2 + "]." + name(count % 2 == 0));
                }
            }
            return mattering;
        }

        private boolean matters(int count, List<List<Integer>> completions) {
            Map<List<Integer>, Presence> byOthers = new HashMap<>();
            for (List<Integer> completion : completions) {
                List<Integer> others = new ArrayList<>(completion);
                others.set(count, 0);
                Presence outcome = outcome(completion);
                if (byOthers.merge(others, outcome, (one, other) -> one) != outcome) {
                    return true;
                }
            }
            return false;
        }

        private String name(boolean whole) {
            if (share) {
                return whole ? "leadersAsked" : "leadersRecognizing";
            }
            return whole ? "organizations" : "activities";
        }

        private Presence outcome(List<Integer> completion) {
            long whole = 0;
            long part = 0;
            for (int i = 0; i < completion.size(); i += 2) {
                whole += completion.get(i);
                part += completion.get(i + 1);
            }
            if (whole == 0) {
                return Presence.UNDETERMINED;
            }
            return part * floor.denominator() >= whole * floor.numerator() ? Presence.NOT_PRESENT : Presence.PRESENT;
        }

        private List<List<Integer>> completions() {
            List<List<Integer>> values = counts.stream()
                    .map(count -> count.isPresent()
                            ? List.of(count.getAsInt())
                            : IntStream.rangeClosed(0, LARGEST).boxed().toList())
                    .toList();
            return Lists.cartesianProduct(values).stream()
                    .filter(this::isPossible)
                    .toList();
        }

        private boolean isPossible(List<Integer> completion) {
            return !share
                    || IntStream.range(0, completion.size() / 2)
                            .allMatch(i -> completion.get(2 * i + 1) <= completion.get(2 * i));
        }

        DiagnosisInput input() {
            DiagnosisInput.Builder input = Inputs.empty();
            for (int i = 0; i < counts.size(); i += 2) {
                UnitFigures.Builder unit = unit("sd" + i);
                input.addUnit(
                        share
                                ? unit.leadersAsked(counts.get(i))
                                        .leadersRecognizing(counts.get(i + 1))
                                        .build()
                                : unit.organizations(counts.get(i))
                                        .activities(counts.get(i + 1))
                                        .build());
            }
            return input.build();
        }

        @Override
        public String toString() {
            return counts + " against " + floor;
        }
    }
}
