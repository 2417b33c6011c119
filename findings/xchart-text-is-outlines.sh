#!/usr/bin/env bash
# XChart 4.0.3 and JFreeChart 1.5.6: text in a chart that is written as SVG.
#
# One would guess: a label of a chart is a text in its SVG, small, to be found, read aloud and shown in the fonts of the reader.
# What happens: XChart draws the outlines of the glyphs, in the fonts of the machine that draws, empty boxes for Chinese where it has
# none; JFreeChart, drawn on Batik's graphics, writes text elements.
# What it means: the charts of the city report's pages are JFreeChart's; a chart of XChart was ten times as large.
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
    <dependency><groupId>org.knowm.xchart</groupId><artifactId>xchart</artifactId><version>4.0.3</version></dependency>
    <dependency>
      <groupId>de.erichseifert.vectorgraphics2d</groupId><artifactId>VectorGraphics2D</artifactId><version>0.13</version>
    </dependency>
    <dependency><groupId>org.jfree</groupId><artifactId>jfreechart</artifactId><version>1.5.6</version></dependency>
    <dependency>
      <groupId>org.apache.xmlgraphics</groupId><artifactId>batik-svggen</artifactId><version>1.19</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >ChartText.java <<'JAVA'
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartFactory;
import org.jfree.data.category.DefaultCategoryDataset;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;

class ChartText {
    public static void main(String[] args) throws Exception {
        CategoryChart xchart = new CategoryChartBuilder().width(640).height(360).title("Districts").build();
        xchart.addSeries("share", List.of("East", "West"), List.of(3, 4));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        VectorGraphicsEncoder.saveVectorGraphic(xchart, bytes, VectorGraphicsEncoder.VectorGraphicsFormat.SVG);
        print("XChart", bytes.toString(StandardCharsets.UTF_8));

        DefaultCategoryDataset data = new DefaultCategoryDataset();
        data.addValue(3, "share", "East");
        data.addValue(4, "share", "West");
        SVGGraphics2D graphics = new SVGGraphics2D(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
        ChartFactory.createBarChart("Districts", "", "", data).draw(graphics, new Rectangle(640, 360));
        StringWriter text = new StringWriter();
        graphics.stream(text, true);
        print("JFreeChart", text.toString());
    }

    private static void print(String library, String svg) {
        System.out.println(library + ": text elements " + svg.contains("<text") + ", the word East " + svg.contains("East"));
    }
}
JAVA

cat >expected <<'TEXT'
XChart: text elements false, the word East false
JFreeChart: text elements true, the word East true
TEXT

java -Djava.awt.headless=true -cp 'lib/*' ChartText.java 2>/dev/null >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
