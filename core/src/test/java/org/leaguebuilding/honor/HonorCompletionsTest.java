package org.leaguebuilding.honor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.Completions;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

/** Every rule says of a nomination with unknown facts exactly what it says of all that it can turn out to be. */
class HonorCompletionsTest {

    private static final NoProvision NONE = NoProvision.because(LocalizedText.of("测试", "a test"));
    private static final ParameterSet SHIPPED = Editions.wuhan2005().honor().parameters();
    private static final ImmutableList<Have> HAVES = ImmutableList.copyOf(Have.values());
    private static final List<Verdict> KNOWN = List.of(Verdict.COMPLIANT, Verdict.NON_COMPLIANT);

    private final Set<Truth> decided = new HashSet<>();

    @Test
    void of_the_five_haves() {
        HonorPolicy policy = HonorPolicy.of("test", SHIPPED);
        for (int met = 0; met < 1 << 3; met++) {
            for (int known = 0; known < 1 << 3; known++) {
                ImmutableMap.Builder<Have, Boolean> haves = ImmutableMap.builder();
                for (Have have : Have.values()) {
                    int bit = 1 << Math.min(HAVES.indexOf(have), 2);
                    if ((known & bit) != 0) {
                        haves.put(have, (met & bit) != 0);
                    }
                }
                requireExactHaves(policy, haves.buildOrThrow());
            }
        }

        assertThat(decided).containsExactlyInAnyOrder(Truth.values());
    }

    /** Of each have for itself, for each is a requirement of its own. */
    private void requireExactHaves(HonorPolicy policy, ImmutableMap<Have, Boolean> haves) {
        HonorNomination nomination =
                blank(Honor.DEMONSTRATION_COMMUNITY).haves(haves).build();
        for (Have have : Have.values()) {
            Completions<HonorNomination> completions = Completions.of(nomination);
            if (!haves.containsKey(have)) {
                completions.unknown(
                        "haves." + have.code(),
                        List.of(true, false),
                        value -> partial -> HonorNomination.builder()
                                .from(partial)
                                .putHave(have, value)
                                .build());
            }
            decided.add(completions.assertExact(partial -> of(policy, HonorRules.COMMUNITY_HAVES, partial).stream()
                    .filter(finding -> finding.arguments().containsValue(have.code()))
                    .collect(ImmutableList.toImmutableList())));
        }
    }

    @Test
    void of_the_stage() {
        for (Stage least : Stage.values()) {
            HonorPolicy policy = HonorPolicy.of("city", SHIPPED.with(HonorParameters.LEAST_STAGE, least, NONE));
            requireExact(
                    policy,
                    HonorRules.COMMUNITY_STAGE,
                    Honor.DEMONSTRATION_COMMUNITY,
                    "stage",
                    List.of(Stage.values()),
                    HonorNomination.Builder::stage);
        }

        assertThat(decided).containsExactlyInAnyOrder(Truth.values());
    }

    @Test
    void of_the_rates() {
        for (Ratio floor : List.of(Ratio.ZERO, Ratio.of(1, 2), Ratio.ONE)) {
            HonorPolicy policy = HonorPolicy.of(
                    "city",
                    SHIPPED.with(HonorParameters.COVERAGE_FLOOR, floor, NONE)
                            .with(HonorParameters.FORMATION_RATE_FLOOR, floor, NONE)
                            .with(HonorParameters.DEMONSTRATION_SHARE_FLOOR, floor, NONE));
            requireExactRate(
                    policy,
                    HonorRules.COMMUNITY_COVERAGE,
                    Honor.DEMONSTRATION_COMMUNITY,
                    "coverage",
                    HonorNomination.Builder::coverage);
            requireExactRate(
                    policy,
                    HonorRules.DISTRICT_FORMATION_RATE,
                    Honor.DEMONSTRATION_DISTRICT,
                    "formationRate",
                    HonorNomination.Builder::formationRate);
            requireExactRate(
                    policy,
                    HonorRules.DISTRICT_DEMONSTRATION_SHARE,
                    Honor.DEMONSTRATION_DISTRICT,
                    "demonstrationShare",
                    HonorNomination.Builder::demonstrationShare);
        }

        assertThat(decided).containsExactlyInAnyOrder(Truth.values());
    }

