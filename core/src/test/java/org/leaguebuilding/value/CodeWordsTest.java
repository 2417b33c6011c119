package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Verdict;

/** What codes are called in both languages. */
class CodeWordsTest {

    static Stream<Coded> closed() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.leaguebuilding")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Coded.class::cast);
    }

    static Stream<OpenCode> open() {
        return Stream.of(
                        ActivityKind.builtIn(),
                        CommunityType.builtIn(),
                        Grade.builtIn(),
                        HeadBackground.builtIn(),
                        ModeId.builtIn(),
                        NewField.builtIn(),
                        ResourceKind.builtIn())
                .flatMap(ImmutableList::stream);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void a_choice_is_called_by_its_term_in_chinese_and_in_words_in_english(Coded choice) {
        assertThat(choice.title(Locale.CHINA)).isEqualTo(choice.term());
        assertThat(choice.title(Locale.ENGLISH)).matches("[A-Za-z][A-Za-z ,-]*").doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @MethodSource("open")
    void a_member_that_is_built_in_has_a_name_in_both_languages(OpenCode member) {
        assertThat(member.title(Locale.CHINA)).containsPattern("\\p{IsHan}");
        assertThat(member.title(Locale.ENGLISH)).matches("[A-Za-z][A-Za-z -]*");
    }

    @ParameterizedTest
    @CsvSource({"NON_COMPLIANT, not compliant, 不符合", "UNDETERMINED, cannot be judged yet, 无法判定"})
    void verdicts_are_called_as_texts_call_them(Verdict verdict, String english, String chinese) {
        assertThat(verdict.title(Locale.ENGLISH)).isEqualTo(english);
        assertThat(verdict.title(Locale.CHINA)).isEqualTo(chinese);
    }

    @Test
    void words_are_those_of_the_texts_where_the_code_does_not_say_it() {
        assertThat(Severity.CONCERN.title(Locale.ENGLISH)).isEqualTo("encouraged");
        assertThat(FindingKind.MISSING_FACT.title(Locale.ENGLISH)).isEqualTo("missing fact");
        assertThat(OrganizationType.COMMITTEE.title(Locale.ENGLISH)).isEqualTo("primary committee");
        assertThat(Have.INSTITUTION.title(Locale.UK)).isEqualTo("has working rules");
        assertThat(ModeId.JOINT.title(Locale.UK)).isEqualTo("joint formation");
        assertThat(FormationPolicy.SUBJECT.title(Locale.CHINA)).isEqualTo("建团方案");
    }

    @Test
    void a_code_of_a_host_s_own_is_shown_as_it_is() {
        assertThat(ModeId.of("campus").title(Locale.CHINA)).isEqualTo("campus");
        assertThat(CommunityType.of("campus-town").title(Locale.UK)).isEqualTo("campus-town");
    }
}
