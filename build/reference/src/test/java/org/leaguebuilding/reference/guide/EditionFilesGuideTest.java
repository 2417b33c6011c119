package org.leaguebuilding.reference.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.guarantee.HearingSubject;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.edition.EditionReader;
import org.leaguebuilding.json.edition.EditionWriter;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.testing.fixture.Examples;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.LocalizedText;

/** What the page on editions as files shows. */
class EditionFilesGuideTest {

    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");
    private static final Pattern TEXT = Pattern.compile("(?ms)^```text\\n(.*?)^```$");

    @TempDir
    Path folder;

    private static String shown(Pattern fence, Language language) throws IOException {
        String page = Files.readString(
                Path.of(System.getProperty("docs.folder", "../../docs"), language.tag(), "edition-files.md"));
        Matcher block = fence.matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_file_is_read_by_both_generations(JacksonGeneration generation) throws IOException {
        for (Language language : Language.values()) {
            byte[] file = shown(YAML, language).getBytes(UTF_8);

            assertThat(EditionReader.create()
                            .with(generation)
                            .read("yunchuan.yaml", file, List.of())
                            .id())
                    .isEqualTo("yunchuan-2024");
        }
    }

    @Test
    void the_edition_of_the_file_checks_subjects() throws IOException {
        Path file = Files.writeString(folder.resolve("yunchuan.yaml"), shown(YAML, Language.EN));
        ActivityProgramme programme = Examples.of(Editions.wuhan2005()).of(ActivityPolicy.SUBJECT);
        // snippet: editions-read
        EditionDocument document = EditionReader.create().read(file, List.of());
        LeagueBuildingPolicy city = Editions.of(document);

        Report report = city.check(programme);
        // end
        assertThat(report.edition()).isEqualTo("yunchuan-2024");
        assertThat(report.switchedOff()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_error_is_told_as_shown(Language language) throws IOException {
        byte[] wrong =
                shown(YAML, language).replace("quality.lively", "quality.livly").getBytes(UTF_8);
        Locale locale = language.locale();

        assertThatExceptionOfType(MalformedEditionException.class)
                .isThrownBy(() -> EditionReader.create().read("yunchuan.yaml", wrong, List.of()))
                .satisfies(refusal -> assertThat(refusal.message(locale) + "\n").isEqualTo(shown(TEXT, language)));
    }

    @Test
    void java_says_the_same() {
        // snippet: editions-java
        LocalProvision measure = new LocalProvision(
                "measure-3",
                LocalizedText.of("细则第三条", "Article 3"),
                LocalizedText.of("云川市社区团建细则", "Detailed rules of Yunchuan"));
        EditionDocument inJava = EditionDocument.define("yunchuan-2024", measure.document())
                .base(Base.shipped("wuhan-2005", LocalDate.of(2024, 3, 1)))
                .basis(measure)
                .change(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, measure))
                .change(Change.add(
                        GuaranteePolicy.SUBJECT,
                        DeclaredRule.define("guarantee.yunchuan.development", Severity.CONCERN)
                                .from(measure)
                                .words(
                                        LocalizedText.of("应专题听取发展情况", "Development is heard"),
                                        LocalizedText.of("听取发展情况{count}次", "Reports on development: {count}"),
                                        LocalizedText.of("安排专题听取", "Arrange such a hearing"))
                                .path("hearings")
                                .condition(Condition.count(
                                        "hearings",
                                        Condition.of("subjects", Operator.CONTAINS, HearingSubject.DEVELOPMENT),
                                        Bound.atLeast(2)))
                                .build()))
                .build();
        String yaml = EditionWriter.yaml(inJava);
        // end
        assertThat(EditionReader.create().read("yunchuan.yaml", yaml.getBytes(UTF_8), List.of()))
                .isEqualTo(inJava);
        assertThat(Editions.of(inJava).localChanges()).hasSize(2);
    }
}
