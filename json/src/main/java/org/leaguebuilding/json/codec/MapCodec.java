package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.token.MetNames;
import org.leaguebuilding.json.token.Owner;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.LocalizedText;

/**
 * Values by key, as an object whose property names are the keys. Immutable and thread-safe.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public abstract class MapCodec<K, V> extends Codec<ImmutableMap<K, V>> {

    private final Codec<V> values;

    private MapCodec(Codec<V> values) {
        this.values = values;
    }

    /**
     * Values by the members of a closed set. A source's term is taken for its code, as everywhere.
     *
     * @param name what the values are called where another key is refused
     */
    public static <K extends Enum<K> & Coded, V> MapCodec<K, V> closed(String name, Class<K> keys, Codec<V> values) {
        return new Closed<>(name, keys, values);
    }

    /** Values by code of the host's; the type that holds them checks the codes. */
    public static <V> MapCodec<String, V> byCode(Codec<V> values) {
        return new ByCode<>(values);
    }

    /** The key of that name; null for a property that is none. */
    abstract @Nullable K key(String name);

    /** The name of a key. */
    abstract String name(K key);

    /** Deals with a property that is no key. */
    abstract MetNames unknown(TokenSource in, @Nullable MetNames met);

    @Override
    public final ImmutableMap<K, V> read(TokenSource in) {
        in.enterObject();
        Map<K, V> read = new LinkedHashMap<>();
        MetNames unknown = null;
        while (in.nextName()) {
            K key = key(in.name());
            if (key == null) {
                unknown = unknown(in, unknown);
                continue;
            }
            if (read.containsKey(key)) {
                throw in.duplicate();
            }
            in.advance();
            read.put(key, values.read(in));
        }
        return ImmutableMap.copyOf(read);
    }

    @Override
    public final void write(TokenSink out, ImmutableMap<K, V> value) {
        out.beginObject();
        value.forEach((key, element) -> {
            out.name(name(key));
            values.write(out, element);
        });
        out.endObject();
    }

    @Override
    public final WrittenPlace place(ImmutableList<String> path) {
        if (path.isEmpty()) {
            return new WrittenPlace(path, true);
        }
        K key = key(path.get(0));
        return key == null
                ? super.place(path)
                : values.place(path.subList(1, path.size())).below(ImmutableList.of(name(key)));
    }

    final Schema valueSchema(Definitions definitions) {
        return values.schema(definitions);
    }

    private static final class Closed<K extends Enum<K> & Coded, V> extends MapCodec<K, V> implements Owner {
        private final String name;
        private final ImmutableMap<String, K> spellings;

        Closed(String name, Class<K> keys, Codec<V> values) {
            super(values);
            this.name = name;
            ImmutableSet<K> members = ImmutableSet.copyOf(keys.getEnumConstants());
            this.spellings = ImmutableMap.<String, K>builder()
                    .putAll(byName(members, Coded::code))
                    .putAll(byName(members, Coded::term))
                    .buildOrThrow();
        }

        private static <K> ImmutableMap<String, K> byName(ImmutableSet<K> members, Function<K, String> name) {
            return members.stream().collect(ImmutableMap.toImmutableMap(name, Function.identity()));
        }

        @Override
        @Nullable K key(String spelling) {
            return spellings.get(spelling);
        }

        @Override
        String name(K key) {
            return key.code();
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(name, name);
        }

        @Override
        public ImmutableList<String> properties() {
            return spellings.values().stream().map(Coded::code).distinct().collect(ImmutableList.toImmutableList());
        }

        @Override
        MetNames unknown(TokenSource in, @Nullable MetNames met) {
            return in.unknownProperty(this, met);
        }

        @Override
        public Schema schema(Definitions definitions) {
            Schema properties = new Schema();
            spellings.keySet().forEach(spelling -> properties.with(spelling, valueSchema(definitions)));
            return Schema.ofType("object").with("properties", properties).with("additionalProperties", false);
        }
    }

    private static final class ByCode<V> extends MapCodec<String, V> {
        ByCode(Codec<V> values) {
            super(values);
        }

        @Override
        String key(String code) {
            return code;
        }

        @Override
        String name(String code) {
            return code;
        }

        @Override
        MetNames unknown(TokenSource in, @Nullable MetNames met) {
            throw new IllegalStateException("every name is a key");
        }

        @Override
        public Schema schema(Definitions definitions) {
            Schema code = new Schema().with("maxLength", 64).with("pattern", Patterns.CODE);
            return Schema.ofType("object")
                    .with("propertyNames", code)
                    .with("additionalProperties", valueSchema(definitions));
        }
    }
}
