package org.leaguebuilding.analysis;

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
