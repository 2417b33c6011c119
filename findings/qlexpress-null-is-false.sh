#!/usr/bin/env bash
# QLExpress 4.0.8: null in logic, and sums of whole numbers.
#
# One would guess: a variable that has no value is refused where a truth is asked for, as it is where a number is asked for
# ("count > 1" is refused), or it makes the answer unknown. And whole numbers get the room that they need: the guide has a literal take
# the type that it fits into, and fractions that a double cannot hold become decimals.
# What happens: "null && true" is false and "!null" is true, so that an unknown fact counts as one that does not hold, and its
# negation as one that holds. "null || true" is refused, "true || null" is true: the order decides. 1000000000 + 2000000000 is -1294967296, because two
# Integers are added as Integers; 3000000000 + 1 is right.
# What it means: what is unknown has to be asked for by "== null" before it is used; what is counted has to come in as Long, or a literal has
# to say so (0L).
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
    <dependency><groupId>com.alibaba</groupId><artifactId>qlexpress4</artifactId><version>4.0.8</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >NullAndSums.java <<'JAVA'
import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.alibaba.qlexpress4.exception.QLException;
import java.util.List;
import java.util.Map;

class NullAndSums {
    public static void main(String[] args) {
        Express4Runner runner = new Express4Runner(InitOptions.DEFAULT_OPTIONS);
        for (String script : List.of(
                "null && true",
                "true && null",
                "!null",
                "null || true",
                "true || null",
                "count > 1",
                "1000000000 + 2000000000",
                "1000000000 + 2000000000L",
                "3000000000 + 1")) {
            System.out.println(script.replace("\n", " NEWLINE ") + " is " + value(runner, script));
        }
    }

    private static String value(Express4Runner runner, String script) {
        try {
            Object value = runner.execute(script, Map.of(), QLOptions.DEFAULT_OPTIONS).getResult();
            return value + " " + value.getClass().getSimpleName();
        } catch (QLException e) {
            return "refused: " + e.getErrorCode();
        }
    }
}
JAVA
cat >expected <<'TEXT'
null && true is false Boolean
true && null is false Boolean
!null is true Boolean
null || true is refused: INVALID_BINARY_OPERAND
true || null is true Boolean
count > 1 is refused: INVALID_BINARY_OPERAND
1000000000 + 2000000000 is -1294967296 Integer
1000000000 + 2000000000L is 3000000000 Long
3000000000 + 1 is 3000000001 Long
TEXT

java -cp 'lib/*' NullAndSums.java 2>errors >seen || cat errors >&2
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
