package org.leaguebuilding.rule;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Iterator;

/**
 * Gives an array that nothing else holds to a list, which takes it over without copying it.
 *
 * @param <E> the elements
 */
final class HandedOver<E> extends AbstractCollection<E> {

    private final Object[] elements;

    HandedOver(Object[] elements) {
        this.elements = elements;
    }

    @Override
    public Object[] toArray() {
        return elements;
    }

    @SuppressWarnings("unchecked") // only ever filled with elements of the list's type
    @Override
    public Iterator<E> iterator() {
        return (Iterator<E>) Arrays.asList(elements).iterator();
    }

    @Override
    public int size() {
        return elements.length;
    }
}
