package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.kit.Nulls;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.PlacedFact;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.validation.MalformedValueException;

/** What a host may call refuses null at once and names the parameter. */
class NullsTest {

    private static final ImmutableMap<Class<?>, Object> SAMPLES = samples();

    private static ImmutableMap<Class<?>, Object> samples() {
        LeagueBuildingPolicy policy = Editions.wuhan2005();
        FormationProposal proposal = FormationProposal.builder()
                .id("p-1")
                .mode(ModeId.INDEPENDENT)
                .organizationType(OrganizationType.BRANCH)
                .proposedOn(policy.day())
                .addCommunity(Community.builder()
                        .id("c-1")
                        .name("Heping")
                        .subdistrictId("s-1")
                        .memberCount(3)
                        .build())
                .build();
        SubjectAnalysis<FormationProposal> analysis = PolicyAnalysis.of(policy).of(FormationPolicy.SUBJECT);
        PlacedFact placed =
                policy.formation().placed(proposal, policy.formation().facts().get(0), "id");
        FactChange change = new FactChange(placed, Optional.empty(), Optional.of("p-2"));
        Repair<FormationProposal> repair = new Repair<>(ImmutableList.of(change), proposal, policy.check(proposal));
        return ImmutableMap.<Class<?>, Object>builder()
                .put(LeagueBuildingPolicy.class, policy)
                .put(PolicyAnalysis.class, PolicyAnalysis.of(policy))
                .put(SubjectAnalysis.class, PolicyAnalysis.of(policy).of(FormationPolicy.SUBJECT))
                .put(SubjectType.class, FormationPolicy.SUBJECT)
                .put(Subject.class, proposal)
                .put(FormationProposal.class, proposal)
                .put(Community.class, proposal.communities().get(0))
                .put(ModeId.class, ModeId.INDEPENDENT)
                .put(FormationMode.class, policy.formation().mode(ModeId.INDEPENDENT))
                .put(ModeWay.class, PolicyAnalysis.of(policy).way(proposal, ModeId.INDEPENDENT, Effort.atMost(1)))
                .put(ModeWays.class, PolicyAnalysis.of(policy).modes(proposal, Effort.atMost(1)))
                .put(Effort.class, Effort.atMost(1))
                .put(SubjectFact.class, policy.formation().facts().get(0))
                .put(Rule.class, policy.formation().rules().rules().get(0))
                .put(Report.class, policy.check(proposal))
                .put(Explanation.class, analysis.why(proposal).get(0))
                .put(StatedFact.class, new StatedFact(placed, Optional.empty()))
                .put(Questions.class, analysis.questions(proposal, Effort.atMost(1)))
                .put(Repairs.class, new Repairs<>(ImmutableList.of(repair), true, 1))
                .put(
                        RepairWay.class,
                        new Repairs<>(ImmutableList.of(repair), true, 1).ways().get(0))
                .put(Repair.class, repair)
                .put(FactChange.class, change)
                .put(Scope.class, Scope.atMost(1))
                .put(DefectKind.class, DefectKind.GAP)
                .put(
                        Defect.class,
                        new Defect(
                                DefectKind.GAP,
                                FormationPolicy.SUBJECT,
                                ImmutableList.of(),
                                Optional.empty(),
                                1,
                                true,
                                Optional.empty()))
                .put(
                        EditionDefects.class,
                        new EditionDefects(ImmutableList.of(), Scope.atMost(1), 1, ImmutableList.of()))
                .put(
                        EditionDiff.class,
                        new EditionDiff("a", "b", ImmutableList.of(), Scope.atMost(1), 1, ImmutableList.of()))
                .put(
                        VerdictChange.class,
                        new VerdictChange(
                                FormationPolicy.SUBJECT,
                                Verdict.COMPLIANT,
                                Verdict.UNDETERMINED,
                                ImmutableList.of(),
                                proposal))
                .put(Verdict.class, Verdict.COMPLIANT)
                .put(Truth.class, Truth.TRUE)
                .put(RuleFamily.class, Editions.wuhan2005().formation())
                .put(PlacedFact.class, placed)
                .put(Locale.class, Locale.ROOT)
                .put(String.class, "id")
                .put(String[].class, new String[] {"id"})
                .put(Optional.class, Optional.empty())
                .put(ImmutableList.class, ImmutableList.of())
                .put(ImmutableSet.class, ImmutableSet.of())
                .put(boolean.class, true)
                .put(int.class, 1)
                .buildOrThrow();
    }

    @Test
    void is_refused_by_everything_that_is_exported() throws Exception {
        Nulls nulls = Nulls.of(
                PolicyAnalysis.class, type -> SAMPLES.get(TypeToken.of(type).getRawType()), NullsTest::refusedField);

        assertThat(nulls.entries()).hasSizeGreaterThan(10);
        assertThat(nulls.faults()).isEmpty();
    }

    private static Optional<String> refusedField(Throwable thrown) {
        return thrown instanceof MalformedValueException refusal ? Optional.of(refusal.field()) : Optional.empty();
    }
}
