package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.CoreClasses;
import org.leaguebuilding.structure.Structure;

/** The codes of every closed set of the library. */
class CodesTest {

    static Stream<Class<?>> closedSets() {
        return CoreClasses.enums().filter(Coded.class::isAssignableFrom);
    }

    private static List<Coded> constants(Class<?> set) {
        return Arrays.stream(set.getEnumConstants()).map(Coded.class::cast).toList();
    }

    private static List<String> terms(Coded constant) {
        return Stream.concat(Stream.of(constant.term()), constant.formerTerms().stream())
                .toList();
    }

    @Test
    void there_are_closed_sets() {
        assertThat(closedSets()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void a_code_is_kebab_case_and_stands_for_one_constant(Class<?> set) {
        assertThat(constants(set))
                .extracting(Coded::code)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches(Structure.CODE_PATTERN));
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void a_code_is_the_name_of_its_constant(Class<?> set) {
        assertThat(set.getEnumConstants())
                .isNotEmpty()
                .allSatisfy(constant -> assertThat(((Coded) constant).code().replace('-', '_'))
                        .isEqualToIgnoringCase(((Enum<?>) constant).name()));
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void a_chinese_term_stands_for_one_constant(Class<?> set) {
        assertThat(constants(set))
                .flatExtracting(CodesTest::terms)
                .doesNotHaveDuplicates()
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term).containsPattern("\\p{IsHan}"));
    }
}
