package org.leaguebuilding.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.CoreClasses;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.OpenCode;

/** The open sets of codes, as the contract lists their built-in members. */
class OpenCodesTest {

    static Stream<Arguments> sets() {
        return Stream.of(
                set(
                        CommunityType::of,
                        CommunityType.builtIn(),
                        CommunityType.terms(),
                        "old-residential office-and-trade new-estate village-turned"),
                set(
                        NewField::of,
                        NewField.builtIn(),
                        NewField.terms(),
                        "new-economic new-social non-public foreign-funded upscale-estate"),
                set(
                        ResourceKind::of,
                        ResourceKind.builtIn(),
                        ResourceKind.terms(),
                        "venue funding cadre volunteers equipment"),
                set(
                        HeadBackground::of,
                        HeadBackground.builtIn(),
                        HeadBackground.terms(),
                        "resident self-employed party-member-cadre community-worker enterprise-employee"),
                set(ModeId::of, ModeId.builtIn(), ModeId.terms(), "independent joint industry market"),
                set(
                        ActivityKind::of,
                        ActivityKind.builtIn(),
                        ActivityKind.terms(),
                        "volunteer-service civility culture-and-sports study-and-training employment-help friendship"
                                + " rights-protection care league-life"));
    }

    private static <T extends OpenCode> Arguments set(
            Function<String, T> of, ImmutableList<T> builtIn, ImmutableMap<String, T> terms, String codes) {
        return Arguments.of(of, builtIn, terms.keySet(), terms.values(), ImmutableList.copyOf(codes.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void have_the_members_of_the_contract_and_a_chinese_term_for_each(
            Function<String, OpenCode> of,
            ImmutableList<OpenCode> builtIn,
            ImmutableCollection<String> terms,
            ImmutableCollection<OpenCode> named,
            ImmutableList<String> codes) {
        assertThat(builtIn).extracting(OpenCode::code).containsExactlyElementsOf(codes);
        assertThat(builtIn).extracting(Object::toString).containsExactlyElementsOf(codes);
        assertThat(named).containsAll(builtIn);
        assertThat(terms).isNotEmpty().allSatisfy(term -> assertThat(term).matches("\\p{IsHan}+"));
        assertThat(builtIn)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(of.apply(code.code())).isEqualTo(code));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void take_a_citys_own_code_and_refuse_what_is_none(Function<String, OpenCode> of) {
        assertThat(of.apply("a-citys-own").code()).isEqualTo("a-citys-own");
        assertThat(of.apply("own")).isEqualTo(of.apply("own")).hasToString("own");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> of.apply("Not Kebab"))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.CODE));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void are_told_apart_by_their_codes(Function<String, OpenCode> of) {
        OpenCode own = of.apply("own");
        OpenCode same = of.apply(String.valueOf(new char[] {'o', 'w', 'n'}));

        assertThat(own)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(of.apply("other"))
                .isNotEqualTo("own")
                .isNotEqualTo(null)
                .doesNotHaveSameHashCodeAs(of.apply("other"));
    }

    @Test
    void have_no_member_twice() {
        assertThat(sets().map(set -> (ImmutableList<?>) set.get()[1]))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(builtIn -> assertThat(builtIn).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    void both_terms_of_the_source_for_independent_formation_are_read() {
        assertThat(ModeId.terms()).containsEntry("独立建团", ModeId.INDEPENDENT).containsEntry("单独建团", ModeId.INDEPENDENT);
    }

    /** Kinds of subjects are no such set: those that there are stand in an edition's families. */
    @Test
    void every_open_set_of_the_library_is_a_record_with_built_in_members_and_terms() {
        assertThat(CoreClasses.all().stream()
                        .filter(type -> OpenCode.class.isAssignableFrom(type)
                                && !type.isInterface()
                                && !type.equals(SubjectType.class)))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(type -> {
                    assertThat(type.isRecord()).as(type.getName()).isTrue();
                    assertThat(methods(type)).as(type.getName()).contains("of", "builtIn", "terms");
                });
    }

    private static Stream<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName);
    }
}