    @Test
    void of_leadership_and_dispersion() {
        HonorPolicy policy = HonorPolicy.of("test", SHIPPED);
        requireExact(
                policy,
                HonorRules.DISTRICT_LEADERSHIP,
                Honor.DEMONSTRATION_DISTRICT,
                "leadership",
                KNOWN,
                HonorNomination.Builder::leadership);
        requireExact(
                policy,
                HonorRules.DISTRICT_DISPERSION,
                Honor.DEMONSTRATION_DISTRICT,
                "dispersion",
                List.of(BigDecimal.ZERO, new BigDecimal("0.3"), new BigDecimal("0.3001"), BigDecimal.ONE),
                HonorNomination.Builder::dispersion);

        assertThat(decided).containsExactlyInAnyOrder(Truth.values());
    }

    /** A rate in quarters: known, between any two bounds, or not given. */
    private void requireExactRate(
            HonorPolicy policy,
            Rule rule,
            Honor honor,
            String path,
            BiFunction<HonorNomination.Builder, RateBounds, HonorNomination.Builder> setter) {
        requireExact(policy, rule, honor, path, rates(0, 4), setter);
        for (int lower = 0; lower <= 4; lower++) {
            for (int upper = lower + 1; upper <= 4; upper++) {
                RateBounds bounds = RateBounds.of(Ratio.of(lower, 4), Ratio.of(upper, 4));
                HonorNomination partial = setter.apply(blank(honor), bounds).build();
                decided.add(complete(partial, path, rates(lower, upper), setter)
                        .assertExact(nomination -> of(policy, rule, nomination)));
            }
        }
    }

    private static List<RateBounds> rates(int lower, int upper) {
        ImmutableList.Builder<RateBounds> rates = ImmutableList.builder();
        for (int quarters = lower; quarters <= upper; quarters++) {
            rates.add(RateBounds.exactly(Ratio.of(quarters, 4)));
        }
        return rates.build();
    }

    private <V> void requireExact(
            HonorPolicy policy,
            Rule rule,
            Honor honor,
            String path,
            List<V> values,
            BiFunction<HonorNomination.Builder, V, HonorNomination.Builder> setter) {
        assertThat(values).isNotEmpty();
        HonorNomination partial = blank(honor).build();
        decided.add(complete(partial, path, values, setter).assertExact(nomination -> of(policy, rule, nomination)));
        for (V value : values) {
            HonorNomination known = setter.apply(blank(honor), value).build();
            decided.add(Completions.of(known).assertExact(nomination -> of(policy, rule, nomination)));
        }
    }

    private static <V> Completions<HonorNomination> complete(
            HonorNomination partial,
            String path,
            List<V> values,
            BiFunction<HonorNomination.Builder, V, HonorNomination.Builder> setter) {
        return Completions.of(partial)
                .unknown(
                        path,
                        values,
                        value -> nomination -> setter.apply(
                                        HonorNomination.builder().from(nomination), value)
                                .build());
    }

    private static HonorNomination.Builder blank(Honor honor) {
        return HonorNomination.builder()
                .id("n1")
                .honor(honor)
                .unitId("u1")
                .unitLevel(honor.level())
                .asksFor(HonorStatus.DEMONSTRATION)
                .askedOn(LocalDate.of(2005, 9, 30))
                .history(Optional.empty());
    }

    private static ImmutableList<Finding> of(HonorPolicy policy, Rule rule, HonorNomination nomination) {
        return policy.check(nomination).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .collect(ImmutableList.toImmutableList());
    }
}
