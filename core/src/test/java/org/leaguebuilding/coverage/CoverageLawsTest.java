package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.value.PersonRef;

/** What holds for every survey, whatever is in it. */
class CoverageLawsTest {

    @Test
    void the_order_of_the_elements_does_not_matter() {
        for (long seed = 0; seed < 300; seed++) {
            CoverageSurvey survey = new Draft(seed, true).survey();
            Counts counts = new Counts(seed);
            CoverageSurvey shuffled = CoverageSurvey.builder()
                    .from(survey)
                    .communities(counts.shuffled(survey.communities()))
                    .sites(counts.shuffled(survey.sites()))
                    .floatingMembers(counts.shuffled(survey.floatingMembers()))
                    .groups(counts.shuffled(survey.groups()))
                    .youthCenters(counts.shuffled(survey.youthCenters()))
                    .build();

            assertThat(gaps(shuffled)).as("seed %s", seed).isEqualTo(gaps(survey));
            assertThat(Surveys.POLICY.workCoverage(shuffled)).isEqualTo(Surveys.POLICY.workCoverage(survey));
            assertThat(Surveys.POLICY.formationRate(shuffled)).isEqualTo(Surveys.POLICY.formationRate(survey));
        }
    }

    private static Map<String, Long> gaps(CoverageSurvey survey) {
        return Surveys.POLICY.check(survey).findings().stream()
                .collect(Collectors.groupingBy(CoverageLawsTest::withoutIndex, Collectors.counting()));
    }

    private static String withoutIndex(Finding finding) {
        return finding.toString().replaceAll("\\[\\d+]", "[]");
    }

    /** A survey of which, for the same seed, the same is true, whether parts of it are unknown or not. */
    private static final class Draft {

        private static final ImmutableList<ImmutableSet<String>> MANAGERS =
                ImmutableList.of(ImmutableSet.of(), ImmutableSet.of("o1"), ImmutableSet.of("o1", "o2"));

        private static final ImmutableList<OrganizationCondition> CONDITIONS =
                ImmutableList.copyOf(OrganizationCondition.values());

        private final Random facts;
        private final Random hidden;
        private final boolean partly;

        Draft(long seed, boolean partly) {
            this.facts = new Random(seed);
            this.hidden = new Random(~seed);
            this.partly = partly;
        }

        CoverageSurvey survey() {
            CoverageSurvey.Builder survey = Surveys.empty();
            for (int i = 0; i <= 3; i++) {
                survey.addCommunity(community("c" + i));
                survey.addSite(site("s" + i));
                survey.addFloatingMember(floating("ref-" + i));
                survey.addYouthCenter(YouthCenter.builder()
                        .id("y" + i)
                        .servedCommunityIds(facts.nextBoolean() ? ImmutableSet.of() : ImmutableSet.of("c0"))
                        .build());
            }
            for (YouthGroup group : YouthGroup.values()) {
                int youth = facts.nextInt(4);
                GroupCoverage coverage = new GroupCoverage(group, count(youth), count(facts.nextInt(youth + 1)));
                if (!hides()) {
                    survey.addGroup(coverage);
                }
            }
            return survey.build();
        }

        private SurveyedCommunity community(String id) {
            int youth = facts.nextInt(3);
            return new SurveyedCommunity(
                    id, "sd1", count(youth), count(facts.nextInt(youth + 1)), count(members(youth)), condition());
        }

        private Site site(String id) {
            int youth = facts.nextInt(6);
            boolean work = facts.nextBoolean();
            return new Site(
                    id,
                    "c0",
                    Optional.empty(),
                    count(youth),
                    count(members(youth)),
                    hides() ? Optional.empty() : Optional.of(work),
                    condition());
        }

        private FloatingMember floating(String reference) {
            ImmutableSet<String> organizations = pick(MANAGERS);
            return new FloatingMember(PersonRef.of(reference), hides() ? Optional.empty() : Optional.of(organizations));
        }

        /** Members are youth, so there are no more of them. */
        private int members(int youth) {
            return facts.nextInt(youth + 1);
        }

        private Optional<OrganizationCondition> condition() {
            OrganizationCondition condition = pick(CONDITIONS);
            return hides() ? Optional.empty() : Optional.of(condition);
        }

        private <T> T pick(ImmutableList<T> choices) {
            return choices.get(facts.nextInt(choices.size()));
        }

        private OptionalInt count(int count) {
            return hides() ? OptionalInt.empty() : OptionalInt.of(count);
        }

        private boolean hides() {
            return partly && hidden.nextInt(3) == 0;
        }
    }
}
