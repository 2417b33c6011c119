#!/usr/bin/env bash
# Apache Commons CSV 1.14.1: a record that begins with null and has no other value.
#
# One would guess: what CSVFormat.DEFAULT writes, CSVFormat.DEFAULT reads back, record by record; an empty text in the same
# place is quoted for just that reason.
# What happens: a record whose only value is null is written as an empty line, and an empty line is passed over in reading:
# the record is gone and every later one has another number, without an error. Mended in the sources after 1.14.1
# (pull request 629), in no release seen.
# What it means: a list of one column with unknown values, such as counts that were not reported, comes back shorter. Write
# a second column that is always there, or a text for null (setNullString).
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
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-csv</artifactId><version>1.14.1</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >Records.java <<'JAVA'
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

class Records {
    public static void main(String[] args) throws Exception {
        for (String middle : Arrays.asList("", null)) {
            StringWriter text = new StringWriter();
            try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
                for (String value : Arrays.asList("26", middle, "31")) {
                    printer.printRecord(Arrays.asList(value));
                }
            }
            List<?> read = CSVParser.parse(text.toString(), CSVFormat.DEFAULT).getRecords();
            System.out.println((middle == null ? "null" : "empty text") + ": 3 records written as "
                    + text.toString().replace("\r\n", "|") + ", read " + read.size());
        }
    }
}
JAVA

cat >expected <<'TEXT'
empty text: 3 records written as 26|""|31|, read 3
null: 3 records written as 26||31|, read 2
TEXT

basename lib/commons-csv-*.jar .jar
java -cp 'lib/*' Records.java >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
