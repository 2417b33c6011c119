#!/usr/bin/env bash
# Jackson databind 2.17.2, 2.23.0, 3.1.7, 3.2.4: the nesting depth of a tree or a buffer that is read as tokens.
#
# One would guess: getNestingDepth() of a parser's context says how deep the parser is, as it does for text, whatever the
# parser reads from; the path and the parents of the same context are right in all of them.
# What happens: a parser over a JsonNode and one over a TokenBuffer answer 0 at every depth, without an error.
# What it means: a deserializer that limits the depth of what it accepts by that number, or finds its way back to its own
# level by it, works for text and not for treeToValue, convertValue, or what polymorphic types buffer. Count start and end
# tokens instead.
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

cat >Depth2.java <<'JAVA'
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;

class Depth2 {
    public static void main(String[] args) throws Exception {
        String document = "{\"a\":[{\"b\":{}}]}";
        ObjectMapper mapper = new ObjectMapper();
        System.out.println("Jackson " + mapper.version());
        print("text", mapper.createParser(document));
        print("tree", mapper.treeAsTokens(mapper.readTree(document)));
        JsonParser parser = mapper.createParser(document);
        parser.nextToken();
        TokenBuffer buffer = new TokenBuffer(mapper, false);
        buffer.copyCurrentStructure(parser);
        print("buffer", buffer.asParser());
    }

    private static void print(String from, JsonParser parser) throws Exception {
        StringBuilder line = new StringBuilder("  " + from + ":");
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart()) {
                var context = parser.getParsingContext();
                line.append(" '").append(context.pathAsPointer()).append("' ").append(context.getNestingDepth());
            }
        }
        System.out.println(line);
    }
}
JAVA

cat >Depth3.java <<'JAVA'
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

class Depth3 {
    public static void main(String[] args) {
        String document = "{\"a\":[{\"b\":{}}]}";
        JsonMapper mapper = new JsonMapper();
        System.out.println("Jackson " + mapper.version());
        print("text", mapper.createParser(document));
        print("tree", mapper.treeAsTokens(mapper.readTree(document)));
        JsonParser parser = mapper.createParser(document);
        parser.nextToken();
        TokenBuffer buffer = TokenBuffer.forGeneration();
        buffer.copyCurrentStructure(parser);
        print("buffer", buffer.asParser(ObjectReadContext.empty()));
    }

    private static void print(String from, JsonParser parser) {
        StringBuilder line = new StringBuilder("  " + from + ":");
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart()) {
                var context = parser.streamReadContext();
                line.append(" '").append(context.pathAsPointer()).append("' ").append(context.getNestingDepth());
            }
        }
        System.out.println(line);
    }
}
JAVA

cat >expected <<'TEXT'
Jackson 2.23.0
  text: '' 1 '/a' 2 '/a/0' 3 '/a/0/b' 4
  tree: '' 0 '/a' 0 '/a/0' 0 '/a/0/b' 0
  buffer: '' 0 '/a' 0 '/a/0' 0 '/a/0/b' 0
Jackson 3.2.4
  text: '' 1 '/a' 2 '/a/0' 3 '/a/0/b' 4
  tree: '' 0 '/a' 0 '/a/0' 0 '/a/0/b' 0
  buffer: '' 0 '/a' 0 '/a/0' 0 '/a/0/b' 0
TEXT

{ java -cp 'lib/*' Depth2.java && java -cp 'lib/*' Depth3.java; } >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
