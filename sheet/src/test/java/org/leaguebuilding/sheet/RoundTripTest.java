package org.leaguebuilding.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.testing.fixture.Examples;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.text.Language;

/** What is filled into a template is read as it was filled in, for every family. */
class RoundTripTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final LeagueBuildingSheets SHEETS = LeagueBuildingSheets.of(POLICY);

    @TempDir
    private Path folder;

    static Stream<RuleFamily<?>> families() {
        return POLICY.families().stream();
    }

    private <S extends Subject> SheetContents<S> readBack(RuleFamily<S> family, Locale locale, List<S> subjects)
            throws IOException {
        Path file = FilledTemplate.file(FilledTemplate.of(POLICY, family, locale, subjects), folder);
        assertThat(SHEETS.types(file)).containsExactly(family.subject());
        return SHEETS.read(file, family.subject());
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void examples_are_read_as_they_are(RuleFamily<S> family) throws IOException {
        List<S> examples = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (S example : Examples.of(POLICY).all(family.subject()).values()) {
            if (ids.add(example.id())) {
                examples.add(example);
            }
        }
        for (Language language : Language.values()) {
            SheetContents<S> read = readBack(family, language.locale(), examples);

            assertThat(read.refusals()).isEmpty();
            assertThat(read.subjects())
                    .isNotEmpty()
                    .extracting(SheetSubject::subject)
                    .containsExactlyElementsOf(examples);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void generated_subjects_with_every_fact_known_and_absent_are_read_as_they_are(
            RuleFamily<S> family) throws IOException {
        List<S> subjects = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Generators.of(POLICY).of(family.subject()).streamOfAnything(7).limit(60).forEach(each -> {
            if (ids.add(each.id())) {
                subjects.add(each);
            }
        });
        SheetContents<S> read = readBack(family, Locale.CHINA, subjects);

        assertThat(read.refusals()).isEmpty();
        assertThat(read.subjects())
                .isNotEmpty()
                .extracting(SheetSubject::subject)
                .containsExactlyElementsOf(subjects);
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_template_as_it_is_holds_no_subject_and_nothing_refused(RuleFamily<?> family) throws IOException {
        SheetContents<?> read = readBack(family, Locale.CHINA, ImmutableList.of());

        assertThat(read.refusals()).isEmpty();
        assertThat(read.subjects()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_heading_of_a_sheet_is_another_one_in_both_languages(RuleFamily<?> family) {
        assertThat(PlanMaker.of(family).all())
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(Language.values())
                        .hasSize(2)
                        .allSatisfy(language -> assertThat(plan.columns().stream()
                                        .map(column -> SheetNames.alike(
                                                column.heading().in(language))))
                                .isNotEmpty()
                                .doesNotHaveDuplicates()));
    }

    @Test
    void the_same_template_has_the_same_bytes() throws IOException {
        byte[] template = template();

        assertThat(template()).isEqualTo(template);
        assertThat(daysOfParts(template)).hasSize(1);
    }

    /** A part bears a day, to two seconds, so that two templates may have the same by chance. */
    private static Set<LocalDateTime> daysOfParts(byte[] workbook) throws IOException {
        Set<LocalDateTime> days = new HashSet<>();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                days.add(part.getTimeLocal());
            }
        }
        assertThat(days).containsExactly(LocalDateTime.of(1980, 1, 1, 0, 0));
        return days;
    }

    private static byte[] template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SHEETS.template(POLICY.families().get(0).subject(), Locale.CHINA, out);
        return out.toByteArray();
    }
}
