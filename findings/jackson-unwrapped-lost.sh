#!/usr/bin/env bash
# Jackson databind 2.17.2, 2.23.0, 3.1.7, 3.2.4: @JsonUnwrapped on a property whose type brings its own deserializer.
#
# One would guess: an annotation that Jackson cannot honour is an error when the deserializer of the outer class is made.
# What happens: a deserializer that does not override unwrappingDeserializer is used as if the annotation were not there.
# The properties of the inner value are unknown ones then: refused by 2 by default, and passed over by 3 by default and by
# 2 where FAIL_ON_UNKNOWN_PROPERTIES is off, so that the value is null without a word. The nested form, which the
# annotation says is not used, is read.
# What it means: a type whose module registers a deserializer is lost in the classes of a host that unwraps it, with the
# defaults of 3 and of Spring Boot. Libraries have to override unwrappingDeserializer; hosts should test what comes back.
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

cat >Unwrapped2.java <<'JAVA'
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

class Unwrapped2 {
    static class Filing {
        public int number;

        @JsonUnwrapped
        public Place place;
    }

    @JsonDeserialize(using = PlaceReader.class)
    record Place(int x) {}

    static class PlaceReader extends StdDeserializer<Place> {
        PlaceReader() {
            super(Place.class);
        }

        @Override
        public Place deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode read = context.readTree(parser);
            return new Place(read.get("x").asInt());
        }
    }

    /** The same without a deserializer of its own. */
    static class PlainFiling {
        public int number;

        @JsonUnwrapped
        public PlainPlace place;
    }

    record PlainPlace(int x) {}

    public static void main(String[] args) throws Exception {
        ObjectMapper mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        System.out.println("Jackson " + mapper.version());
        String document = "{\"number\":1,\"x\":2}";
        System.out.println("  plain, unwrapped: " + mapper.readValue(document, PlainFiling.class).place);
        System.out.println("  own deserializer, unwrapped: " + mapper.readValue(document, Filing.class).place);
        System.out.println("  own deserializer, nested: "
                + mapper.readValue("{\"number\":1,\"place\":{\"x\":2}}", Filing.class).place);
    }
}
JAVA

cat >Unwrapped3.java <<'JAVA'
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;

class Unwrapped3 {
    static class Filing {
        public int number;

        @JsonUnwrapped
        public Place place;
    }

    @JsonDeserialize(using = PlaceReader.class)
    record Place(int x) {}

    static class PlaceReader extends StdDeserializer<Place> {
        PlaceReader() {
            super(Place.class);
        }

        @Override
        public Place deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode read = context.readTree(parser);
            return new Place(read.get("x").asInt());
        }
    }

    /** The same without a deserializer of its own. */
    static class PlainFiling {
        public int number;

        @JsonUnwrapped
        public PlainPlace place;
    }

    record PlainPlace(int x) {}

    public static void main(String[] args) throws Exception {
        JsonMapper mapper = new JsonMapper();
        System.out.println("Jackson " + mapper.version());
        String document = "{\"number\":1,\"x\":2}";
        System.out.println("  plain, unwrapped: " + mapper.readValue(document, PlainFiling.class).place);
        System.out.println("  own deserializer, unwrapped: " + mapper.readValue(document, Filing.class).place);
        System.out.println("  own deserializer, nested: "
                + mapper.readValue("{\"number\":1,\"place\":{\"x\":2}}", Filing.class).place);
    }
}
JAVA

cat >expected <<'TEXT'
Jackson 2.23.0
  plain, unwrapped: PlainPlace[x=2]
  own deserializer, unwrapped: null
  own deserializer, nested: Place[x=2]
Jackson 3.2.4
  plain, unwrapped: PlainPlace[x=2]
  own deserializer, unwrapped: null
  own deserializer, nested: Place[x=2]
TEXT

{ java -cp 'lib/*' Unwrapped2.java && java -cp 'lib/*' Unwrapped3.java; } >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
