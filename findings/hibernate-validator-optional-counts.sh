#!/usr/bin/env bash
# Hibernate Validator 9.1.6.Final with Jakarta Validation 3.1: optional counts and other optionals under the same constraint.
#
# One would guess: @NotNull on an OptionalInt asks for the optional itself, as @NotNull on an Optional does, so that an empty one
# passes; and what may stand on one may stand on the other.
# What happens: an OptionalInt, OptionalLong or OptionalDouble is looked into unless told otherwise, an Optional is not. An empty
# OptionalInt violates @NotNull, an empty Optional does not. @Min on an OptionalInt is asked of the count and passes where there is
# none; @Min on an Optional<Integer> is refused when it is first validated, and has to stand at the type argument.
# What it means: a fact that may be unknown cannot be asked for by one and the same annotation. A host that changes a component from
# Optional<Integer> to OptionalInt turns "may be empty" into "must be there". With payload Unwrapping.Skip both are treated alike.
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
    <dependency><groupId>org.hibernate.validator</groupId><artifactId>hibernate-validator</artifactId><version>9.1.6.Final</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >OptionalCounts.java <<'JAVA'
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

class OptionalCounts {
    record Count(@NotNull OptionalInt members) {}

    record Boxed(@NotNull Optional<Integer> members) {}

    record Skipped(@NotNull(payload = Unwrapping.Skip.class) OptionalInt members) {}

    record LeastCount(@Min(30) OptionalInt members) {}

    record LeastBoxed(@Min(30) Optional<Integer> members) {}

    record LeastWithin(Optional<@Min(30) Integer> members) {}

    public static void main(String[] args) {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        say(validator, "@NotNull OptionalInt, empty", new Count(OptionalInt.empty()));
        say(validator, "@NotNull Optional<Integer>, empty", new Boxed(Optional.empty()));
        say(validator, "@NotNull OptionalInt without unwrapping, empty", new Skipped(OptionalInt.empty()));
        say(validator, "@Min(30) OptionalInt, empty", new LeastCount(OptionalInt.empty()));
        say(validator, "@Min(30) OptionalInt, 7", new LeastCount(OptionalInt.of(7)));
        say(validator, "Optional<@Min(30) Integer>, 7", new LeastWithin(Optional.of(7)));
        say(validator, "@Min(30) Optional<Integer>, 7", new LeastBoxed(Optional.of(7)));
    }

    private static void say(Validator validator, String what, Object bean) {
        String found;
        try {
            found = validator.validate(bean).size() + " violations";
        } catch (RuntimeException e) {
            found = e.getClass().getSimpleName();
        }
        System.out.println(what + ": " + found);
    }
}
JAVA
cat >expected <<'TEXT'
@NotNull OptionalInt, empty: 1 violations
@NotNull Optional<Integer>, empty: 0 violations
@NotNull OptionalInt without unwrapping, empty: 0 violations
@Min(30) OptionalInt, empty: 0 violations
@Min(30) OptionalInt, 7: 1 violations
Optional<@Min(30) Integer>, 7: 1 violations
@Min(30) Optional<Integer>, 7: UnexpectedTypeException
TEXT

java -cp 'lib/*' OptionalCounts.java 2>errors >seen || cat errors >&2
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
