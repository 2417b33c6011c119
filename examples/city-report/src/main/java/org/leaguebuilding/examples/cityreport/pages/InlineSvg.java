package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.html.HtmlEscapers;
import java.util.regex.Pattern;

/** Makes a drawing part of a page: with a name, colours of the style sheet, and nothing that two of them would both claim. */
final class InlineSvg {

    private static final Pattern BEFORE = Pattern.compile("^.*?<svg[^>]*>", Pattern.DOTALL);
    private static final Pattern DEFINITIONS = Pattern.compile("<defs[^>]*?/>|<defs.*?</defs\\s*>", Pattern.DOTALL);
    private static final Pattern OF_THE_PAGE =
            Pattern.compile("(?:clip-path|font-family|text-rendering|font-style|font-weight):[^;\"]*;? ?");
    private static final Pattern SERIES = Pattern.compile("rgb\\(1,1,(\\d+)\\)");

    private InlineSvg() {}

    static String of(String svg, String title, int width, int height) {
        String drawing = BEFORE.matcher(svg).replaceFirst("");
        drawing = DEFINITIONS.matcher(drawing).replaceAll("");
        drawing = OF_THE_PAGE.matcher(drawing).replaceAll("");
        drawing = drawing.replace("rgb(1,2,3)", "var(--text)").replace("rgb(1,2,4)", "var(--line)");
        drawing = SERIES.matcher(drawing).replaceAll("var(--series-$1)");
        return "<svg role=\"img\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
                + "\" width=\"" + width + "\" height=\"" + height + "\" font-size=\"13\"><title>"
                + HtmlEscapers.htmlEscaper().escape(title) + "</title>"
                + drawing;
    }
}
