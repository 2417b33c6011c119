#!/usr/bin/env bash
# AssertJ 3.27.7: usingRecursiveComparison().ignoringCollectionOrder() and values that stand more than once.
#
# One would guess: it passes where one list is the other in another order, as containsExactlyInAnyOrder does.
# What happens: it passes where the lists are of one length and each expected value is somewhere among the actual ones; one
# actual value serves for several expected ones. So [1, 1, 2] is [1, 2, 2], in fields and in lists of objects, too, and [1, 1, 2]
# is [1, 1, 1] while [1, 1, 1] is not [1, 1, 2]. Known upstream as issue 4228, which is closed; 3.27.7 has it.
# What it means: a test of findings or counts that is written so lets one finding stand for another. Compare lists of records
# with containsExactlyInAnyOrderElementsOf.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.assertj</groupId><artifactId>assertj-core</artifactId><version>3.27.7</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >AnyOrder.java <<'JAVA'
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

class AnyOrder {
    record Finding(String rule, int at) {}

    record Answer(List<Finding> findings) {}

    public static void main(String[] args) {
        compare(List.of(1, 2, 3), List.of(3, 2, 1));
        compare(List.of(1, 2, 3), List.of(1, 2, 4));
        compare(List.of(1, 1, 2), List.of(1, 2, 2));
        compare(List.of(1, 1, 2), List.of(1, 1, 1));
        compare(List.of(1, 1, 1), List.of(1, 1, 2));
        Finding size = new Finding("size", 0);
        Finding head = new Finding("head", 0);
        Answer actual = new Answer(List.of(size, size, head));
        Answer expected = new Answer(List.of(size, head, head));
        System.out.println("findings of an answer: " + recursive(actual, expected));
    }

    private static void compare(List<Integer> actual, List<Integer> expected) {
        System.out.println(actual + " " + expected + ": recursive " + recursive(actual, expected)
                + ", containsExactlyInAnyOrder "
                + verdict(() -> assertThat(actual).containsExactlyInAnyOrderElementsOf(expected)));
    }

    private static String recursive(Object actual, Object expected) {
        return verdict(() -> assertThat(actual)
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(expected));
    }

    private static String verdict(Runnable assertion) {
        try {
            assertion.run();
            return "passes";
        } catch (AssertionError e) {
            return "fails";
        }
    }
}
JAVA

cat >expected <<'TEXT'
[1, 2, 3] [3, 2, 1]: recursive passes, containsExactlyInAnyOrder passes
[1, 2, 3] [1, 2, 4]: recursive fails, containsExactlyInAnyOrder fails
[1, 1, 2] [1, 2, 2]: recursive passes, containsExactlyInAnyOrder fails
[1, 1, 2] [1, 1, 1]: recursive passes, containsExactlyInAnyOrder fails
[1, 1, 1] [1, 1, 2]: recursive fails, containsExactlyInAnyOrder fails
findings of an answer: passes
TEXT

basename lib/assertj-core-*.jar .jar
java -cp 'lib/*' AnyOrder.java >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
