#!/usr/bin/env bash
# Spark SQL 4.2.0: what its sources of texts and of JSON make of the lines of a file.
#
# One would guess: a file with an object a line (NDJSON, or JSON Lines) has as many rows as it has lines, lines end with a line feed, and the mode
# FAILFAST refuses a line that is not one object.
# What happens: a carriage return alone ends a line as well, in both sources, so that an object with such a blank in it is cut in two; and of two
# objects on a line the first is a row, and the second is lost without a word, in FAILFAST, too. lineSep mends the one, not the other.
# What it means: rows are neither the lines nor the objects of the file. Read texts with lineSep set to the line feed, and each line with a reader that
# refuses what follows an object.
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
    <dependency><groupId>org.apache.spark</groupId><artifactId>spark-sql_2.13</artifactId><version>4.2.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >Lines.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.SparkSession;

class Lines {
    public static void main(String[] args) throws Exception {
        Path file = Files.writeString(Path.of("file.ndjson"), "{\"a\":\r1}\n{\"a\":2} {\"a\":3}\n");
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .config("spark.log.level", "OFF")
                .getOrCreate()) {
            for (boolean lineFeed : new boolean[] {false, true}) {
                String how = lineFeed ? "lineSep line feed" : "as usual";
                System.out.println("texts, " + how + ": "
                        + reader(spark, lineFeed).textFile(file.toString()).count() + " rows of 2 lines");
                System.out.println("json, " + how + ": " + json(reader(spark, lineFeed), file));
            }
        }
    }

    static DataFrameReader reader(SparkSession spark, boolean lineFeed) {
        return lineFeed ? spark.read().option("lineSep", "\n") : spark.read();
    }

    static String json(DataFrameReader reader, Path file) {
        try {
            return reader.schema("a INT").option("mode", "FAILFAST").json(file.toString()).collectAsList() + " of 3 objects";
        } catch (Exception refused) {
            return "refused";
        }
    }
}
JAVA

cat >expected <<'TEXT'
texts, as usual: 3 rows of 2 lines
json, as usual: refused
texts, lineSep line feed: 2 rows of 2 lines
json, lineSep line feed: [[1], [2]] of 3 objects
TEXT

basename lib/spark-sql_*.jar .jar
java -cp 'lib/*' Lines.java >seen 2>errors || { cat errors >&2; exit 1; }
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
