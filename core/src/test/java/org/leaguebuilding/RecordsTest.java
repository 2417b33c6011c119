package org.leaguebuilding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** What holds for every record that a host can make. */
class RecordsTest {

    /** Those of the exported packages that a host can name; other records are made by core alone. */
    static ImmutableList<Class<?>> records() {
        return CoreClasses.all().stream()
                .filter(Class::isRecord)
                .filter(RecordsTest::isPublic)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isPublic(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getEnclosingClass)
                .allMatch(each -> Modifier.isPublic(each.getModifiers()));
    }

    @Test
    void all_are_looked_at() {
        ImmutableSet<String> inFiles = CoreClasses.all().stream()
                .filter(type -> type.isRecord() && type.getEnclosingClass() == null)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .map(Class::getName)
                .collect(ImmutableSet.toImmutableSet());

        assertThat(records()).hasSizeGreaterThan(100).contains(Community.class);
        assertThat(records().stream().map(Class::getName)).containsAll(inFiles);
    }

    @ParameterizedTest
    @MethodSource("records")
    void is_made_of_its_components(Class<?> type) throws Throwable {
        assertThat(Specimens.construct(type, Specimens.componentsOf(type))).isInstanceOf(type);
    }

    /** Those that could be made with null in them. */
    static ImmutableList<Class<?>> recordsOfReferences() {
        return records().stream()
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> !component.getType().isPrimitive()))
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("recordsOfReferences")
    void refuses_null_in_any_component_and_names_type_and_component(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        assertThat(components).isNotEmpty();
        SoftAssertions each = new SoftAssertions();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                each.assertThat(withNullAt(type, i))
                        .as("%s with %s null", type.getSimpleName(), components[i].getName())
                        .isEqualTo(typeName(type) + "." + components[i].getName() + ": " + Expectation.PRESENT);
            }
        }
        each.assertAll();
    }

    /** The name that the record's refusals use: its own, or that of the sealed type which hosts see. */
    private static String typeName(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return enclosing != null && enclosing.getSimpleName().equals("Criterion")
                ? enclosing.getSimpleName()
                : type.getSimpleName();
    }

    private static String withNullAt(Class<?> type, int index) {
        @Nullable Object[] components = Specimens.componentsOf(type);
        components[index] = null;
        Throwable thrown = catchThrowable(() -> Specimens.construct(type, components));
        return thrown instanceof MalformedValueException refusal
                ? refusal.type() + "." + refusal.field() + ": " + refusal.expectation()
                : String.valueOf(thrown);
    }

    @Test
    void says_in_both_languages_that_nothing_was_given() {
        @Nullable Object[] components = Specimens.componentsOf(Community.class);
        components[4] = null;

        assertThat(catchThrowable(() -> Specimens.construct(Community.class, components)))
                .isInstanceOfSatisfying(MalformedValueException.class, refusal -> {
                    assertThat(refusal.message(Locale.ENGLISH))
                            .isEqualTo("Community, Neighbouring communities is not filled in: a value is required");
                    assertThat(refusal.message(Locale.CHINA)).isEqualTo("社区的相邻社区未填写：应为必填项");
                    assertThat(refusal.value()).isEmpty();
                });
    }
}
