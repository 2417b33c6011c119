package org.leaguebuilding.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.FamilyTexts;
import org.leaguebuilding.Seed;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Confidence;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.CountSpan;

class StatutoryFiguresTest {

    private static final StatutoryFigures AT_THE_SPEECH = StatutoryFigures.asOf(LocalDate.of(2005, 9, 30));
    private static final StatutoryFigures LAST_INTERIM_DAY = StatutoryFigures.asOf(LocalDate.of(2025, 1, 2));
    private static final StatutoryFigures ELECTION_REGULATIONS = StatutoryFigures.asOf(LocalDate.of(2025, 1, 3));
    private static final StatutoryFigures DAY_BEFORE_SEEN = StatutoryFigures.asOf(LocalDate.of(2025, 10, 12));
    private static final StatutoryFigures BRANCH_REGULATIONS = StatutoryFigures.asOf(LocalDate.of(2025, 10, 13));

    @Nested
    class The_day {

        @Test
        void may_be_the_first_of_the_month_of_the_speech() {
            assertThat(StatutoryFigures.asOf(LocalDate.of(2005, 9, 1)).day()).isEqualTo("2005-09-01");
        }

        @Test
        void is_refused_before() {
            MalformedValueException refusal = catchThrowableOfType(
                    MalformedValueException.class, () -> StatutoryFigures.asOf(LocalDate.of(2005, 8, 31)));

            assertThat(refusal.expectation()).isEqualTo(Expectation.EDITION_DATE);
        }

        @Test
        void is_refused_after_2199() {
            MalformedValueException refusal = catchThrowableOfType(
                    MalformedValueException.class, () -> StatutoryFigures.asOf(LocalDate.of(2200, 1, 1)));

            assertThat(refusal.field()).isEqualTo("day");
        }
    }

    @Nested
    class Members {

        @Test
        void have_least_numbers_on_every_day() {
            assertThat(AT_THE_SPEECH.branchMinimum().value()).isEqualTo(3);
            assertThat(AT_THE_SPEECH.generalBranchMinimum().value()).isEqualTo(30);
            assertThat(BRANCH_REGULATIONS.committeeMinimum().value()).isEqualTo(100);
        }

        @Test
        void of_a_branch_have_an_upper_limit_from_the_day_on_which_it_was_seen() {
            assertThat(AT_THE_SPEECH.branchMaximum()).isEmpty();
            assertThat(DAY_BEFORE_SEEN.branchMaximum()).isEmpty();
            assertThat(BRANCH_REGULATIONS.branchMaximum())
                    .hasValueSatisfying(limit -> assertThat(limit.value()).isEqualTo(50));
        }

        @Test
        void are_14_to_28_years_old() {
            assertThat(AT_THE_SPEECH.memberAge().value()).isEqualTo(CountSpan.of(14, 28));
            assertThat(AT_THE_SPEECH.memberAge().bases())
                    .isEqualTo(ImmutableList.of(StatuteArticle.LEAGUE_CONSTITUTION_MEMBERSHIP));
        }
    }

    @Nested
    class Committees {

        @Test
        void of_branches_are_known_from_the_day_on_which_the_regulations_were_seen() {
            CommitteeFigures before = DAY_BEFORE_SEEN.committees();
            CommitteeFigures since = BRANCH_REGULATIONS.committees();

            assertThat(before.branchFrom()).isEmpty();
            assertThat(before.branchSize()).isEmpty();
            assertThat(before.branchLimit()).isEmpty();
            assertThat(value(since.branchFrom())).contains(7);
            assertThat(value(since.branchSize())).contains(CountSpan.of(3, 5));
            assertThat(value(since.branchLimit())).contains(7);
        }

        @Test
        void of_general_branches_are_known_until_the_interim_rules_end() {
            assertThat(value(LAST_INTERIM_DAY.committees().generalBranchSize())).contains(CountSpan.of(5, 7));
            assertThat(value(LAST_INTERIM_DAY.committees().generalBranchDeputies()))
                    .contains(CountSpan.of(1, 2));
            assertThat(ELECTION_REGULATIONS.committees().generalBranchSize()).isEmpty();
            assertThat(ELECTION_REGULATIONS.committees().generalBranchDeputies())
                    .isEmpty();
        }

