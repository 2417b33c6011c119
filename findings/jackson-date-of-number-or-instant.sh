#!/usr/bin/env bash
# Jackson 2.23.0 (jackson-datatype-jsr310) and 3.2.4: what becomes of a LocalDate that is not written as a date.
#
# One would guess: a day is "2005-09-28", and everything else is refused, as "20050928" and a time with an offset are.
# What happens: the number 20050928, which registers in China use for that day, is taken for a count of days since 1970 and
# becomes a day in the year 56867; midnight of that day in Beijing, as JavaScript writes it (with Z), becomes the day
# before, whatever time zone the mapper has. Both without an error. Known upstream and kept as a lenient default
# (jackson-modules-java8, issues 58 and 342).
# What it means: terms and deadlines that are counted from such a day in a host's own class are wrong by one day or by
# millennia. Turn leniency off for LocalDate: then all of these are refused, and "2005-09-28" is read.
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
    <dependency><groupId>com.fasterxml.jackson.datatype</groupId><artifactId>jackson-datatype-jsr310</artifactId><version>2.23.0</version></dependency>
    <dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>3.2.4</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >Days.java <<'JAVA'
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.TimeZone;
import tools.jackson.databind.json.JsonMapper;

class Days {
    private static final JsonFormat.Value STRICT = JsonFormat.Value.forLeniency(false);

    interface Reader {
        LocalDate read(String document) throws Exception;
    }

    public static void main(String[] args) {
        TimeZone beijing = TimeZone.getTimeZone("Asia/Shanghai");
        ObjectMapper mapper2 = new ObjectMapper().registerModule(new JavaTimeModule()).setTimeZone(beijing);
        print("Jackson " + mapper2.version(), text -> mapper2.readValue(text, LocalDate.class));
        JsonMapper mapper3 = JsonMapper.builder().defaultTimeZone(beijing).build();
        print("Jackson " + mapper3.version(), text -> mapper3.readValue(text, LocalDate.class));

        ObjectMapper strict2 = new ObjectMapper().registerModule(new JavaTimeModule());
        strict2.configOverride(LocalDate.class).setFormat(STRICT);
        print("Jackson " + mapper2.version() + " without leniency", text -> strict2.readValue(text, LocalDate.class));
        JsonMapper strict3 = JsonMapper.builder()
                .withConfigOverride(LocalDate.class, override -> override.setFormat(STRICT))
                .build();
        print("Jackson " + mapper3.version() + " without leniency", text -> strict3.readValue(text, LocalDate.class));
    }

    private static void print(String who, Reader reader) {
        System.out.println(who);
        for (String text : new String[] {
            "\"2005-09-28\"", "20050928", "\"20050928\"", "\"2005-09-27T16:00:00.000Z\"", "\"2005-09-28T00:00:00+08:00\""
        }) {
            try {
                System.out.println("  " + text + " " + reader.read(text));
            } catch (Exception e) {
                System.out.println("  " + text + " refused");
            }
        }
    }
}
JAVA

cat >expected <<'TEXT'
Jackson 2.23.0
  "2005-09-28" 2005-09-28
  20050928 +56867-07-30
  "20050928" refused
  "2005-09-27T16:00:00.000Z" 2005-09-27
  "2005-09-28T00:00:00+08:00" refused
Jackson 3.2.4
  "2005-09-28" 2005-09-28
  20050928 +56867-07-30
  "20050928" refused
  "2005-09-27T16:00:00.000Z" 2005-09-27
  "2005-09-28T00:00:00+08:00" refused
Jackson 2.23.0 without leniency
  "2005-09-28" 2005-09-28
  20050928 refused
  "20050928" refused
  "2005-09-27T16:00:00.000Z" refused
  "2005-09-28T00:00:00+08:00" refused
Jackson 3.2.4 without leniency
  "2005-09-28" 2005-09-28
  20050928 refused
  "20050928" refused
  "2005-09-27T16:00:00.000Z" refused
  "2005-09-28T00:00:00+08:00" refused
TEXT

java -cp 'lib/*' Days.java >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
