package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path taken apart: to which fact it leads, and through which elements of lists.
 *
 * @param fact the path without indexes, such as {@code communities[].cadreTeam}
 * @param elements the elements, the outermost first
 */
record FactPlace(String fact, ImmutableList<Element> elements) {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,9})]");

    /**
     * An element of a list.
     *
     * @param list where the list stands, without indexes
     * @param index the element's index, from 0
     */
    record Element(String list, int index) {}

    static FactPlace of(String path) {
        Matcher index = INDEX.matcher(path);
        StringBuilder fact = new StringBuilder();
        ImmutableList.Builder<Element> elements = ImmutableList.builder();
        while (index.find()) {
            index.appendReplacement(fact, "");
            elements.add(new Element(fact.toString(), Integer.parseInt(index.group(1))));
            fact.append("[]");
        }
        return new FactPlace(index.appendTail(fact).toString(), elements.build());
    }
}
