#!/usr/bin/env bash
# Jackson dataformat-yaml 2.23.0, 3.2.4: an alias of YAML read into a tree.
#
# One would guess: an alias stands for what its anchor names, or is refused by a reader that does not resolve it.
# What happens: it is the text of its name, without a word, and the merge key << is a property of that name.
# What it means: where a file has a figure once and refers to it, the second place gets a text such as "hours"; if a text is allowed
# there it is taken. Who reads hand-written YAML refuses anchors and aliases before, from the events of the YAML library.
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
    <dependency><groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>2.23.0</version></dependency>
    <dependency><groupId>tools.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>3.2.4</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >Reading2.java <<'JAVA'
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;

class Reading2 {
    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
        System.out.println("Jackson " + mapper.version());
        System.out.println("  an alias: " + mapper.readTree("spring: &hours 20\nautumn: *hours\n"));
        System.out.println("  a merge: " + mapper.readTree("spring: &course {hours: 20}\nautumn: {<<: *course, days: 3}\n"));
    }
}
JAVA

cat >Reading3.java <<'JAVA'
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;

class Reading3 {
    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new YAMLMapper();
        System.out.println("Jackson " + mapper.version());
        System.out.println("  an alias: " + mapper.readTree("spring: &hours 20\nautumn: *hours\n"));
        System.out.println("  a merge: " + mapper.readTree("spring: &course {hours: 20}\nautumn: {<<: *course, days: 3}\n"));
    }
}
JAVA

cat >expected <<'TEXT'
Jackson 2.23.0
  an alias: {"spring":20,"autumn":"hours"}
  a merge: {"spring":{"hours":20},"autumn":{"<<":"course","days":3}}
Jackson 3.2.4
  an alias: {"spring":20,"autumn":"hours"}
  a merge: {"spring":{"hours":20},"autumn":{"<<":"course","days":3}}
TEXT

{ java -cp 'lib/*' Reading2.java && java -cp 'lib/*' Reading3.java; } >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
