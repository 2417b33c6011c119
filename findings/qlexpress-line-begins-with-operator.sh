#!/usr/bin/env bash
# QLExpress 4.0.8: an expression that goes on in the next line.
#
# One would guess: as in Java, whose syntax the guide promises, a line break is a blank, so that a long sum may be broken before a plus or minus.
# What happens: the end of a line ends the statement where it can. What follows is a statement of its own, and "+ 11" or "- 3" is one: the
# sum goes on without it, and no error tells. Broken after the operator, the sum is whole. A line that begins with "&&" is
# refused when it is compiled.
# What it means: rules that were formatted by the habits of Java lose their last terms. Operators stand at the end of a line.
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

cat >LineBegins.java <<'JAVA'
import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.alibaba.qlexpress4.exception.QLException;
import java.util.List;
import java.util.Map;

class LineBegins {
    public static void main(String[] args) {
        Express4Runner runner = new Express4Runner(InitOptions.DEFAULT_OPTIONS);
        for (String script : List.of(
                "members = 20 + 11; members",
                "members = 20\n+ 11\nmembers",
                "members = 20 +\n11\nmembers",
                "20\n- 3",
                "20 -\n3",
                "true\n&& false",
                "true &&\nfalse")) {
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
members = 20 + 11; members is 31 Integer
members = 20 NEWLINE + 11 NEWLINE members is 20 Integer
members = 20 + NEWLINE 11 NEWLINE members is 31 Integer
20 NEWLINE - 3 is -3 Integer
20 - NEWLINE 3 is 17 Integer
true NEWLINE && false is refused: SYNTAX_ERROR
true && NEWLINE false is false Boolean
TEXT

java -cp 'lib/*' LineBegins.java 2>errors >seen || cat errors >&2
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
