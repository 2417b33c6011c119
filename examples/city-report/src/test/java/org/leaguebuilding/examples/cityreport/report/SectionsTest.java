package org.leaguebuilding.examples.cityreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.coverage.CoverageRules;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.diagnosis.Measure;
import org.leaguebuilding.diagnosis.Presence;
import org.leaguebuilding.diagnosis.ProblemDiagnosis;
import org.leaguebuilding.diagnosis.RateEvidence;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.CommunityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.examples.cityreport.figures.CoverageFigures;
import org.leaguebuilding.examples.cityreport.figures.DistrictState;
import org.leaguebuilding.examples.cityreport.figures.GradeCounts;
import org.leaguebuilding.examples.cityreport.figures.Judged;
import org.leaguebuilding.examples.cityreport.text.RateText;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.text.Language;

class SectionsTest {

    private static final ImmutableList<String> VERDICT_SECTIONS =
            ImmutableList.of("guarantee", "activity", "lifecycle", "cadre");

    private final CityAnswers city = SmallCity.answers();

    @Nested
    class Every_section {

        @Test
        void is_there_once_a_family_in_the_order_of_the_policy() {
            assertThat(Sections.of(SmallCity.POLICY, Texts.in(Language.EN)))
                    .extracting(Section::key)
                    .containsExactly(
                            "formation",
                            "leadership",
                            "responsibility",
                            "guarantee",
                            "activity",
                            "lifecycle",
                            "coverage",
                            "assessment",
                            "honor",
                            "cadre",
                            "diagnosis");
        }

        @Test
        void says_the_same_figures_in_both_languages() {
            for (String key :
                    List.of("formation", "leadership", "guarantee", "coverage", "assessment", "honor", "diagnosis")) {
                assertThat(figures(lines(key, Language.EN)))
                        .as(key)
                        .isNotEmpty()
                        .isEqualTo(figures(lines(key, Language.ZH_CN)));
            }
        }

        @Test
        void fits_into_100_columns_in_both_languages() {
            for (Language language : Language.values()) {
                for (Section section : Sections.of(SmallCity.POLICY, Texts.in(language))) {
                    assertThat(section.lines(city))
                            .as(section.key())
                            .isNotEmpty()
                            .allMatch(line -> TextTable.width(line) <= 100);
                }
            }
        }

        @Test
        void says_nothing_twice() {
            for (Section section : Sections.of(SmallCity.POLICY, Texts.in(Language.EN))) {
                assertThat(section.lines(city).stream().filter(line -> line.matches(" +\\d+  \\S.*")))
                        .as(section.key())
                        .doesNotHaveDuplicates();
            }
        }

        @Test
        void is_the_same_on_the_same_register() {
            assertThat(SmallCity.answers()).isEqualTo(city);
        }

        @Test
        void has_a_row_for_each_district_and_one_for_the_city() {
            for (String key : Iterables.concat(
                    VERDICT_SECTIONS, List.of("leadership", "responsibility", "coverage", "assessment", "honor"))) {
                assertThat(lines(key, Language.ZH_CN).subList(0, 4))
                        .as(key)
                        .extracting(line -> line.substring(0, line.indexOf(' ')))
                        .containsExactly("区", "江岸区", "江汉区", "全市");
            }
        }

        /** Digits and what belongs to them, without words and rule ids; the order within a line is the language's own. */
        private List<String> figures(ImmutableList<String> lines) {
            return lines.stream()
                    .flatMap(line -> Stream.of(line.split("[^0-9/.%]+")))
                    .filter(figure -> figure.matches("\\d.*"))
                    .sorted()
                    .toList();
        }
    }

    @Nested
    class Verdicts_of_a_family {

        @Test
        void add_up_from_districts_to_the_city() {
            for (String key : VERDICT_SECTIONS) {
                assertThat(sumOfDistricts(key)).as(key).isEqualTo(row(key, 3).subList(1, 5));
            }
        }

        @Test
        void are_those_that_the_policy_gave() {
            assertThat(row("guarantee", 3).subList(1, 5)).isEqualTo(counts(CommunityAnswers::guarantee));
            assertThat(row("lifecycle", 3).subList(1, 5)).isEqualTo(counts(CommunityAnswers::stage));
        }

        @Test
        void are_given_on_organizations_only_where_there_is_one() {
            long organizations = communities()
                    .filter(answers -> answers.activity().isPresent())
                    .count();

            assertThat(row("activity", 3).get(1)).isEqualTo(Long.toString(organizations));
            assertThat(row("cadre", 3).get(1)).isEqualTo(Long.toString(organizations));
        }

