#!/usr/bin/env bash
# FEEL in Drools (kie-dmn-feel) 10.2.0 and Camunda (feel-engine) 1.21.0: "every" and "some" over a list in which a value is unknown.
#
# One would guess: two engines of one standard agree, and "every x in [5, null] satisfies x > 1" is null in both, as "null > 1" is,
# and as "5 > 1 and null > 1" is.
# What happens: in Camunda it is null; in Drools "every" is true and "some" is false, as if the unknown value were not in the list. Outside of
# quantifiers both follow three-valued logic: "null > 1" and "true and null" are null, "null and false" is false. "null in [1..3]" is null in both, and
# "null in (1, 2, 3)" false in both.
# What it means: a rule about each element of a list holds in one engine and cannot be judged in the other as soon as one element has
# not been asked for. A decision table that is moved from one to the other changes its answers without a word.
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
    <dependency><groupId>org.kie</groupId><artifactId>kie-dmn-feel</artifactId><version>10.2.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >InDrools.java <<'JAVA'
import java.util.List;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.impl.FEELBuilder;

class InDrools {
    public static void main(String[] args) {
        FEEL feel = FEELBuilder.builder().build();
        for (String expression : List.of(
                "every x in [5, null] satisfies x > 1",
                "some x in [0, null] satisfies x > 1",
                "every x in [0, null] satisfies x > 1",
                "null > 1",
                "true and null",
                "null and false",
                "null in [1..3]",
                "null in (1, 2, 3)")) {
            System.out.println("Drools: " + expression + " is " + feel.evaluate(expression));
        }
    }
}
JAVA
cat >pom-camunda.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.camunda.feel</groupId><artifactId>feel-engine</artifactId><version>1.21.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never -f pom-camunda.xml org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=camunda

cat >InCamunda.java <<'JAVA'
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

class InCamunda {
    public static void main(String[] args) {
        FeelEngineApi feel = FeelEngineBuilder.forJava().build();
        for (String expression : List.of(
                "every x in [5, null] satisfies x > 1",
                "some x in [0, null] satisfies x > 1",
                "every x in [0, null] satisfies x > 1",
                "null > 1",
                "true and null",
                "null and false",
                "null in [1..3]",
                "null in (1, 2, 3)")) {
            System.out.println("Camunda: " + expression + " is "
                    + feel.evaluateExpression(expression, Map.of()).result());
        }
    }
}
JAVA
cat >expected <<'TEXT'
Drools: every x in [5, null] satisfies x > 1 is true
Drools: some x in [0, null] satisfies x > 1 is false
Drools: every x in [0, null] satisfies x > 1 is false
Drools: null > 1 is null
Drools: true and null is null
Drools: null and false is false
Drools: null in [1..3] is null
Drools: null in (1, 2, 3) is false
Camunda: every x in [5, null] satisfies x > 1 is null
Camunda: some x in [0, null] satisfies x > 1 is null
Camunda: every x in [0, null] satisfies x > 1 is false
Camunda: null > 1 is null
Camunda: true and null is null
Camunda: null and false is false
Camunda: null in [1..3] is null
Camunda: null in (1, 2, 3) is false
TEXT

java -cp 'lib/*' InDrools.java 2>errors >seen || cat errors >&2
java -cp 'camunda/*' InCamunda.java 2>errors >>seen || cat errors >&2
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
