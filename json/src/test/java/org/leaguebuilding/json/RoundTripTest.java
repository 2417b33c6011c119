package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/** What is written is read as the same value, for values of many seeds. */
@OneGeneration
class RoundTripTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final int SEEDS = 150;

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    private static FormationProposal proposal(long seed) {
        return Generated.proposal(seed);
    }

    private static FormationAdvice advice(FormationProposal proposal) {
        ImmutableList<Community> communities = proposal.communities();
        return POLICY.advise(communities.get(0), communities.subList(1, communities.size()));
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.FormCases#withGenerations")
    <T> void is_the_identity_in_values_and_in_bytes(FormCase<T> form, LeagueBuildingJson json) {
        for (long seed = 0; seed < SEEDS; seed++) {
            requireSame(form, json, form.sample(seed), "seed " + seed);
        }
        requireSame(form, json, form.minimal(), "minimal");
        requireSame(form, json, form.full(), "full");
    }

    private static <T> void requireSame(FormCase<T> form, LeagueBuildingJson json, T value, String which) {
        byte[] bytes = form.write(json, value);
        T again = form.read(json, bytes);
        assertThat(again).as(which).isEqualTo(value);
        assertThat(again.hashCode()).as(which).isEqualTo(value.hashCode());
        assertThat(form.write(json, again)).as(which).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.FormCases#all")
    <T> void has_the_same_bytes_in_both_generations(FormCase<T> form) {
        for (long seed = 0; seed < SEEDS; seed++) {
            T sample = form.sample(seed);
            assertThat(generations().map(json -> form.text(json, sample)).distinct())
                    .as("seed %s", seed)
                    .hasSize(1);
        }
    }

    /** A generator that always makes the same would prove little. */
    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.FormCases#all")
    <T> void is_tried_with_values_of_all_kinds(FormCase<T> form) {
        assertThat(LongStream.range(0, SEEDS).mapToObj(form::sample).distinct().count())
                .isGreaterThan(SEEDS / 2);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void of_proposals_goes_through_strings_streams_and_the_form_for_people_too(LeagueBuildingJson json) {
        for (long seed = 0; seed < 50; seed++) {
            FormationProposal proposal = proposal(seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            json.write(SubjectForms.FORMATION_PROPOSAL, proposal, out);
            String pretty = PrettyJson.of(out.toByteArray());
            assertThat(out.toByteArray()).isEqualTo(json.write(SubjectForms.FORMATION_PROPOSAL, proposal));
            assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, out.toString(UTF_8)))
                    .isEqualTo(proposal);
            assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(out.toByteArray())))
                    .isEqualTo(proposal);
            assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, pretty))
                    .as(pretty)
                    .isEqualTo(proposal);
            assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, "\ufeff" + pretty))
                    .as("behind a byte order mark")
                    .isEqualTo(proposal);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void of_reports_is_the_identity_whatever_the_language(LeagueBuildingJson json) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Report report = POLICY.check(proposal(seed));
            assertThat(json.read(Forms.REPORT, json.write(Forms.REPORT, report)))
                    .as("seed %s", seed)
                    .isEqualTo(report);
            assertThat(json.read(Forms.REPORT, json.write(Forms.REPORT.in(Locale.CHINA), report)))
                    .isEqualTo(report);
            assertThat(json.read(Forms.REPORT, new String(json.write(Forms.REPORT.in(Locale.UK), report), UTF_8)))
                    .isEqualTo(report);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void of_advice_is_the_identity_whatever_the_language(LeagueBuildingJson json) {
        for (long seed = 0; seed < SEEDS; seed++) {
            FormationAdvice advice = advice(proposal(seed));
            assertThat(json.read(Forms.FORMATION_ADVICE, json.write(Forms.FORMATION_ADVICE, advice)))
                    .as("seed %s", seed)
                    .isEqualTo(advice);
            assertThat(json.read(Forms.FORMATION_ADVICE, json.write(Forms.FORMATION_ADVICE.in(Locale.CHINA), advice)))
                    .isEqualTo(advice);
        }
    }

    @Test
    void of_reports_and_advice_has_the_same_bytes_in_both_generations() {
        for (long seed = 0; seed < SEEDS; seed++) {
            FormationProposal proposal = proposal(seed);
            assertThat(generations()
                            .map(json -> new String(
                                    json.write(Forms.REPORT.in(Locale.CHINA), POLICY.check(proposal)), UTF_8))
                            .distinct())
                    .hasSize(1);
            assertThat(generations()
                            .map(json -> new String(
                                    json.write(Forms.FORMATION_ADVICE.in(Locale.UK), advice(proposal)), UTF_8))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void large_documents_come_in_several_pieces() {
        FormationProposal.Builder large = FormationProposal.builder().from(proposal(1));
        LongStream.range(0, 5_000)
                .forEach(i -> large.addCommunity(Community.builder()
                        .id("large" + i)
                        .name("社区")
                        .subdistrictId("s")
                        .build()));
        FormationProposal proposal = large.build();
        assertThat(generations())
                .isNotEmpty()
                .allSatisfy(json -> assertThat(json.read(
                                SubjectForms.FORMATION_PROPOSAL, json.write(SubjectForms.FORMATION_PROPOSAL, proposal)))
                        .isEqualTo(proposal));
    }
}
