#!/usr/bin/env bash
# Jackson core 2.17.2, 2.23.0 (3.1.7 and 3.2.4 are right): the place of a control character between two tokens.
#
# One would guess: the location of a refused character is that character's, as it is for every other character and for a
# control character within a text.
# What happens: for a control character between tokens, Jackson 2 gives the place one behind it: offset and column.
# What it means: who shows the user the character at the location, or cuts a line of a log there, is off by one for this
# kind of error alone, and the two generations differ.
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

cat >Character2.java <<'JAVA'
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

class Character2 {
    public static void main(String[] args) throws IOException {
        System.out.println("Jackson " + new ObjectMapper().version());
        place("between tokens, ;", "[1, ; 2]", ';');
        place("between tokens, U+0001", "[1, \u0001 2]", '\u0001');
        place("within a text, U+0001", "[1, \"\u0001\"]", '\u0001');
    }

    private static void place(String what, String document, char bad) throws IOException {
        try (JsonParser parser = new ObjectMapper().createParser(document)) {
            while (parser.nextToken() != null) {}
        } catch (JsonProcessingException e) {
            System.out.println("  " + what + ": is at " + document.indexOf(bad) + ", said to be at "
                    + e.getLocation().getCharOffset() + ", column " + e.getLocation().getColumnNr());
        }
    }
}
JAVA

cat >Character3.java <<'JAVA'
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

class Character3 {
    public static void main(String[] args) {
        System.out.println("Jackson " + new JsonMapper().version());
        place("between tokens, ;", "[1, ; 2]", ';');
        place("between tokens, U+0001", "[1, \u0001 2]", '\u0001');
        place("within a text, U+0001", "[1, \"\u0001\"]", '\u0001');
    }

    private static void place(String what, String document, char bad) {
        try (JsonParser parser = new JsonMapper().createParser(document)) {
            while (parser.nextToken() != null) {}
        } catch (JacksonException e) {
            System.out.println("  " + what + ": is at " + document.indexOf(bad) + ", said to be at "
                    + e.getLocation().getCharOffset() + ", column " + e.getLocation().getColumnNr());
        }
    }
}
JAVA

cat >expected <<'TEXT'
Jackson 2.23.0
  between tokens, ;: is at 4, said to be at 4, column 5
  between tokens, U+0001: is at 4, said to be at 5, column 6
  within a text, U+0001: is at 5, said to be at 5, column 6
Jackson 3.2.4
  between tokens, ;: is at 4, said to be at 4, column 5
  between tokens, U+0001: is at 4, said to be at 4, column 5
  within a text, U+0001: is at 5, said to be at 5, column 6
TEXT

{ java -cp 'lib/*' Character2.java && java -cp 'lib/*' Character3.java; } >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
