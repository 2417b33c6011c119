package org.leaguebuilding.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.RuleFamily;

/** The families are listed once, in the constructor of the edition; all that goes over them asks the edition. */
class FamilyListsTest {

    /** A file that names so many of the families is a list of them. */
    private static final int LIST = 7;

    private static final ImmutableMap<String, String> LISTS = ImmutableMap.<String, String>builder()
            .put("core/src/main/java/org/leaguebuilding/policy/LeagueBuildingPolicy.java", "the one list")
            .put("testing/src/main/java/module-info.java", "provides a fixture each, as the host of a twelfth does")
            .put(
                    "testing/src/main/java/org/leaguebuilding/testing/fixture/Fixtures.java",
                    "examples by name, each with what it is an example of")
            .put(
                    "build/benchmarks/src/main/java/org/leaguebuilding/benchmarks/families/SubjectFamily.java",
                    "the check by hand that each is compared with")
            .put(
                    "build/benchmarks/src/main/java/org/leaguebuilding/benchmarks/city/Work.java",
                    "how many subjects of each a city has")
            .put(
                    "examples/city-report/src/main/java/org/leaguebuilding/examples/cityreport/report/Sections.java",
                    "the table that shows each best, in the order of the printed report")
            .put(
                    "examples/city-report/src/main/java/org/leaguebuilding/examples/cityreport/answers/FamilyAnswers.java",
                    "the units that have a subject of each, and where their answers are")
            .put(
                    "examples/city-report/src/main/java/org/leaguebuilding/examples/cityreport/generate/GeneratedFacts.java",
                    "the facts of each that are made up")
            .put(
                    "examples/city-report/src/main/java/org/leaguebuilding/examples/cityreport/given/GivenFacts.java",
                    "by which units the subjects of each are found")
            .buildOrThrow();

    private static final ImmutableList<Pattern> FAMILIES = families();

    /** By the name of the package, of the policy class, and of the class of subjects. */
    private static ImmutableList<Pattern> families() {
        return Editions.wuhan2005().families().stream()
                .map(FamilyListsTest::names)
                .map(names -> Pattern.compile(String.join("|", names)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> names(RuleFamily<?> family) {
        String policy = family.getClass().getSimpleName();
        String name = policy.substring(0, policy.length() - "Policy".length());
        return ImmutableSet.of(
                "\\b" + name + "(Policy|Parameters|Rules|Section|Fixture)\\b",
                "\\b" + family.subject().subjectClass().getSimpleName() + "\\b",
                "\"" + family.subject().code() + "\"",
                "\"" + family.rules().rules().get(0).id().family() + "\"");
    }

    static Stream<Path> files() throws IOException {
        return MainSources.of("").stream().filter(file -> !LISTS.containsKey(MainSources.name(file)));
    }

    private static long namedIn(String source) {
        return FAMILIES.stream().filter(family -> family.matcher(source).find()).count();
    }

    @ParameterizedTest
    @MethodSource("files")
    void are_none_but_the_one_and_those_that_say_something_of_each(Path file) throws IOException {
        assertThat(namedIn(Files.readString(file))).as(MainSources.name(file)).isLessThan(LIST);
    }

    @Test
    void that_are_meant_to_be_are_there() throws IOException {
        assertThat(FAMILIES).hasSize(11);
        assertThat(MainSources.of("")).extracting(MainSources::name).containsAll(LISTS.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FormationPolicy LifecyclePolicy LeadershipPolicy ResponsibilityPolicy GuaranteePolicy ActivityPolicy CoveragePolicy",
                "FormationProposal StageRequest DistrictLeadership HonorNomination CadreAppraisal DiagnosisInput CoverageSurvey",
                "\"formation\", \"lifecycle\", \"leadership\", \"honor\", \"cadre\", \"diagnosis\", \"coverage\"",
                "\"formation-proposal\" HonorRules CadreParameters \"guarantee\" ActivitySection CoverageFixture DiagnosisPolicy"
            })
    void of_seven_families_are_found_by_whatever_name(String source) {
        assertThat(namedIn(source)).isEqualTo(LIST);
    }
}
