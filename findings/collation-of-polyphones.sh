#!/usr/bin/env bash
# ICU4J 78.1 and the JDK's own collation: names of Chinese places in the order of their sound.
#
# One would guess: a collator for Chinese puts 重庆 (Chongqing), 长沙 (Changsha) and 长春 (Changchun) among the names with c, and the
# transliterator of ICU reads them so.
# What happens: each is wrong elsewhere. ICU knows 重庆, and reads 长 as zhang, so that 长沙 stands behind 武汉; the JDK has 长 with c,
# and 重庆 with z behind all. Where all marks are removed from the letters, ü loses its dots, too, and 吕 becomes lu.
# What it means: lists of places keep the order of their register and are never sorted by name, in text and in pages; pinyin in
# English has a list of readings in names of places (PlaceNames of the city report) and stands beside the name.
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
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>78.1</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >Polyphones.java <<'JAVA'
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

class Polyphones {
    public static void main(String[] args) {
        List<String> names = List.of("北京", "重庆", "长沙", "长春", "武汉");
        print("ICU", names, com.ibm.icu.text.Collator.getInstance(new ULocale("zh-u-co-pinyin"))::compare);
        print("JDK", names, java.text.Collator.getInstance(Locale.SIMPLIFIED_CHINESE)::compare);
        Transliterator letters = Transliterator.getInstance("Han-Latin; NFD; [:Mn:] Remove; NFC");
        for (String name : List.of("重庆", "长沙", "吕家")) {
            System.out.println(name + " " + letters.transliterate(name));
        }
    }

    private static void print(String what, List<String> names, Comparator<String> order) {
        System.out.println(what + " " + names.stream().sorted(order).toList());
    }
}
JAVA

java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Polyphones.java >seen
cat seen
cat >expected <<'TEXT'
ICU [北京, 重庆, 武汉, 长春, 长沙]
JDK [北京, 长春, 长沙, 武汉, 重庆]
重庆 chong qing
长沙 zhang sha
吕家 lu jia
TEXT
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
