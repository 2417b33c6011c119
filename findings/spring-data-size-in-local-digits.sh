#!/usr/bin/env bash
# Spring Framework 7.0.10: DataSize as text where the default locale has digits of its own.
#
# One would guess: what toString() of a DataSize gives, parse() takes, as with Duration; limits of a reader that an application logs or
# writes into its properties can be read again.
# What happens: toString() formats with the default locale. Under ar-EG eight megabytes are ٨٣٨٨٦٠٨B, which parse() refuses.
# What it means: sizes in messages about properties are written from toBytes(), never from the DataSize itself.
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
    <dependency><groupId>org.springframework</groupId><artifactId>spring-core</artifactId><version>7.0.10</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >Sizes.java <<'JAVA'
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.util.unit.DataSize;

class Sizes {
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Locale locale : new Locale[] {Locale.ROOT, new Locale("ar", "EG")}) {
            Locale.setDefault(locale);
            String text = DataSize.ofMegabytes(8).toString();
            out.println(text + " is read: " + isRead(text));
        }
    }

    private static boolean isRead(String text) {
        try {
            return DataSize.parse(text).toMegabytes() == 8;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
JAVA
cat >expected <<'TEXT'
8388608B is read: true
٨٣٨٨٦٠٨B is read: false
TEXT

java -Dfile.encoding=UTF-8 -cp 'lib/*' Sizes.java 2>errors >seen || cat errors >&2
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
