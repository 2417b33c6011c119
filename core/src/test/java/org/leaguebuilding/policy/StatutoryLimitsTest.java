package org.leaguebuilding.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.CoverageRules;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.SurveyedCommunity;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.statute.StatutoryParameters;
import org.leaguebuilding.value.LocalizedText;

/** Each count of a statute that a rule reads, at its limit and one beyond: as a city sets it, and as the rule judges. */
class StatutoryLimitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LeagueBuildingPolicy EDITION = Editions.wuhan2005().asOf(DAY);
    private static final LocalizedText TEXT = LocalizedText.of("甲", "A");
    private static final LocalProvision MEASURE = new LocalProvision("m", TEXT, TEXT);

    static ImmutableList<Read> all() {
        IntFunction<Subject> branch = of(OrganizationType.BRANCH);
        IntFunction<Subject> gap = StatutoryLimitsTest::withoutOrganization;
        return ImmutableList.of(
                new Read(FormationRules.SIZE_MINIMUM, StatutoryParameters.BRANCH_MINIMUM, -1, branch),
                new Read(
                        FormationRules.SIZE_MINIMUM,
                        StatutoryParameters.GENERAL_BRANCH_MINIMUM,
                        -1,
                        of(OrganizationType.GENERAL_BRANCH)),
                new Read(
                        FormationRules.SIZE_MINIMUM,
                        StatutoryParameters.COMMITTEE_MINIMUM,
                        -1,
                        of(OrganizationType.COMMITTEE)),
                new Read(FormationRules.SIZE_LIMIT, StatutoryParameters.BRANCH_MAXIMUM, 1, branch),
                new Read(CoverageRules.MEMBERS_WITHOUT_ORGANIZATION, StatutoryParameters.BRANCH_MINIMUM, -1, gap),
                new Read(CoverageRules.ORGANIZATION_CONDITION, StatutoryParameters.BRANCH_MINIMUM, -1, gap));
    }

    /** A count that a rule reads, and by how much one that is laxer differs. */
    record Read(Rule rule, ParameterKey<Integer> key, int laxer, IntFunction<Subject> ofMembers) {

        private int figure() {
            return key.shippedOn(DAY).orElseThrow().value();
        }

        private boolean isViolatedBy(int members) {
            return EDITION.check(ofMembers.apply(members)).findings().stream()
                    .anyMatch(finding -> finding.rule().equals(rule));
        }

        /** What a rule on proposals forbids beyond the limit; a survey has a gap where a branch could be. */
        private boolean isOfProposals() {
            return rule.id().family().equals("formation");
        }

        @Override
        public String toString() {
            return rule.id() + " " + key.id();
        }
    }

    private static IntFunction<Subject> of(OrganizationType type) {
        return members -> FormationProposal.builder()
                .id("p")
                .mode(ModeId.INDEPENDENT)
                .organizationType(type)
                .proposedOn(DAY)
                .addCommunity(Community.builder()
                        .id("c")
                        .name("和平社区")
                        .subdistrictId("u")
                        .memberCount(members)
                        .build())
                .build();
    }

    private static Subject withoutOrganization(int members) {
        return CoverageSurvey.builder()
                .id("s")
                .level(UnitLevel.SUBDISTRICT)
                .unitId("u")
                .surveyedOn(DAY)
                .addCommunity(SurveyedCommunity.builder()
                        .subdistrictId("u")
                        .id("c")
                        .memberCount(members)
                        .organization(OrganizationCondition.ABSENT)
                        .build())
                .build();
    }

    private static ImmutableList<EditionErrorCode> refused(ParameterKey<Integer> key, int value) {
        EditionDocument city = EditionDocument.define("city", TEXT)
                .base(Base.shipped("wuhan-2005", DAY))
                .basis(MEASURE)
                .change(Change.set(key, value, MEASURE))
                .build();
        return Editions.check(city, ImmutableList.of()).stream()
                .map(EditionError::code)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void are_tried_of_every_count_that_a_rule_reads() {
        assertThat(EDITION.rules().rules().stream()
                        .flatMap(rule -> rule.parameters().stream()
                                .filter(StatutoryParameters.KEYS::contains)
                                .filter(key -> key.shippedOn(DAY).orElseThrow().value() instanceof Integer)
                                .map(key -> rule.id() + " " + key.id())))
                .containsExactlyInAnyOrderElementsOf(
                        all().stream().map(Read::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void may_be_kept_or_made_stricter_by_a_city_but_not_laxer(Read read) {
        assertThat(refused(read.key, read.figure())).isEmpty();
        assertThat(refused(read.key, read.figure() - read.laxer)).isEmpty();
        assertThat(refused(read.key, read.figure() + read.laxer)).containsExactly(EditionErrorCode.LAXER_THAN_STATUTE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void decide_what_the_rule_says_of_one_more_or_less(Read read) {
        assertThat(read.isViolatedBy(read.figure())).isEqualTo(!read.isOfProposals());
        assertThat(read.isViolatedBy(read.figure() + read.laxer)).isEqualTo(read.isOfProposals());
    }
}