        private List<String> counts(Function<CommunityAnswers, Optional<Report>> report) {
            List<Verdict> verdicts = communities()
                    .flatMap(answers -> report.apply(answers).stream())
                    .map(Report::verdict)
                    .toList();
            return Stream.of(
                            verdicts.size(),
                            (int) verdicts.stream()
                                    .filter(Verdict.COMPLIANT::equals)
                                    .count(),
                            (int) verdicts.stream()
                                    .filter(Verdict.NON_COMPLIANT::equals)
                                    .count(),
                            (int) verdicts.stream()
                                    .filter(Verdict.UNDETERMINED::equals)
                                    .count())
                    .map(count -> Integer.toString(count))
                    .toList();
        }

        private List<String> sumOfDistricts(String key) {
            return Stream.of(1, 2, 3, 4)
                    .map(column -> Integer.parseInt(row(key, 1).get(column))
                            + Integer.parseInt(row(key, 2).get(column)))
                    .map(sum -> Integer.toString(sum))
                    .toList();
        }
    }

    @Nested
    class Findings_of_a_family_with_one_subject_a_district {

        @Test
        void are_counted_by_kind() {
            DistrictAnswers first = city.districts().get(0);

            assertThat(row("leadership", 1).subList(2, 5))
                    .containsExactly(
                            count(first.leadership().orElseThrow(), FindingKind.VIOLATION),
                            count(first.leadership().orElseThrow(), FindingKind.CONCERN),
                            count(first.leadership().orElseThrow(), FindingKind.MISSING_FACT));
        }

        @Test
        void add_up_from_districts_to_the_city() {
            for (String key : List.of("leadership", "responsibility")) {
                Function<DistrictAnswers, Optional<Report>> report =
                        key.equals("leadership") ? DistrictAnswers::leadership : DistrictAnswers::responsibility;
                Judged sum = Judged.sum(
                        "x",
                        Judged.districts(
                                city,
                                district -> Stream.of(
                                        ImmutableList.of(report.apply(district).orElseThrow()))));

                assertThat(row(key, 3).get(2))
                        .as(key)
                        .isEqualTo(Integer.toString(sum.kinds().count(FindingKind.VIOLATION)));
            }
        }

        private String count(Report report, FindingKind kind) {
            return Integer.toString(report.findings(kind).size());
        }
    }

    @Nested
    class Coverage {

        private final ImmutableList<CoverageFigures> districts = CoverageFigures.districts(city);
        private final CoverageFigures whole = CoverageFigures.city("x", city, districts);

        @Test
        void of_the_city_is_the_sum_of_its_districts() {
            assertThat(districts.get(0).formation().mergedWith(districts.get(1).formation()))
                    .isEqualTo(whole.formation());
            assertThat(districts.get(0).work().mergedWith(districts.get(1).work()))
                    .isEqualTo(whole.work());
            assertThat(sum(districts, CoverageFigures::floatingMembers)).isEqualTo(whole.floatingMembers());
            assertThat(sum(districts, CoverageFigures::youthCenters)).isEqualTo(whole.youthCenters());
            assertThat(sum(districts, district -> district.gaps().size()))
                    .isEqualTo(whole.gaps().size());
        }

        @Test
        void is_counted_over_all_communities() {
            assertThat(whole.formation().communities().units()).isEqualTo(12);
        }

        @Test
        void of_a_district_is_what_the_policy_says_about_its_survey() {
            DistrictAnswers first = city.districts().get(0);

            assertThat(districts.get(0).formation())
                    .isEqualTo(SmallCity.POLICY
                            .coverage()
                            .formationRate(first.surveys().get(0)));
            assertThat(districts.get(0).work())
                    .isEqualTo(SmallCity.POLICY
                            .coverage()
                            .workCoverage(first.surveys().get(0)));
        }

        @Test
        void shows_the_exact_ratio() {
            RateText rates = new RateText(Texts.in(Language.EN));

            assertThat(lines("coverage", Language.EN).get(3))
                    .contains(
                            rates.of(whole.formation().bounds()),
                            rates.of(whole.work().bounds()));
        }

        @Test
        void counts_floating_members_that_are_managed_once() {
            int notOnce = whole.gaps().count(CoverageRules.MEMBER_MANAGED_ONCE);
            int unknown = whole.open().count(CoverageRules.MEMBER_MANAGED_ONCE);
            int members = whole.floatingMembers();

            assertThat(coverageGaps())
                    .contains(new RateText(Texts.in(Language.EN)).count(members - notOnce - unknown, unknown, members));
        }
    }

