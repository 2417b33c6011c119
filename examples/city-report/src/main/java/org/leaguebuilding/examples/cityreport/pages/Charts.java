package org.leaguebuilding.examples.cityreport.pages;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.ScatterRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.statistics.DefaultMultiValueCategoryDataset;

/**
 * Charts as markup for a page: bars that lie, a row for each category, drawn by JFreeChart and written by Batik. Where this machine
 * has no font, none can be drawn, and the tables beside them stand alone.
 */
final class Charts {

    private static final int WIDTH = 640;
    private static final int ROW = 30;
    private static final int REST = 90;
    private static final int FONT = 13;
    private static final double GAP = 0.05;

    /** Stand for colours that the style sheet decides, by day and by night. */
    private static final Paint TEXT = new Color(1, 2, 3);

    private static final Paint LINES = new Color(1, 2, 4);

    private final AtomicBoolean drawable = new AtomicBoolean(true);

    Charts() {
        System.setProperty("java.awt.headless", "true");
    }

    /** Values of a row for each category, in the colour of a role that the style sheet knows by a number from 1. */
    record Series(String name, int colour, List<Double> values) {}

    /** Bars whose parts follow each other. */
    Optional<String> stacked(String title, List<String> categories, List<Series> series, String axis) {
        return bars(title, categories, series, axis, new StackedBarRenderer(), 1);
    }

    /** Bars beside each other. */
    Optional<String> grouped(String title, List<String> categories, List<Series> series, String axis) {
        return bars(title, categories, series, axis, new BarRenderer(), series.size());
    }

    private Optional<String> bars(
            String title,
            List<String> categories,
            List<Series> series,
            String axis,
            BarRenderer renderer,
            int barsInRow) {
        return drawn(() -> {
            DefaultCategoryDataset data = new DefaultCategoryDataset();
            for (Series one : series) {
                for (int i = 0; i < categories.size(); i++) {
                    data.addValue(one.values().get(i), one.name(), categories.get(i));
                }
            }
            renderer.setBarPainter(new StandardBarPainter());
            renderer.setShadowVisible(false);
            int height = REST + categories.size() * (ROW + (barsInRow - 1) * ROW / 2);
            return markup(title, chart(data, renderer, axis, series), height);
        });
    }

    /** A dot for each of the values of a category. */
    Optional<String> dots(String title, List<String> categories, String name, List<List<Double>> values, String axis) {
        return drawn(() -> {
            DefaultMultiValueCategoryDataset data = new DefaultMultiValueCategoryDataset();
            for (int i = 0; i < categories.size(); i++) {
                data.add(values.get(i), name, categories.get(i));
            }
            Series one = new Series(name, 1, List.of());
            return markup(
                    title, chart(data, new ScatterRenderer(), axis, List.of(one)), REST + categories.size() * ROW);
        });
    }

    private JFreeChart chart(
            CategoryDataset data, AbstractCategoryItemRenderer renderer, String axis, List<Series> series) {
        for (int i = 0; i < series.size(); i++) {
            renderer.setSeriesPaint(i, new Color(1, 1, series.get(i).colour()));
        }
        CategoryPlot plot = new CategoryPlot(data, categories(), numbers(axis), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(null);
        plot.setOutlinePaint(null);
        plot.setRangeGridlinePaint(LINES);
        JFreeChart chart = new JFreeChart("", font(), plot, series.size() > 1);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(0, 0, 0, FONT + FONT));
        LegendTitle legend = chart.getLegend();
        if (legend != null) {
            legend.setPosition(RectangleEdge.TOP);
            legend.setItemFont(font());
            legend.setItemPaint(TEXT);
            legend.setBackgroundPaint(null);
            legend.setFrame(BlockBorder.NONE);
        }
        return chart;
    }

    private static CategoryAxis categories() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(font());
        axis.setTickLabelPaint(TEXT);
        axis.setAxisLinePaint(LINES);
        axis.setLowerMargin(GAP);
        axis.setUpperMargin(GAP);
        axis.setMaximumCategoryLabelWidthRatio(1F);
        return axis;
    }

    private static NumberAxis numbers(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setLabelFont(font());
        axis.setLabelPaint(TEXT);
        axis.setTickLabelFont(font());
        axis.setTickLabelPaint(TEXT);
        axis.setAxisLinePaint(LINES);
        axis.setTickMarkPaint(LINES);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
        return axis;
    }

    private static Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, FONT);
    }

    private static String markup(String title, JFreeChart chart, int height) {
        try {
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null));
            SVGGraphics2D graphics = new SVGGraphics2D(context, false);
            graphics.setSVGCanvasSize(new Dimension(WIDTH, height));
            chart.draw(graphics, new Rectangle(WIDTH, height));
            StringWriter markup = new StringWriter();
            graphics.stream(markup, true);
            return InlineSvg.of(markup.toString(), title, WIDTH, height);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the JDK throws where it finds no font has changed with its versions. */
    private Optional<String> drawn(Drawing drawing) {
        if (!drawable.get()) {
            return Optional.empty();
        }
        try {
            return Optional.of(drawing.draw());
        } catch (LinkageError | InternalError noFont) {
            drawable.set(false);
            return Optional.empty();
        }
    }

    /** Draws. */
    private interface Drawing {
        String draw();
    }
}
