#!/usr/bin/env bash
# picocli 4.7.7: help with labels in Chinese, whose characters take two columns of a terminal.
#
# One would guess: adjustLineBreaksForWideCJKCharacters, which is on by itself, makes columns of the help stand below each other.
# What happens: it moves line breaks alone. A cell is padded to its width by counting a character as one column, so that what stands
# behind a label of four Chinese characters is four columns further right than behind one of four letters.
# What it means: the labels of the command line are Latin letters in both languages (--facts PATH), and only descriptions, which
# nothing stands behind, are Chinese; tables of its reports are padded by width: TextTableTest.
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
    <dependency><groupId>info.picocli</groupId><artifactId>picocli</artifactId><version>4.7.7</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >Labels.java <<'JAVA'
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

class Labels {
    @Command(name = "labels")
    static class Program {
        @Option(names = "-a", paramLabel = "FILE", description = "x")
        String latin;

        @Option(names = "-b", paramLabel = "文件名称", description = "x")
        String chinese;
    }

    public static void main(String[] args) {
        CommandLine line = new CommandLine(new Program());
        System.out.println("adjusts: " + line.getCommandSpec().usageMessage().adjustLineBreaksForWideCJKCharacters());
        line.getUsageMessage(Ansi.OFF).lines().filter(row -> row.strip().startsWith("-")).forEach(row ->
                System.out.println("x after " + row.indexOf('x') + " characters, " + columns(row.substring(0, row.indexOf('x')))
                        + " columns"));
    }

    private static int columns(String text) {
        return text.codePoints().map(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN ? 2 : 1)
                .sum();
    }
}
JAVA

java -Dfile.encoding=UTF-8 -cp 'lib/*' Labels.java >seen
cat seen
cat >expected <<'TEXT'
adjusts: true
x after 17 characters, 17 columns
x after 17 characters, 21 columns
TEXT
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