    /** The row of the city in the second table of the section. */
    private String coverageGaps() {
        ImmutableList<String> lines = lines("coverage", Language.EN);
        return lines.subList(4, lines.size()).stream()
                .filter(line -> line.startsWith("Whole city"))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Grades {

        private final ImmutableList<GradeCounts> districts = GradeCounts.districts(city);

        @Test
        void are_those_that_are_certain_and_the_rest_is_undetermined() {
            ImmutableMultiset<Grade> certain = communities()
                    .flatMap(answers -> answers.score().stream())
                    .map(Score::grade)
                    .flatMap(Optional::stream)
                    .collect(ImmutableMultiset.toImmutableMultiset());
            GradeCounts whole = GradeCounts.sum("x", districts);

            assertThat(whole.grades()).isEqualTo(certain);
            assertThat(whole.undetermined()).isEqualTo(12 - certain.size());
        }

        @Test
        void and_undetermined_ones_make_up_all_communities_of_a_district() {
            for (int i = 1; i <= 3; i++) {
                List<String> row = row("assessment", i);
                assertThat(row.subList(2, 7).stream()
                                .mapToInt(Integer::parseInt)
                                .sum())
                        .isEqualTo(Integer.parseInt(row.get(1)));
            }
        }

        @Test
        void come_in_the_order_of_the_scheme() {
            assertThat(row("assessment", 0)).containsExactly("区", "考核数", "不合格", "合格", "良好", "优秀", "待定");
        }
    }

    @Nested
    class Honors {

        @Test
        void add_up_from_districts_to_the_city() {
            for (int column = 1; column <= 4; column++) {
                assertThat(Integer.parseInt(row("honor", 1).get(column))
                                + Integer.parseInt(row("honor", 2).get(column)))
                        .isEqualTo(Integer.parseInt(row("honor", 3).get(column)));
            }
        }

        @Test
        void of_a_district_rest_on_those_of_its_communities() {
            assertThat(city.districts()).isNotEmpty().allSatisfy(district -> {
                RateBounds share = district.demonstrationShare();
                assertThat(share.lower().numerator()).isEqualTo(honored(district, Verdict.COMPLIANT));
                assertThat(share.upper().numerator() - share.lower().numerator())
                        .isEqualTo(honored(district, Verdict.UNDETERMINED));
                assertThat(share.lower().denominator())
                        .isEqualTo(district.communities().size());
            });
        }

        private long honored(DistrictAnswers district, Verdict verdict) {
            return district.communities().stream()
                    .flatMap(answers -> answers.honor().stream())
                    .filter(report -> report.verdict() == verdict)
                    .count();
        }
    }

    @Nested
    class The_diagnosis {

        @Test
        void rests_on_figures_that_add_up_from_the_districts() {
            RateEvidence activities = city.diagnosis().problems().stream()
                    .flatMap(problem -> problem.evidence().stream())
                    .filter(evidence -> evidence.measure() == Measure.ACTIVITIES)
                    .map(RateEvidence.class::cast)
                    .findFirst()
                    .orElseThrow();

            assertThat(activities.part())
                    .isEqualTo(communities()
                            .mapToInt(answers -> answers.activities().orElse(0))
                            .sum());
            assertThat(activities.whole())
                    .isEqualTo(communities()
                            .filter(answers -> answers.activity().isPresent())
                            .count());
        }

        @Test
        void names_every_problem_once_with_what_was_found() {
            ImmutableList<String> lines = lines("diagnosis", Language.EN);
            Texts texts = Texts.in(Language.EN);

            assertThat(city.diagnosis().problems()).isNotEmpty();
            for (ProblemDiagnosis problem : city.diagnosis().problems()) {
                assertThat(lines.stream()
                                .filter(line -> line.startsWith(
                                        texts.get("problem." + problem.problem().code()))))
                        .singleElement()
                        .satisfies(line -> assertThat(line)
                                .contains(
                                        texts.get(
                                                "presence." + problem.presence().code()),
                                        texts.get("direction."
                                                + problem.direction().code())));
            }
        }

        @Test
        void names_districts_by_name() {
            assertThat(city.diagnosis().in(Presence.PRESENT)).isNotEmpty();
            assertThat(lines("diagnosis", Language.EN).toString())
                    .containsAnyOf("江岸区 ", "江汉区 ")
                    .doesNotContain("420102", "420103");
        }
    }

    @Nested
    class Formation {

        @Test
        void of_the_city_is_the_sum_of_its_districts() {
            ImmutableList<DistrictState> districts = DistrictState.districts(city);
            DistrictState whole = DistrictState.sum("x", districts);

            assertThat(whole.communities()).isEqualTo(12);
            assertThat(whole.verdicts()).hasSize(12);
            assertThat(sum(districts, DistrictState::undetermined)).isEqualTo(whole.undetermined());
            assertThat(sum(districts, district -> district.unmet().size()))
                    .isEqualTo(whole.unmet().size());
        }
    }

    private Stream<CommunityAnswers> communities() {
        return city.districts().stream().flatMap(district -> district.communities().stream());
    }

    private ImmutableList<String> lines(String key, Language language) {
        return Sections.of(SmallCity.POLICY, Texts.in(language)).stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow()
                .lines(city);
    }

    private List<String> row(String key, int index) {
        return List.of(lines(key, Language.ZH_CN).get(index).split(" +"));
    }

    private static <T> int sum(ImmutableList<T> parts, ToIntFunction<T> count) {
        return parts.stream().mapToInt(count).sum();
    }
}
