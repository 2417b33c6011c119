package org.leaguebuilding.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No test of the repository passes because it had nothing to look at, waits for ever, or depends on the machine's speed. */
class TestsDecideTest {

    private static final Path ROOT =
            Path.of(System.getProperty("docs.folder", "../../docs"), "..").normalize();

    static List<Path> files() throws IOException {
        return TestSource.below(ROOT);
    }

    private static ImmutableList<String> found(String statements) throws IOException {
        return Undecided.in(TestSource.of("class A { void test() {\n" + statements + "\n} }"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void by_what_they_look_at(Path file) throws IOException {
        assertThat(Undecided.in(TestSource.read(file))).as("%s", file).isEmpty();
    }

    @Test
    void are_those_of_all_modules() throws IOException {
        assertThat(files())
                .hasSizeGreaterThan(200)
                .extracting(file -> ROOT.relativize(file).getName(0).toString())
                .contains("build", "core", "json", "testing", "examples");
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "assertThat(list).allSatisfy(each -> {});",
                    "assertThat(list).as(name).allMatch(each -> true).doesNotHaveDuplicates();",
                    "assertThat(list).hasSize(0).noneMatch(each -> true);",
                    "assertThat(list).isNotEmpty().filteredOn(each -> true).allSatisfy(each -> {});",
                    "assertThat(list).allSatisfy(each -> {}).filteredOn(each -> true).isNotEmpty();",
                    "assertFindings(list).noneMatch(each -> true);",
                    "value.ifPresent(each -> assertThat(each).isOne());",
                    "list.forEach(each -> assertThat(each).isOne());",
                    "List.of().forEach(each -> assertThat(each).isOne());",
                    "for (int each : list) { assertThat(each).isOne(); }",
                    "for (int i = 0; i < list.size(); i++) { assertThat(list.get(i)).isOne(); }",
                    "for (int each : list) { n++; assertThat(each).isOne(); } assertThat(other).isOne();",
                    "while (all.hasNext()) { assertThat(all.next()).isOne(); }",
                    "thread.join();",
                    "latch.await();",
                    "Uninterruptibles.awaitUninterruptibly(latch);",
                    "assertTimeout(limit, () -> {});",
                    "Thread.sleep(5);"
                })
        void is_what_may_look_at_nothing(String statements) throws IOException {
            assertThat(found(statements)).singleElement().asString().startsWith("2: ");
        }
    }

    @Nested
    class Accepted {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "assertThat(list).isNotEmpty().allSatisfy(each -> {});",
                    "assertThat(list).hasSize(3).extracting(each -> each).allMatch(each -> true);",
                    "assertThat(list).allMatch(each -> true).hasSize(3);",
                    "assertThat(list).filteredOn(each -> true).isNotEmpty().allSatisfy(each -> {});",
                    "assertThat(Truth.values()).allSatisfy(each -> {});",
                    "assertThat(List.of(1, 2)).allSatisfy(each -> {});",
                    "list.forEach(each -> other.add(each));",
                    "Stream.of(1, 2).map(each -> each).forEach(each -> assertThat(each).isOne());",
                    "List<Integer> two = List.of(1, 2); for (int each : two) { assertThat(each).isOne(); }",
                    "for (int each : new int[] {1, 2}) { assertThat(each).isOne(); }",
                    "for (int i = 0; i < 100; i++) { assertThat(i).isOne(); }",
                    "for (int i = 0; i < ROUNDS * 2; i++) { assertThat(i).isOne(); }",
                    "assertThat(list).hasSize(2); for (int each : list) { assertThat(each).isOne(); }",
                    "for (int each : list) { n++; assertThat(each).isOne(); } assertThat(n).isOne();",
                    "while (all.hasNext()) { seen.add(all.next()); assertThat(seen).isOne(); } assertThat(seen).hasSize(2);",
                    "latch.await(5, SECONDS);",
                    "String.join(name, names);"
                })
        void is_what_surely_looks_at_something(String statements) throws IOException {
            assertThat(found(statements)).isEmpty();
        }
    }
}
