#!/usr/bin/env bash
# Jackson databind 2.23.0 and 3.2.4, fastjson2 2.0.64, Gson 2.15.0: a class whose accessors are not called get….
#
# One would guess: a mapper that finds nothing to write says so, as Jackson 2 does for a class without any getter.
# What happens: Jackson 3 and fastjson2 write {} for it. With one method that looks like a getter, as isCompliant() does, all three write this
# one and leave out the rest, without a word. Gson writes the fields, and fails at a field of the JDK's such as Optional.
# What it means: an answer put into a class of a host's arrives as {"compliant":false}, and its findings are lost. A type that mappers have to
# be told the form of needs a getter that throws: all three then fail with its message.
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
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.23.0</version></dependency>
    <dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>3.2.4</version></dependency>
    <dependency><groupId>com.alibaba.fastjson2</groupId><artifactId>fastjson2</artifactId><version>2.0.64</version></dependency>
    <dependency><groupId>com.google.code.gson</groupId><artifactId>gson</artifactId><version>2.15.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

mkdir out
cat >Getters.java <<'JAVA'
import java.util.List;
import java.util.Optional;

public class Getters {
    /** No getter at all. */
    public static final class Plain {
        private final List<String> findings = List.of("one");

        public List<String> findings() {
            return findings;
        }
    }

    /** One method that looks like a getter. */
    public static final class Half {
        private final List<String> findings = List.of("one");

        public List<String> findings() {
            return findings;
        }

        public boolean isCompliant() {
            return findings.isEmpty();
        }
    }

    /** A getter that throws. */
    public static final class Refusing {
        private final Optional<String> finding = Optional.of("one");

        public Optional<String> finding() {
            return finding;
        }

        public Object getForm() {
            throw new UnsupportedOperationException("tell the mapper the form");
        }
    }

    interface Mapper {
        String write(Object value) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        var two = new com.fasterxml.jackson.databind.ObjectMapper();
        var three = new tools.jackson.databind.json.JsonMapper();
        show("Jackson " + two.version(), two::writeValueAsString);
        show("Jackson " + three.version(), three::writeValueAsString);
        show("fastjson " + com.alibaba.fastjson2.JSON.VERSION, com.alibaba.fastjson2.JSON::toJSONString);
        show("Gson", new com.google.gson.Gson()::toJson);
    }

    private static void show(String name, Mapper mapper) {
        System.out.println(name);
        for (Object value : List.of(new Plain(), new Half(), new Refusing())) {
            System.out.println("  " + value.getClass().getSimpleName() + ": " + written(mapper, value));
        }
    }

    private static String written(Mapper mapper, Object value) {
        try {
            return mapper.write(value);
        } catch (Exception e) {
            String message = String.valueOf(e.getMessage());
            return message.contains("tell the mapper the form") ? "refused: tell the mapper the form" : "fails";
        }
    }
}
JAVA

cat >expected <<'TEXT'
Jackson 2.23.0
  Plain: fails
  Half: {"compliant":false}
  Refusing: refused: tell the mapper the form
Jackson 3.2.4
  Plain: {}
  Half: {"compliant":false}
  Refusing: refused: tell the mapper the form
fastjson 2.0.64
  Plain: {}
  Half: {"compliant":false}
  Refusing: refused: tell the mapper the form
Gson
  Plain: {"findings":["one"]}
  Half: {"findings":["one"]}
  Refusing: fails
TEXT

javac -d out -cp 'lib/*' Getters.java
java -cp 'out:lib/*' Getters >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
