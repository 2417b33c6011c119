#!/usr/bin/env bash
# Easy Rules 4.1.0: a condition that cannot be evaluated.
#
# One would guess: where a condition raises an exception, because a fact is absent, firing the rules raises it too.
# What happens: fire logs the exception and goes on as if the condition were false. check raises it, of the same rules and facts, where the
# condition is a lambda; where it is an annotated method whose fact is absent, check says false as well. slf4j without a binding logs nothing.
# What it means: a rule that looks for what is wrong finds nothing where a fact is missing, which looks as if all were well. A condition
# has to ask for absent facts itself, or a RuleListener has to listen to onEvaluationError.
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
    <dependency><groupId>org.jeasy</groupId><artifactId>easy-rules-core</artifactId><version>4.1.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >FailingCondition.java <<'JAVA'
import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Rule;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

public class FailingCondition {

    private static boolean fired;

    @Rule(name = "too few members")
    public static class TooFew {

        @Condition
        public boolean when(@Fact("members") Integer members) {
            return members < 3;
        }

        @Action
        public void then() {
            fired = true;
        }
    }

    public static void main(String[] args) {
        Object lambda = new RuleBuilder()
                .name("too few members")
                .when(facts -> facts.<Integer>get("members") < 3)
                .then(facts -> fired = true)
                .build();
        for (Integer members : new Integer[] {2, 5, null}) {
            try_("lambda", lambda, members);
            try_("annotated", new TooFew(), members);
        }
    }

    private static void try_(String kind, Object rule, Integer members) {
        Facts facts = new Facts();
        if (members != null) {
            facts.put("members", members);
        }
        Rules rules = new Rules();
        rules.register(rule);
        fired = false;
        new DefaultRulesEngine().fire(rules, facts);
        System.out.println(kind + ", members " + (members == null ? "absent" : members) + ": fired " + fired + ", checked "
                + check(rules, facts));
    }

    private static String check(Rules rules, Facts facts) {
        try {
            return new DefaultRulesEngine().check(rules, facts).values().toString();
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
cat >expected <<'TEXT'
lambda, members 2: fired true, checked [true]
annotated, members 2: fired true, checked [true]
lambda, members 5: fired false, checked [false]
annotated, members 5: fired false, checked [false]
lambda, members absent: fired false, checked NullPointerException
annotated, members absent: fired false, checked [false]
TEXT

java -cp 'lib/*' FailingCondition.java 2>errors >seen || cat errors >&2
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