        @Test
        void of_primary_organizations_are_known_until_the_interim_rules_end() {
            CommitteeFigures figures = AT_THE_SPEECH.committees();

            assertThat(value(figures.committeeSize())).contains(CountSpan.of(7, 9));
            assertThat(value(figures.committeeSizeWithStandingCommittee())).contains(CountSpan.of(15, 21));
            assertThat(value(figures.standingCommitteeSize())).contains(CountSpan.of(5, 9));
            assertThat(value(figures.standingCommitteeFrom())).contains(2_000);
            assertThat(ELECTION_REGULATIONS.committees().committeeSize()).isEmpty();
            assertThat(ELECTION_REGULATIONS.committees().committeeSizeWithStandingCommittee())
                    .isEmpty();
            assertThat(ELECTION_REGULATIONS.committees().standingCommitteeSize())
                    .isEmpty();
            assertThat(ELECTION_REGULATIONS.committees().standingCommitteeFrom())
                    .isEmpty();
        }

        @Test
        void are_needed_in_branches_from_seven_members_on() {
            CommitteeFigures figures = BRANCH_REGULATIONS.committees();

            assertThat(figures.branchNeedsCommittee(OptionalInt.of(6))).isEqualTo(Truth.FALSE);
            assertThat(figures.branchNeedsCommittee(OptionalInt.of(7))).isEqualTo(Truth.TRUE);
            assertThat(figures.branchNeedsCommittee(OptionalInt.empty())).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void are_not_known_to_be_needed_where_the_figure_is_not_known() {
            assertThat(AT_THE_SPEECH.committees().branchNeedsCommittee(OptionalInt.of(40)))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void may_have_a_standing_committee_for_their_members_or_for_the_committees_below() {
            CommitteeFigures figures = AT_THE_SPEECH.committees();

            assertThat(figures.mayHaveStandingCommittee(OptionalInt.of(1_999), Optional.of(false)))
                    .isEqualTo(Truth.FALSE);
            assertThat(figures.mayHaveStandingCommittee(OptionalInt.of(2_000), Optional.of(false)))
                    .isEqualTo(Truth.TRUE);
            assertThat(figures.mayHaveStandingCommittee(OptionalInt.of(100), Optional.of(true)))
                    .isEqualTo(Truth.TRUE);
            assertThat(figures.mayHaveStandingCommittee(OptionalInt.empty(), Optional.of(true)))
                    .isEqualTo(Truth.TRUE);
            assertThat(figures.mayHaveStandingCommittee(OptionalInt.of(100), Optional.empty()))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void are_not_known_to_have_one_where_the_figures_are_not_known() {
            assertThat(ELECTION_REGULATIONS
                            .committees()
                            .mayHaveStandingCommittee(OptionalInt.of(5_000), Optional.of(true)))
                    .isEqualTo(Truth.UNKNOWN);
        }
    }

    @Nested
    class Terms {

        @Test
        void follow_the_constitution_at_the_time_of_the_speech_and_not_the_interim_rules() {
            TermFigures terms = AT_THE_SPEECH.terms();

            assertThat(terms.branch().value()).isEqualTo(CountSpan.of(2, 3));
            assertThat(terms.generalBranch().value()).isEqualTo(CountSpan.of(2, 3));
            assertThat(terms.committee().value()).isEqualTo(CountSpan.of(2, 3));
            assertThat(terms.branch().bases()).isEqualTo(ImmutableList.of(StatuteArticle.LEAGUE_CONSTITUTION_TERM));
        }

        @Test
        void follow_the_election_regulations_from_their_first_day() {
            assertThat(LAST_INTERIM_DAY.terms().branch().value()).isEqualTo(CountSpan.of(2, 3));
            assertThat(ELECTION_REGULATIONS.terms().branch().value()).isEqualTo(CountSpan.exactly(3));
            assertThat(ELECTION_REGULATIONS.terms().generalBranch().value()).isEqualTo(CountSpan.exactly(3));
            assertThat(LAST_INTERIM_DAY.terms().committee().value()).isEqualTo(CountSpan.of(2, 3));
            assertThat(ELECTION_REGULATIONS.terms().committee().value()).isEqualTo(CountSpan.of(3, 5));
        }

        @Test
        void of_student_branches_are_one_year_throughout() {
            assertThat(AT_THE_SPEECH.terms().studentBranch().value()).isEqualTo(CountSpan.exactly(1));
            assertThat(BRANCH_REGULATIONS.terms().studentBranch().value()).isEqualTo(CountSpan.exactly(1));
        }

        @Test
        void are_found_by_type() {
            TermFigures terms = ELECTION_REGULATIONS.terms();

            assertThat(terms.of(OrganizationType.BRANCH)).isEqualTo(terms.branch());
            assertThat(terms.of(OrganizationType.GENERAL_BRANCH)).isEqualTo(terms.generalBranch());
            assertThat(terms.of(OrganizationType.COMMITTEE)).isEqualTo(terms.committee());
        }

        @Test
        void end_with_the_latest_day_of_the_next_election() {
            TermFigures terms = AT_THE_SPEECH.terms();
            LocalDate lastElection = LocalDate.of(2004, 2, 29);

            assertThat(terms.latestElection(terms.branch(), lastElection)).isEqualTo("2007-02-28");
            assertThat(terms.latestElection(terms.studentBranch(), lastElection))
                    .isEqualTo("2005-02-28");
        }

        @Test
        void before_the_congress_were_those_of_the_interim_rules() {
            assertThat(StatutoryParameters.BRANCH_TERM.shippedOn(LocalDate.of(2003, 6, 30)))
                    .hasValueSatisfying(term -> assertThat(term.value()).isEqualTo(CountSpan.exactly(1)));
            assertThat(StatutoryParameters.COMMITTEE_TERM.shippedOn(LocalDate.of(2003, 6, 30)))
                    .hasValueSatisfying(term -> assertThat(term.value()).isEqualTo(CountSpan.of(2, 3)));
        }

        @Test
        void in_the_month_of_the_congress_are_not_known() {
            assertThat(StatutoryParameters.BRANCH_TERM.shippedOn(LocalDate.of(2003, 7, 1)))
                    .isEmpty();
            assertThat(StatutoryParameters.BRANCH_TERM.shippedOn(LocalDate.of(2003, 7, 31)))
                    .isEmpty();
            assertThat(StatutoryParameters.BRANCH_TERM.shippedOn(LocalDate.of(2003, 8, 1)))
                    .isPresent();
        }
    }

    @Nested
    class Elections {

        private static final LocalDate DUE = LocalDate.of(2026, 8, 31);

        @Test
        void of_branches_move_by_six_months_at_most() {
            ElectionFigures figures = ELECTION_REGULATIONS.elections();

            assertThat(value(figures.branchShift())).contains(Period.ofMonths(6));
            assertThat(figures.earliest(OrganizationType.BRANCH, DUE)).contains(LocalDate.of(2026, 2, 28));
            assertThat(figures.latest(OrganizationType.BRANCH, DUE)).contains(LocalDate.of(2027, 2, 28));
        }

        @Test
        void of_others_move_by_one_year_at_most() {
            ElectionFigures figures = ELECTION_REGULATIONS.elections();

            assertThat(value(figures.otherShift())).contains(Period.ofYears(1));
            assertThat(figures.earliest(OrganizationType.GENERAL_BRANCH, DUE)).contains(LocalDate.of(2025, 8, 31));
            assertThat(figures.latest(OrganizationType.COMMITTEE, DUE)).contains(LocalDate.of(2027, 8, 31));
        }

        @Test
        void need_the_approval_of_both() {
            assertThat(value(ELECTION_REGULATIONS.elections().approvers()))
                    .contains(ImmutableSet.of(
                            ElectionApprover.PARTY_ORGANIZATION_OF_SAME_LEVEL,
                            ElectionApprover.NEXT_HIGHER_LEAGUE_ORGANIZATION));
        }

        @Test
        void have_no_known_figures_before_the_regulations() {
            ElectionFigures figures = LAST_INTERIM_DAY.elections();

            assertThat(figures.shift(OrganizationType.BRANCH)).isEmpty();
            assertThat(figures.shift(OrganizationType.COMMITTEE)).isEmpty();
            assertThat(figures.approvers()).isEmpty();
            assertThat(figures.earliest(OrganizationType.BRANCH, DUE)).isEmpty();
            assertThat(figures.latest(OrganizationType.BRANCH, DUE)).isEmpty();
        }
    }

    @Nested
    class The_whole_table {

        @Test
        void lists_as_uncertain_what_is_left_out() {
            assertThat(AT_THE_SPEECH.uncertain())
                    .extracting(Parameter::id)
                    .containsExactly(
                            "formation.maximum-members.branch",
                            "organization.branch-committee.from-members",
                            "organization.branch-committee.size",
                            "organization.branch-committee.limit",
                            "organization.election-shift.branch",
                            "organization.election-shift.others",
                            "organization.election-shift.approvers");
            assertThat(BRANCH_REGULATIONS.uncertain())
                    .extracting(Parameter::id)
                    .containsExactly(
                            "organization.general-branch-committee.size",
                            "organization.general-branch-committee.deputies",
                            "organization.standing-committee.from-members",
                            "organization.primary-committee.size",
                            "organization.primary-committee.size-with-standing-committee",
                            "organization.standing-committee.size");
        }

        @Test
        void has_each_figure_either_in_force_or_uncertain_on_any_day() {
            long seed = Seed.ofThisRun();
            Random random = new Random(seed);
            for (int i = 0; i < 500; i++) {
                StatutoryFigures figures =
                        StatutoryFigures.asOf(StatutoryFigures.FIRST_DAY.plusDays(random.nextInt(70_000)));

                assertThat(Stream.concat(
                                        figures.inForce().stream().map(Parameter::id),
                                        figures.uncertain().stream()
                                                .map(Parameter::id)
                                                .distinct())
                                .toList())
                        .as("seed %s, %s", seed, figures.day())
                        .hasSize(StatutoryParameters.KEYS.size())
                        .doesNotHaveDuplicates();
                assertThat(Stream.concat(figures.inForce().stream(), figures.uncertain().stream()))
                        .isNotEmpty()
                        .allSatisfy(figure -> assertThat(figure.inForce().contains(figures.day()))
                                .as("seed %s, %s on %s", seed, figure, figures.day())
                                .isEqualTo(figures.inForce().contains(figure)));
            }
        }

        @Test
        void has_no_two_versions_of_a_figure_on_one_day() {
            int changes = 0;
            for (ParameterKey<?> figure : StatutoryParameters.KEYS) {
                for (int i = 1; i < figure.shipped().size(); i++) {
                    Range<LocalDate> before = figure.shipped().get(i - 1).inForce();
                    Range<LocalDate> after = figure.shipped().get(i).inForce();

                    assertThat(before.upperEndpoint()).as("%s", figure).isBeforeOrEqualTo(after.lowerEndpoint());
                    assertThat(before.upperBoundType()).as("%s", figure).isEqualTo(BoundType.OPEN);
                    changes++;
                }
            }
            assertThat(changes).isPositive();
        }

        @Test
        void has_versions_of_one_id_and_figures_of_different_ids() {
            assertThat(StatutoryParameters.KEYS)
                    .allSatisfy(figure -> assertThat(figure.shipped())
                            .extracting(Parameter::id)
                            .containsOnly(figure.shipped().get(0).id()));
            assertThat(StatutoryParameters.KEYS)
                    .extracting(figure -> figure.shipped().get(0).id())
                    .doesNotHaveDuplicates();
        }

        @Test
        void carries_origin_and_confidence() {
            assertThat(StatutoryParameters.KEYS.stream().flatMap(figure -> figure.shipped().stream()))
                    .isNotEmpty()
                    .allSatisfy(figure -> {
                        assertThat(figure.origin()).isEqualTo(Origin.STATUTE);
                        assertThat(figure.confidence()).contains(Confidence.SECONDARY);
                    });
        }

        @Test
        void has_a_title_for_every_figure_in_both_languages() {
            FamilyTexts.assertComplete("organization", BRANCH_REGULATIONS.inForce());
            FamilyTexts.assertComplete("organization", AT_THE_SPEECH.inForce());
        }

        @Test
        void names_its_figures_as_a_clerk_would() {
            assertThat(AT_THE_SPEECH.terms().studentBranch().title(Locale.CHINA))
                    .startsWith("学生团支部委员会每届任期");
        }
    }

    @Test
    void approvers_have_codes_and_terms() {
        assertThat(ElectionApprover.PARTY_ORGANIZATION_OF_SAME_LEVEL.code())
                .isEqualTo("party-organization-of-same-level");
        assertThat(ElectionApprover.NEXT_HIGHER_LEAGUE_ORGANIZATION.term()).isEqualTo("上级团组织");
    }

    private static <T> Optional<T> value(Optional<Parameter<T>> figure) {
        return figure.map(Parameter::value);
    }
}
