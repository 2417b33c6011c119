package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.formation.Findings.WUHAN_2026;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.Catalogue;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;

/** The catalogue of formation as the contract has it: id, severity, provisions and path. Hosts store what stands here. */
class FormationCatalogueTest {

    private static final String CONSTITUTION = "statute.league-constitution.primary-organizations";
    private static final String REGULATIONS = "statute.branch-work-regulations.art-4";

    private static final ImmutableList<String> TABLE = ImmutableList.of(
            "formation.mode.known | VIOLATION | P24 | mode",
            "formation.work-committee.named | VIOLATION | P18 | workCommittee",
            "formation.work-committee.subdistrict | VIOLATION | P18 | workCommittee.subdistrictId",
            "formation.work-committee.reach | CONCERN | P18 | communities[i].subdistrictId",
            "formation.work-committee.complete | CONCERN | P19 | workCommittee.postsFilled",
            "formation.work-committee.strong | CONCERN | P19 | workCommittee.competence",
            "formation.party-leadership.named | VIOLATION | P20 | partyOrganization",
            "formation.head.named | VIOLATION | P31, P25 | head",
            "formation.size.minimum | VIOLATION | " + CONSTITUTION + " | communities",
            "formation.size.limit | VIOLATION | " + REGULATIONS + " | communities",
            "formation.basic-form.kept | VIOLATION | P23 | replaces[i].sound",
            "formation.independent.one-community | VIOLATION | P25 | communities",
            "formation.independent.foundation | VIOLATION | P25 | communities[i].foundation",
            "formation.independent.cadre-team | VIOLATION | P25 | communities[i].cadreTeam",
            "formation.joint.several-communities | VIOLATION | P28 | communities",
            "formation.joint.adjacent | VIOLATION | P28 | communities[i].adjacentTo",
            "formation.joint.similar-type | VIOLATION | P28 | communities[i].type",
            "formation.joint.weaker-foundation | VIOLATION | P28 | communities",
            "formation.joint.could-stand-alone | CONCERN | P25, P28 | communities[i]",
            "formation.joint.organization-type | VIOLATION | P28 | organizationType",
            "formation.joint.gives | VIOLATION | P29 | communities[i]",
            "formation.joint.gains | VIOLATION | P29 | communities[i]",
            "formation.industry.one-community | VIOLATION | P30 | communities",
            "formation.industry.participants | VIOLATION | P30 | participants",
            "formation.industry.non-public | VIOLATION | P30 | participants[i].ownership",
            "formation.industry.small-or-medium | VIOLATION | P30 | participants[i].scale",
            "formation.industry.within-area | VIOLATION | P30 | participants[i].communityId",
            "formation.industry.brings-members | CONCERN | P30 | participants[i].memberCount",
            "formation.industry.community-core | VIOLATION | P30 | communities",
            "formation.market.one-community | VIOLATION | P31 | communities",
            "formation.market.head-background | VIOLATION | P31 | head.background",
            "formation.market.head-warm | VIOLATION | P31 | head.warmToLeagueWork",
            "formation.market.head-dedicated | VIOLATION | P31 | head.dedicated",
            "formation.new-field.core | VIOLATION | P41 | coreOrganization",
            "formation.new-field.mode | CONCERN | P41 | mode",
            "formation.new-field.relies-on-party | VIOLATION | P39 | reliesOnPartyOrganization",
            "formation.new-field.exemplary-youth | CONCERN | P40 | exemplaryYouth");

    /** Where a rule about all communities cannot be judged, the facts that are absent are named instead. */
    private static final ImmutableSetMultimap<String, String> MISSING = ImmutableSetMultimap.<String, String>builder()
            .put("formation.size.minimum", "communities[i].memberCount")
            .put("formation.size.minimum", "participants[i].memberCount")
            .put("formation.size.limit", "communities[i].memberCount")
            .put("formation.size.limit", "participants[i].memberCount")
            .put("formation.joint.weaker-foundation", "communities[i].foundation")
            .put("formation.industry.community-core", "communities[i].memberCount")
            .build();

    private static List<String> rows() {
        return TABLE;
    }

    private static List<String> cells(String row) {
        return Splitter.on(" | ").splitToList(row);
    }

    private static Stream<Rule> rules(LeagueBuildingPolicy edition) {
        return edition.rules().rules().stream()
                .filter(rule -> rule.id().family().equals("formation"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_rule_has_the_severity_and_the_provisions_of_the_contract(String row) {
        Rule rule = WUHAN_2026.rules().find(RuleId.of(cells(row).get(0))).orElseThrow();

        assertThat(rule.severity()).hasToString(cells(row).get(1));
        assertThat(rule.provisions())
                .extracting(Basis::id)
                .containsExactlyElementsOf(Splitter.on(", ").split(cells(row).get(2)));
    }

    @Test
    void the_edition_of_a_later_day_has_these_rules_in_this_order_and_no_other() {
        assertThat(rules(WUHAN_2026))
                .extracting(rule -> rule.id().value())
                .containsExactlyElementsOf(
                        TABLE.stream().map(row -> cells(row).get(0)).toList());
    }

    @Test
    void the_edition_of_the_speech_has_them_but_for_the_limit_of_a_branch() {
        assertThat(rules(Editions.wuhan2005()))
                .containsExactlyElementsOf(rules(WUHAN_2026)
                        .filter(rule -> !rule.id().value().equals("formation.size.limit"))
                        .toList());
    }

    @Test
    void a_rule_speaks_of_the_path_of_the_contract() {
        RandomProposals proposals = new RandomProposals(1);
        ImmutableSetMultimap.Builder<String, String> paths = ImmutableSetMultimap.builder();
        for (int run = 0; run < 1_000; run++) {
            for (Trace.Step step : WUHAN_2026.trace(proposals.next()).steps()) {
                paths.put(step.rule().id().value(), step.path().replaceAll("\\[[0-9]+]", "[i]"));
            }
        }
        ImmutableSetMultimap<String, String> seen = paths.build();

        assertThat(TABLE)
                .allSatisfy(row -> assertThat(seen.get(cells(row).get(0)))
                        .as("seed 1: %s", cells(row).get(0))
                        .containsExactlyInAnyOrderElementsOf(ImmutableSet.<String>builder()
                                .add(cells(row).get(3))
                                .addAll(MISSING.get(cells(row).get(0)))
                                .build()));
    }

    @Test
    void a_rule_reads_parameters_that_its_edition_has() {
        assertThat(Catalogue.EDITIONS)
                .allSatisfy(edition -> assertThat(edition.parameters())
                        .extracting(Parameter::id)
                        .doesNotHaveDuplicates()
                        .containsAll(edition.rules().rules().stream()
                                .flatMap(rule -> rule.parameters().stream())
                                .map(ParameterKey::id)
                                .toList()));
    }

    @Test
    void a_parameter_is_read_by_a_rule_of_its_family() {
        assertThat(Catalogue.EDITIONS)
                .allSatisfy(edition -> assertThat(edition.parameters())
                        .filteredOn(parameter -> parameter.id().startsWith("formation."))
                        .hasSizeGreaterThanOrEqualTo(6)
                        .allSatisfy(parameter -> assertThat(edition.rules().rules())
                                .as(parameter.title(Locale.ENGLISH))
                                .anyMatch(rule -> rule.reads(parameter))));
    }
}
