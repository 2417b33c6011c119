#!/usr/bin/env bash
# Jackson dataformat-cbor 2.23.0, 3.2.4: simple values and "undefined" of CBOR.
#
# One would guess: a simple value that JSON has nothing for is refused, or is at least no number; "undefined" and null are told
# apart or not, but alike in both generations.
# What happens: in Jackson 2 the simple value 16 is the number 16, and "undefined" is null. In Jackson 3 both are embedded objects, and
# as a tree the simple value is an object with a property "value".
# What it means: with Jackson 2 a count can come from what is no number; with Jackson 3 "undefined" is no null, so that a reader that
# takes null for "absent" refuses it. Who reads CBOR tests both.
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
    <dependency><groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-cbor</artifactId><version>2.23.0</version></dependency>
    <dependency><groupId>tools.jackson.dataformat</groupId><artifactId>jackson-dataformat-cbor</artifactId><version>3.2.4</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >Reading2.java <<'JAVA'
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.util.HexFormat;

class Reading2 {
    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper(new CBORFactory());
        System.out.println("Jackson " + mapper.version());
        read(mapper, "null", "f6");
        read(mapper, "undefined", "f7");
        read(mapper, "simple value 16", "f0");
        read(mapper, "number 16", "10");
    }

    private static void read(ObjectMapper mapper, String what, String hex) throws IOException {
        byte[] document = HexFormat.of().parseHex(hex);
        try (JsonParser parser = mapper.createParser(document)) {
            System.out.println("  " + what + ": " + parser.nextToken() + ", as a tree " + mapper.readTree(document));
        }
    }
}
JAVA

cat >Reading3.java <<'JAVA'
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import java.io.IOException;
import java.util.HexFormat;

class Reading3 {
    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new CBORMapper();
        System.out.println("Jackson " + mapper.version());
        read(mapper, "null", "f6");
        read(mapper, "undefined", "f7");
        read(mapper, "simple value 16", "f0");
        read(mapper, "number 16", "10");
    }

    private static void read(ObjectMapper mapper, String what, String hex) throws IOException {
        byte[] document = HexFormat.of().parseHex(hex);
        try (JsonParser parser = mapper.createParser(document)) {
            System.out.println("  " + what + ": " + parser.nextToken() + ", as a tree " + mapper.readTree(document));
        }
    }
}
JAVA

cat >expected <<'TEXT'
Jackson 2.23.0
  null: VALUE_NULL, as a tree null
  undefined: VALUE_NULL, as a tree null
  simple value 16: VALUE_NUMBER_INT, as a tree 16
  number 16: VALUE_NUMBER_INT, as a tree 16
Jackson 3.2.4
  null: VALUE_NULL, as a tree null
  undefined: VALUE_EMBEDDED_OBJECT, as a tree null
  simple value 16: VALUE_EMBEDDED_OBJECT, as a tree {"value":16}
  number 16: VALUE_NUMBER_INT, as a tree 16
TEXT

{ java -cp 'lib/*' Reading2.java && java -cp 'lib/*' Reading3.java; } >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
