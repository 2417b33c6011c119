package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A part of a page. */
public sealed interface Block {

    /**
     * A heading and text.
     *
     * @param heading the heading; empty for text that follows the block before
     * @param paragraphs the text
     */
    record Prose(String heading, ImmutableList<String> paragraphs) implements Block {}

    /**
     * A table.
     *
     * @param caption its caption
     * @param columns its columns
     * @param rows its rows, of as many cells as there are columns; the first is the head of the row
     * @param filtered whether a reader may filter its rows
     * @param note what stands below it; empty for nothing
     */
    record Table(
            String caption,
            ImmutableList<Column> columns,
            ImmutableList<ImmutableList<Cell>> rows,
            boolean filtered,
            String note)
            implements Block {}

    /**
     * A chart with a table that says the same.
     *
     * @param heading the heading
     * @param svg the chart, as markup; empty where it could not be drawn
     * @param text what it shows
     * @param beside the table
     */
    record Chart(String heading, Optional<String> svg, String text, Table beside) implements Block {}

    /**
     * Findings.
     *
     * @param heading the heading
     * @param items the findings
     */
    record Findings(String heading, ImmutableList<Item> items) implements Block {}

    /**
     * What is to be done first.
     *
     * @param heading the heading
     * @param items what to do, the most urgent first
     */
    record Steps(String heading, ImmutableList<String> items) implements Block {}

    /**
     * Terms with what there is to say about each.
     *
     * @param heading the heading
     * @param entries the terms
     */
    record Terms(String heading, ImmutableList<Term> entries) implements Block {}

    /**
     * A term.
     *
     * @param name what it is
     * @param value what there is to say
     */
    record Term(String name, Cell value) {}

    /**
     * A column.
     *
     * @param name its name
     * @param numeric whether its cells are figures
     */
    record Column(String name, boolean numeric) {

        static Column text(String name) {
            return new Column(name, false);
        }

        static Column figure(String name) {
            return new Column(name, true);
        }
    }

    /**
     * A cell.
     *
     * @param text what it says
     * @param path the path of the page that it leads to
     * @param order by what it is sorted, where that is not its text
     * @param look how it looks, such as a verdict; empty for as any
     */
    record Cell(String text, Optional<String> path, Optional<String> order, String look) {

        static Cell of(String text) {
            return new Cell(text, Optional.empty(), Optional.empty(), "");
        }

        static Cell of(int figure) {
            return of(Integer.toString(figure));
        }

        static Cell link(String text, String path) {
            return new Cell(text, Optional.of(path), Optional.empty(), "");
        }

        Cell by(double order) {
            return new Cell(text, path, Optional.of(Double.toString(order)), look);
        }

        Cell looking(String as) {
            return new Cell(text, path, order, as);
        }
    }

    /**
     * A finding.
     *
     * @param kind its kind, as a code
     * @param kindText its kind in words
     * @param rule the rule's title
     * @param path the path of the rule's page
     * @param message what was found
     * @param remedy what to do
     * @param basis rule id, provisions and path of the fact
     */
    record Item(String kind, String kindText, String rule, String path, String message, String remedy, String basis) {}
}
