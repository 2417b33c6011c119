package org.leaguebuilding.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.processor.Compilation.Source;

class RefusalsTest {

    /** The line of a component that stands first in a source, behind its package and imports. */
    private static final int LINE = 10;

    @TempDir
    Path folder;

    private Compilation refused(String components) {
        return Compilation.process(
                folder, Source.of("Thing", "public record Thing(\n" + components + ") {}"), Source.form("Thing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Fact(text = Fact.Text.NAME) int it            | text is said of strings; this is int",
                "@Fact(text = Fact.Text.PROSE) LocalDate it     | text is said of strings; this is java.time.LocalDate",
                "@Fact(size = Fact.Size.SOME) String it         | size is said of lists and sets; this is",
                "@Fact(size = Fact.Size.DISTINCT) ImmutableSet<String> it | a set is ANY or SOME",
                "BigDecimal it                                  | a decimal has to say what it measures",
                "Optional<BigDecimal> it                        | a decimal has to say what it measures",
                "@Fact(decimal = Fact.Decimal.SCORE) String it  | decimal is said of decimals; this is",
                "@Fact(unit = Fact.Unit.PERSON) String it       | a unit is said of counts; this is",
                "@Fact(absent = Fact.Absence.NONE) String it    | it is never absent; this is",
                "long it                                        | a count is an int or OptionalInt; this is long",
                "Object it                                      | values of type java.lang.Object have no form",
                "char[] it                                      | values of type char[] have no form",
                "Thread.State it                                | values of type java.lang.Thread.State have no form",
                "Optional<ImmutableList<String>> it             | a list that may be absent is one of days",
                "ImmutableMap<LocalDate,Boolean> it             | keys are codes of a closed set or of the host's",
            })
    void what_does_not_fit_is_refused_at_the_component(String component, String message) {
        Compilation compilation = refused(component);

        assertThat(compilation.messages()).singleElement().asString().startsWith("Thing.it: " + message);
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getLineNumber()).isEqualTo(LINE));
    }

    @Test
    void every_component_that_does_not_fit_is_named() {
        assertThat(refused("Object one,\nString two,\nlong three").messages())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Thing.one: "),
                        second -> assertThat(second).startsWith("Thing.three: "));
    }

    @Test
    void a_document_that_is_no_record_is_refused() {
        Compilation compilation =
                Compilation.process(folder, Source.of("Thing", "public final class Thing {}"), Source.form("Thing"));
        assertThat(compilation.messages()).singleElement().asString().endsWith("policy.Thing is no record");
    }

    @Test
    void a_class_without_the_codec_that_it_is_said_to_have_is_refused() {
        Compilation compilation = Compilation.process(
                folder,
                Source.of("Chain", "public final class Chain {}"),
                Source.of("Written", "public final class Written { public static final List<String> OTHER = null; }"),
                Source.of("Thing", "public record Thing(Chain chain) {}"),
                Source.forms("others = policy.Thing.class, written = @MadeTables.Written("
                        + "type = policy.Chain.class, in = policy.Written.class)"));
        assertThat(compilation.messages())
                .containsExactly("Thing.chain: policy.Written has no constant that is the codec of policy.Chain");
    }

    @Test
    void a_component_of_a_class_file_is_named_though_it_has_no_line() {
        Compilation compiled = Compilation.compile(folder, Source.of("Thing", "public record Thing(Object it) {}"));
        assertThat(compiled.messages()).isEmpty();

        assertThat(Compilation.process(folder, Source.form("Thing")).messages())
                .containsExactly("Thing.it: values of type java.lang.Object have no form");
    }
}
