package org.leaguebuilding.benchmarks.growth;

import java.util.function.IntFunction;
import org.leaguebuilding.json.Form;

/**
 * A document that can be made as large as wanted in one respect.
 *
 * @param type the type of document
 * @param name what grows: the path of a list, or what a graph looks like
 * @param documents makes a document with so many elements, as UTF-8
 */
record Shape(Form<?> type, String name, IntFunction<byte[]> documents) {

    byte[] document(int elements) {
        return documents.apply(elements);
    }

    @Override
    public String toString() {
        return type.name() + " " + name;
    }
}
