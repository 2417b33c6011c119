package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes subjects with every property now and then absent, from a seed, so that a failing one can be made again. */
abstract class Samples {

    /** What people write: Chinese, quotes, escapes, characters beyond 16 bits, a single one. */
    static final ImmutableList<String> NAMES = ImmutableList.of("花桥社区", "Hua Qiao", "a\"b\\c/d", "é", "𠮷野社区", "1");

    final Random random;

    Samples(long seed) {
        this.random = new Random(seed);
    }

    final String id(String prefix) {
        return prefix + random.nextInt(100);
    }

    final LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_000));
    }

    /** A part of a whole, not above it. */
    static OptionalInt atMost(OptionalInt whole, OptionalInt part) {
        return part.isPresent() && whole.isPresent()
                ? OptionalInt.of(Math.min(part.getAsInt(), whole.getAsInt()))
                : part;
    }

    final OptionalInt maybeCount() {
        return switch (random.nextInt(4)) {
            case 0 -> OptionalInt.empty();
            case 1 -> OptionalInt.of(Integer.MAX_VALUE);
            default -> OptionalInt.of(random.nextInt(60));
        };
    }

    final Optional<Boolean> maybeTrue() {
        return maybe(random::nextBoolean);
    }

    final <V> Optional<V> maybe(Supplier<V> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    final <V> V oneOf(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <V> V oneOf(V... values) {
        return values[random.nextInt(values.length)];
    }

    /** Some of the values or none, in any order. */
    @SafeVarargs
    final <V> ImmutableSet<V> someOf(V... values) {
        List<V> shuffled = new ArrayList<>(values.length);
        for (V value : values) {
            shuffled.add(value);
        }
        Collections.shuffle(shuffled, random);
        return ImmutableSet.copyOf(shuffled.subList(0, random.nextInt(shuffled.size() + 1)));
    }

    /** Fewer than so many values, each made from its place. */
    final <V> ImmutableList<V> upTo(int many, IntFunction<V> value) {
        return IntStream.range(0, random.nextInt(many)).mapToObj(value).collect(ImmutableList.toImmutableList());
    }

    /** A few different ids, or none, in any order. */
    final ImmutableSet<String> ids(String prefix) {
        return someOf(prefix + "-1", prefix + "-2", prefix + "-3");
    }
}
