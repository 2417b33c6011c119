#!/usr/bin/env bash
# AviatorScript 5.4.3: a variable without a value in comparisons, and what "some" gives.
#
# One would guess: "count < 3" is refused where count has no value, as "count + 3" is; and seq.some answers true or false, as seq.every and
# seq.not_any do.
# What happens: nil is less than everything, so that "count < 3" is true and "count >= 3" is false, for numbers and texts alike; the guide says so.
# seq.some gives the first element that is meant, or nil where there is none; "!" is refused of both.
# What it means: what is unknown counts as too little. A minimum is violated by everything that has not been counted yet, a maximum held. Ask
# "!= nil" first, compare what seq.some gives with nil, and write seq.not_any where it would be negated.
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
    <dependency><groupId>com.googlecode.aviator</groupId><artifactId>aviator</artifactId><version>5.4.3</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >NilAndSome.java <<'JAVA'
import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.exception.ExpressionRuntimeException;
import java.util.HashMap;
import java.util.List;

class NilAndSome {
    public static void main(String[] args) {
        for (String expression : List.of(
                "count < 3",
                "count >= 3",
                "count < 'a'",
                "count + 3",
                "seq.some(tuple(1, 5), lambda(x) -> x > 3 end)",
                "seq.some(tuple(1, 2), lambda(x) -> x > 3 end)",
                "!seq.some(tuple(1, 5), lambda(x) -> x > 3 end)",
                "!seq.some(tuple(1, 2), lambda(x) -> x > 3 end)",
                "seq.every(tuple(1, 2), lambda(x) -> x > 3 end)",
                "seq.not_any(tuple(1, 2), lambda(x) -> x > 3 end)")) {
            System.out.println(expression + " is " + value(expression));
        }
    }

    private static String value(String expression) {
        try {
            return String.valueOf(AviatorEvaluator.newInstance().execute(expression, new HashMap<>()));
        } catch (ExpressionRuntimeException e) {
            return "refused";
        }
    }
}
JAVA
cat >expected <<'TEXT'
count < 3 is true
count >= 3 is false
count < 'a' is true
count + 3 is refused
seq.some(tuple(1, 5), lambda(x) -> x > 3 end) is 5
seq.some(tuple(1, 2), lambda(x) -> x > 3 end) is null
!seq.some(tuple(1, 5), lambda(x) -> x > 3 end) is refused
!seq.some(tuple(1, 2), lambda(x) -> x > 3 end) is refused
seq.every(tuple(1, 2), lambda(x) -> x > 3 end) is false
seq.not_any(tuple(1, 2), lambda(x) -> x > 3 end) is true
TEXT

java -cp 'lib/*' NilAndSome.java 2>errors >seen || cat errors >&2
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
