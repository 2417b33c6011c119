#!/usr/bin/env bash
# Jackson databind 2.17.2, 2.23.0, 3.1.7, 3.2.4: the path within a value whose type id stands behind it.
#
# One would guess: the order of an object's properties means nothing, so a deserializer sees itself at /place wherever the
# type id "kind" stands; if buffering costs the path, it costs it always.
# What happens: where the first property is an object or array and the type id comes later, the path within it begins with
# the name of the type id: /kind/place. Where the first property is a number or a text, the path is right.
# What it means: a message that names the place by the parser's path names a property that is not there, for some orders of
# properties only, so that a test with one order says nothing of the others. A deserializer should take its path from
# where it began, and tests should put the type id first, last, and behind a scalar.
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

cat >Path2.java <<'JAVA'
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

class Path2 {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Filed.class, name = "filed"))
    interface Step {}

    static class Filed implements Step {
        public int number;
        public Place place;
    }

    @JsonDeserialize(using = PlaceReader.class)
    record Place(String path) {}

    static class PlaceReader extends StdDeserializer<Place> {
        PlaceReader() {
            super(Place.class);
        }

        /** Answers the path of the property x. */
        @Override
        public Place deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            parser.nextToken();
            parser.nextToken();
            Place place = new Place(parser.getParsingContext().pathAsPointer().toString());
            parser.nextToken();
            return place;
        }
    }

    public static void main(String[] args) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        System.out.println("Jackson " + mapper.version());
        for (String document : new String[] {
            "{\"kind\":\"filed\",\"place\":{\"x\":1}}",
            "{\"number\":1,\"place\":{\"x\":1},\"kind\":\"filed\"}",
            "{\"place\":{\"x\":1},\"kind\":\"filed\"}",
            "{\"place\":{\"x\":1},\"number\":1,\"kind\":\"filed\"}"
        }) {
            Filed filed = (Filed) mapper.readValue(document, Step.class);
            System.out.println("  " + document + " " + filed.place.path());
        }
    }
}
JAVA

cat >Path3.java <<'JAVA'
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;

class Path3 {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Filed.class, name = "filed"))
    interface Step {}

    static class Filed implements Step {
        public int number;
        public Place place;
    }

    @JsonDeserialize(using = PlaceReader.class)
    record Place(String path) {}

    static class PlaceReader extends StdDeserializer<Place> {
        PlaceReader() {
            super(Place.class);
        }

        /** Answers the path of the property x. */
        @Override
        public Place deserialize(JsonParser parser, DeserializationContext context) {
            parser.nextToken();
            parser.nextToken();
            Place place = new Place(parser.streamReadContext().pathAsPointer().toString());
            parser.nextToken();
            return place;
        }
    }

    public static void main(String[] args) throws Exception {
        JsonMapper mapper = new JsonMapper();
        System.out.println("Jackson " + mapper.version());
        for (String document : new String[] {
            "{\"kind\":\"filed\",\"place\":{\"x\":1}}",
            "{\"number\":1,\"place\":{\"x\":1},\"kind\":\"filed\"}",
            "{\"place\":{\"x\":1},\"kind\":\"filed\"}",
            "{\"place\":{\"x\":1},\"number\":1,\"kind\":\"filed\"}"
        }) {
            Filed filed = (Filed) mapper.readValue(document, Step.class);
            System.out.println("  " + document + " " + filed.place.path());
        }
    }
}
JAVA

cat >expected <<'TEXT'
Jackson 2.23.0
  {"kind":"filed","place":{"x":1}} /place/x
  {"number":1,"place":{"x":1},"kind":"filed"} /place/x
  {"place":{"x":1},"kind":"filed"} /kind/place/x
  {"place":{"x":1},"number":1,"kind":"filed"} /kind/place/x
Jackson 3.2.4
  {"kind":"filed","place":{"x":1}} /place/x
  {"number":1,"place":{"x":1},"kind":"filed"} /place/x
  {"place":{"x":1},"kind":"filed"} /kind/place/x
  {"place":{"x":1},"number":1,"kind":"filed"} /kind/place/x
TEXT

{ java -cp 'lib/*' Path2.java && java -cp 'lib/*' Path3.java; } >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
