#!/usr/bin/env bash
# Jackson core 2.23.0, 3.2.4: the column of a place is counted in bytes or in characters, by the kind of input.
#
# One would guess: the same document has its values in the same columns, whether a parser gets it as a text or as bytes.
# What happens: over bytes the column counts bytes, so that each Chinese character before a value moves it by three columns; over a
# text it counts characters. Nothing in the location says which.
# What it means: a message "line 1, column 37" that is shown beside the text points behind the place, in Chinese documents far
# behind it, and a host that changes from texts to bytes changes all its columns.
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
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >Reading2.java <<'JAVA'
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class Reading2 {
    private static final String DOCUMENT = "{\"name\": \"和平社区\", \"members\": 26}";

    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        System.out.println("Jackson " + mapper.version() + ": 26 is in column " + (DOCUMENT.indexOf("26") + 1));
        place("from the text", mapper.createParser(DOCUMENT));
        place("from its bytes", mapper.createParser(DOCUMENT.getBytes(StandardCharsets.UTF_8)));
    }

    private static void place(String how, JsonParser parser) throws IOException {
        try (parser) {
            while (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {}
            System.out.println("  " + how + ": in column " + parser.currentTokenLocation().getColumnNr());
        }
    }
}
JAVA

cat >Reading3.java <<'JAVA'
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class Reading3 {
    private static final String DOCUMENT = "{\"name\": \"和平社区\", \"members\": 26}";

    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        System.out.println("Jackson " + mapper.version() + ": 26 is in column " + (DOCUMENT.indexOf("26") + 1));
        place("from the text", mapper.createParser(DOCUMENT));
        place("from its bytes", mapper.createParser(DOCUMENT.getBytes(StandardCharsets.UTF_8)));
    }

    private static void place(String how, JsonParser parser) throws IOException {
        try (parser) {
            while (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {}
            System.out.println("  " + how + ": in column " + parser.currentTokenLocation().getColumnNr());
        }
    }
}
JAVA

cat >expected <<'TEXT'
Jackson 2.23.0: 26 is in column 29
  from the text: in column 29
  from its bytes: in column 37
Jackson 3.2.4: 26 is in column 29
  from the text: in column 29
  from its bytes: in column 37
TEXT

{ java -cp 'lib/*' Reading2.java && java -cp 'lib/*' Reading3.java; } >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
