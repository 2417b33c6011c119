#!/usr/bin/env bash
# Jackson databind 2.17.2, 2.23.0, 3.1.7: the path within a value whose type id stands beside it (EXTERNAL_PROPERTY).
#
# One would guess: the value of "subject" is read at /subject, as without a type id.
# What happens: with the type id first it is read at /subject/1, with the type id last at /type/1: the place in an array
# that Jackson makes for itself, behind the name that happened to be read last. 3.2.4 gives /subject for both.
# What it means: messages that name places differ between the generations, and a host that moves from 2 to 3 sees them change.
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

cat >Beside2.java <<'JAVA'
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

class Beside2 {
    static class Filing {
        public String type;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "type")
        @JsonSubTypes(@JsonSubTypes.Type(value = Place.class, name = "place"))
        public Object subject;
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
            "{\"type\":\"place\",\"subject\":{\"x\":1}}", "{\"subject\":{\"x\":1},\"type\":\"place\"}"
        }) {
            Place place = (Place) mapper.readValue(document, Filing.class).subject;
            System.out.println("  " + document + " " + place.path());
        }
    }
}
JAVA

cat >Beside3.java <<'JAVA'
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;

class Beside3 {
    static class Filing {
        public String type;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "type")
        @JsonSubTypes(@JsonSubTypes.Type(value = Place.class, name = "place"))
        public Object subject;
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
            "{\"type\":\"place\",\"subject\":{\"x\":1}}", "{\"subject\":{\"x\":1},\"type\":\"place\"}"
        }) {
            Place place = (Place) mapper.readValue(document, Filing.class).subject;
            System.out.println("  " + document + " " + place.path());
        }
    }
}
JAVA

cat >expected <<'TEXT'
Jackson 2.23.0
  {"type":"place","subject":{"x":1}} /subject/1/x
  {"subject":{"x":1},"type":"place"} /type/1/x
Jackson 3.2.4
  {"type":"place","subject":{"x":1}} /subject/x
  {"subject":{"x":1},"type":"place"} /subject/x
TEXT

{ java -cp 'lib/*' Beside2.java && java -cp 'lib/*' Beside3.java; } >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
