package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.Catalogue;
import org.leaguebuilding.assessment.AssessmentRecordFacts;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.formation.FormationProposalFacts;
import org.leaguebuilding.honor.HonorNominationFacts;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.SubjectFacts;
import org.leaguebuilding.responsibility.ResponsibilityPlanFacts;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.text.Language;

class SubjectFactTest {

    static Stream<SubjectFact> all() {
        return Catalogue.facts().stream();
    }

    private static SubjectFact fact(ImmutableList<SubjectFact> facts, String path) {
        return facts.stream()
                .filter(fact -> fact.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_facts_of_a_subject_are_found_by_its_type() {
        assertThat(SubjectFacts.subjectTypes())
                .hasSize(12)
                .allSatisfy(type -> assertThat(SubjectFacts.of(type))
                        .isNotEmpty()
                        .allSatisfy(fact -> assertThat(fact.subjectType()).isEqualTo(type)));
        assertThat(SubjectFacts.of("formation-proposal")).isEqualTo(FormationProposalFacts.all());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectFacts.of("weather"))
                .withMessage("no type of subject is weather");
    }

    @Test
    void a_count_says_what_it_counts_and_what_it_is_for() {
        SubjectFact members = fact(FormationProposalFacts.all(), "communities[].memberCount");

        assertThat(members.subjectType()).isEqualTo("formation-proposal");
        assertThat(members.owner()).isEqualTo("Community");
        assertThat(members.name()).isEqualTo("memberCount");
        assertThat(members.kind()).isEqualTo(Fact.Kind.COUNT);
        assertThat(members.unit()).contains(Fact.Unit.PERSON);
        assertThat(members.least()).contains("0");
        assertThat(members.most()).contains("2147483647");
        assertThat(members.absence()).isEqualTo(Fact.Absence.UNKNOWN);
        assertThat(members.provisions()).containsExactly(Provision.P30);
        assertThat(members.elements()).isEmpty();
        assertThat(members.codes()).isEmpty();
        assertThat(members.title(Locale.CHINA)).isEqualTo("团员人数");
        assertThat(members.title(Locale.ENGLISH)).isEqualTo("Number of League members");
        assertThat(members.description(Locale.ENGLISH)).startsWith("Its League members");
        assertThat(members).hasToString("formation-proposal: communities[].memberCount");
    }

    @Test
    void a_list_says_what_is_in_it_and_how_much() {
        SubjectFact communities = fact(FormationProposalFacts.all(), "communities");

        assertThat(communities.kind()).isEqualTo(Fact.Kind.LIST);
        assertThat(communities.elements()).contains(Fact.Kind.OBJECT);
        assertThat(communities.size()).isEqualTo(Fact.Size.SOME);
        assertThat(communities.absence()).isEqualTo(Fact.Absence.NONE);
        assertThat(communities.least()).isEmpty();
        assertThat(communities.most()).isEmpty();
    }

    @Test
    void codes_and_keys_say_which_set_they_belong_to() {
        assertThat(fact(FormationProposalFacts.all(), "communities[].type").codes())
                .contains(CommunityType.class);
        SubjectFact haves = fact(AssessmentRecordFacts.all(), "haves");
        assertThat(haves.kind()).isEqualTo(Fact.Kind.MAP);
        assertThat(haves.codes()).contains(Have.class);
        assertThat(haves.elements()).contains(Fact.Kind.OBJECT);
    }

    @Test
    void days_and_scores_say_between_what_they_lie_and_rates_from_where_on() {
        SubjectFact day = fact(FormationProposalFacts.all(), "proposedOn");
        assertThat(day.least()).contains("1900-01-01");
        assertThat(day.most()).contains("2199-12-31");
        SubjectFact score = fact(HonorNominationFacts.all(), "dispersion");
        assertThat(score.least()).contains("0");
        assertThat(score.most()).contains("100");
        SubjectFact rate = fact(HonorNominationFacts.all(), "coverage.lower");
        assertThat(rate.least()).contains("0/1");
        assertThat(rate.most()).isEmpty();
    }

    @Test
    void what_is_absent_is_unknown_unless_absence_is_an_answer() {
        assertThat(fact(FormationProposalFacts.all(), "head").absence()).isEqualTo(Fact.Absence.NONE);
        assertThat(fact(FormationProposalFacts.all(), "head.background").absence())
                .isEqualTo(Fact.Absence.UNKNOWN);
        assertThat(fact(FormationProposalFacts.all(), "head.person").absence()).isEqualTo(Fact.Absence.NEVER);
        assertThat(fact(HonorNominationFacts.all(), "checked").absence()).isEqualTo(Fact.Absence.UNKNOWN);
    }

    @Test
    void what_is_no_record_has_facts_as_well() {
        assertThat(ResponsibilityPlanFacts.all())
                .extracting(SubjectFact::path)
                .contains("chain", "chain.units", "chain.units[].superiorIds");
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_has_a_title_and_a_description_in_both_languages(SubjectFact fact) {
        for (Language language : Language.values()) {
            assertThat(fact.title(language.locale())).isNotBlank();
            assertThat(fact.description(language.locale())).isNotBlank();
        }
    }

    @Test
    void each_stands_in_one_place_and_is_equal_to_itself_only() {
        assertThat(Catalogue.facts()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(FormationProposalFacts.all()).extracting(SubjectFact::path).doesNotHaveDuplicates();
        SubjectFact id = fact(FormationProposalFacts.all(), "id");
        assertThat(id)
                .isEqualTo(FactList.of("formation-proposal")
                        .fact("formation", "FormationProposal", "id", Fact.Kind.ID, Fact.Absence.NEVER)
                        .build()
                        .get(0))
                .hasSameHashCodeAs(FactList.of("formation-proposal")
                        .fact("formation", "FormationProposal", "id", Fact.Kind.ID, Fact.Absence.NEVER)
                        .build()
                        .get(0))
                .isNotEqualTo(fact(AssessmentRecordFacts.all(), "id"))
                .isNotEqualTo(fact(FormationProposalFacts.all(), "mode"))
                .isNotEqualTo("id");
    }

    @Test
    void each_comes_after_the_one_that_it_is_within() {
        ImmutableList<String> paths =
                FormationProposalFacts.all().stream().map(SubjectFact::path).collect(ImmutableList.toImmutableList());
        assertThat(paths).isNotEmpty().allSatisfy(path -> {
            int dot = path.lastIndexOf('.');
            if (dot > 0) {
                String whole = path.substring(0, dot).replaceAll("\\[]$", "");
                assertThat(paths.subList(0, paths.indexOf(path))).contains(whole);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_unit_has_a_word_in_both_languages(Fact.Unit unit) {
        assertThat(unit.title(Locale.ENGLISH)).matches("[a-z]+");
        assertThat(unit.title(Locale.CHINA)).matches("\\p{IsHan}+");
    }

    @Test
    void every_unit_counts_something() {
        assertThat(Catalogue.facts())
                .flatExtracting(fact -> fact.unit().stream().toList())
                .containsAll(Arrays.asList(Fact.Unit.values()));
    }
}
