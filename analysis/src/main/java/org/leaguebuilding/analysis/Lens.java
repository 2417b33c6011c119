package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;

/** A way into an immutable value: reads what stands there, and makes a value with something else there. */
interface Lens {

    /** What stands there; null where nothing does. */
    @Nullable Object get(Object whole);

    /** The value with something else there; null for nothing. */
    Object with(Object whole, @Nullable Object part);

    /** The value itself. */
    static Lens whole() {
        return new Lens() {
            @Override
            public Object get(Object whole) {
                return whole;
            }

            @Override
            public Object with(Object whole, @Nullable Object part) {
                return Objects.requireNonNull(part);
            }
        };
    }

    /** A component of a record; counts are integers. */
    static Lens component(SubjectFact fact) {
        return new Lens() {
            @Override
            public @Nullable Object get(Object whole) {
                return read(fact, whole);
            }

            @Override
            public Object with(Object whole, @Nullable Object part) {
                return fact.with(whole, part);
            }
        };
    }

    /** What a component of a value holds; counts are integers. */
    static @Nullable Object read(SubjectFact fact, Object owner) {
        if (fact.kind() != Fact.Kind.COUNT) {
            return fact.valueIn(owner);
        }
        long count = fact.countIn(owner);
        return count < 0 ? null : (Object) (int) count;
    }

    /** An element of a list; with nothing there, the list without it. The place after the last one takes a further one. */
    static Lens element(int index) {
        return new Lens() {
            @Override
            public @Nullable Object get(Object whole) {
                List<?> list = (List<?>) whole;
                return index < list.size() ? list.get(index) : null;
            }

            @Override
            public Object with(Object whole, @Nullable Object part) {
                List<Object> list = new ArrayList<>((List<?>) whole);
                if (index < list.size()) {
                    list.remove(index);
                }
                if (part != null) {
                    list.add(Math.min(index, list.size()), part);
                }
                return ImmutableList.copyOf(list);
            }
        };
    }

    /** The value of a key of a map. */
    static Lens entry(Object key) {
        return new Lens() {
            @Override
            public @Nullable Object get(Object whole) {
                return ((Map<?, ?>) whole).get(key);
            }

            @Override
            public Object with(Object whole, @Nullable Object part) {
                Map<Object, Object> map = new LinkedHashMap<>((Map<?, ?>) whole);
                if (part == null) {
                    map.remove(key);
                } else {
                    map.put(key, part);
                }
                return ImmutableMap.copyOf(map);
            }
        };
    }

    /** A place within the value that stands at this place. Where none stands, nothing is read, and nothing changes. */
    default Lens then(Lens inner) {
        Lens outer = this;
        return new Lens() {
            @Override
            public @Nullable Object get(Object whole) {
                Object within = outer.get(whole);
                return within == null ? null : inner.get(within);
            }

            @Override
            public Object with(Object whole, @Nullable Object part) {
                Object within = outer.get(whole);
                return within == null ? whole : outer.with(whole, inner.with(within, part));
            }
        };
    }
}
