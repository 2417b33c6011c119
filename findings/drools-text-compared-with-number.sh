#!/usr/bin/env bash
# Drools 10.2.0, executable model: a field that is a text, compared with a number.
#
# One would guess: "members > 100" is refused when it is compiled where members is a String, or the text is read as a number.
# What happens: the number is made a text, and texts are compared letter by letter. "4" > 100 and "four" > 100 hold; "04" > 100 and "120" >= 5 do not.
# What it means: a count that arrives as a text (from a form, a sheet or a column of the wrong type) passes or fails a rule at
# random, without an error. Facts have to be of the type that the rule compares.
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
    <dependency><groupId>org.drools</groupId><artifactId>drools-engine</artifactId><version>10.2.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >TextAndNumber.java <<'JAVA'
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

class TextAndNumber {
    public static void main(String[] args) {
        for (String members : List.of("4", "04", "120", "four")) {
            for (String condition : List.of("members > 100", "members >= 5")) {
                System.out.println("\"" + members + "\": " + condition + " is " + holds(members, condition));
            }
        }
    }

    private static String holds(String members, String condition) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules.drl", """
                package rules
                declare Unit members : String end
                global java.util.List found
                rule "a unit" when then insert(new Unit("%s")); end
                rule "a condition" when Unit(%s) then found.add(true); end
                """.formatted(members, condition));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            return "refused";
        }
        KieSession session = services.newKieContainer(services.getRepository().getDefaultReleaseId()).newKieSession();
        List<Object> found = new ArrayList<>();
        session.setGlobal("found", found);
        session.fireAllRules();
        session.dispose();
        return String.valueOf(!found.isEmpty());
    }
}
JAVA
cat >expected <<'TEXT'
"4": members > 100 is true
"4": members >= 5 is false
"04": members > 100 is false
"04": members >= 5 is false
"120": members > 100 is true
"120": members >= 5 is false
"four": members > 100 is true
"four": members >= 5 is true
TEXT

java -cp 'lib/*' TextAndNumber.java 2>errors >seen || cat errors >&2
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
