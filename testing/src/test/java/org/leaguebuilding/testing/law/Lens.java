package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.responsibility.ResponsibleUnit;
import org.leaguebuilding.testing.internal.Records;
import org.leaguebuilding.validation.MalformedValueException;

/** A place within an immutable value: reads what is there, and makes a value with something else there. */
interface Lens {

    /** What is there; null where nothing is. */
    @Nullable Object get(Object whole);

    /**
     * The value with something else there.
     *
     * @throws MalformedValueException if there is no such value
     */
    Object with(Object whole, @Nullable Object part);

    /** The place within this place. */
    default Lens then(Lens inner) {
        Lens outer = this;
        return new Lens() {
            @Override
            public @Nullable Object get(Object whole) {
                return inner.get(present(outer.get(whole)));
            }

            @Override
            public Object with(Object whole, @Nullable Object part) {
                return outer.with(whole, inner.with(present(outer.get(whole)), part));
            }
        };
    }

    /** The value itself. */
    static Lens whole() {
        return of(whole -> whole, (whole, part) -> present(part));
    }

    /** A component of a record, optionals taken off: an empty one is null. */
    static Lens component(RecordComponent component) {
        Class<?> type = component.getDeclaringRecord();
        RecordComponent[] all = type.getRecordComponents();
        int index = Stream.of(all).map(RecordComponent::getName).toList().indexOf(component.getName());
        return of(whole -> bare(Records.read(component, whole)), (whole, part) -> {
            ImmutableList.Builder<Object> parts = ImmutableList.builder();
            for (int i = 0; i < all.length; i++) {
                parts.add(i == index ? wrapped(component.getType(), part) : Records.read(all[i], whole));
            }
            return Records.make(type, parts.build());
        });
    }

    /** This place, with a value in it where nothing is. */
    default Lens orValue(Object value) {
        Lens outer = this;
        return of(
                whole -> {
                    Object found = outer.get(whole);
                    return found == null ? value : found;
                },
                outer::with);
    }

    /** An element of a list. */
    static Lens element(int index) {
        return of(whole -> ((List<?>) whole).get(index), (whole, part) -> {
            List<Object> elements = new ArrayList<>((List<?>) whole);
            elements.set(index, present(part));
            return ImmutableList.copyOf(elements);
        });
    }

    /** A place behind the last element of a list, for an element that is not listed. */
    static Lens unlisted() {
        return of(
                whole -> null,
                (whole, part) -> part == null
                        ? whole
                        : ImmutableList.builder()
                                .addAll((List<?>) whole)
                                .add(part)
                                .build());
    }

    /** The value of a map's key. */
    static Lens value(Object key) {
        return of(whole -> ((ImmutableMap<?, ?>) whole).get(key), (whole, part) -> {
            ImmutableMap.Builder<Object, Object> entries = ImmutableMap.builder();
            ((ImmutableMap<?, ?>) whole).forEach((other, value) -> {
                if (!other.equals(key)) {
                    entries.put(other, value);
                }
            });
            return part == null ? entries.build() : entries.put(key, part).build();
        });
    }

    /** The units of a chain, which is no record. */
    static Lens units() {
        return of(
                whole -> ((ResponsibilityChain) whole).units(),
                (whole, part) -> ResponsibilityChain.of(((List<?>) present(part))
                        .stream().map(ResponsibleUnit.class::cast).collect(ImmutableList.toImmutableList())));
    }

    /** Reads a part. */
    @FunctionalInterface
    interface Getter {
        @Nullable Object get(Object whole);
    }

    /** Makes a value with another part. */
    @FunctionalInterface
    interface Setter {
        Object with(Object whole, @Nullable Object part);
    }

    private static Lens of(Getter getter, Setter setter) {
        return new Lens() {
            @Override
            public @Nullable Object get(Object whole) {
                return getter.get(whole);
            }

            @Override
            public Object with(Object whole, @Nullable Object part) {
                return setter.with(whole, part);
            }
        };
    }

    private static Object present(@Nullable Object part) {
        if (part == null) {
            throw new IllegalStateException("nothing there");
        }
        return part;
    }

    private static @Nullable Object bare(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get() : null;
        }
        if (value instanceof OptionalInt count) {
            return count.isPresent() ? (Object) count.getAsInt() : null;
        }
        return value;
    }

    private static Object wrapped(Class<?> type, @Nullable Object part) {
        if (type == Optional.class) {
            return Optional.ofNullable(part);
        }
        if (type == OptionalInt.class) {
            return part == null ? OptionalInt.empty() : OptionalInt.of((Integer) part);
        }
        return present(part);
    }
}
