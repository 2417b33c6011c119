package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.value.OpenCode;

/** Reads one fact of a value, through the values that it stands in. Immutable and thread-safe. */
final class Access {

    private final SubjectFact[] around;
    private final SubjectFact fact;
    private final @Nullable Object key;

    /** Whether what is read can be of an open set: asking each value costs more than all the rest. */
    private final boolean open;

    /** The names from the value to the fact, of which the first ones are those around it. */
    private final ImmutableList<String> names;

    /**
     * Takes the way to the fact.
     *
     * @param around the values that it stands in, the outermost first
     * @param fact the fact
     * @param key of a map the key of the value that is meant
     * @param names the name of each of the values around, then the whole name
     */
    Access(ImmutableList<SubjectFact> around, SubjectFact fact, @Nullable Object key, ImmutableList<String> names) {
        this.around = around.toArray(new SubjectFact[0]);
        this.fact = fact;
        this.key = key;
        this.open = key != null
                || fact.codes().filter(OpenCode.class::isAssignableFrom).isPresent();
        this.names = names;
    }

    SubjectFact fact() {
        return fact;
    }

    boolean isKeyed() {
        return key != null;
    }

    /** Whether it may be absent, itself or what it stands in. */
    boolean mayBeAbsent() {
        for (SubjectFact each : around) {
            if (each.absence() != Fact.Absence.NEVER) {
                return true;
            }
        }
        return key != null || fact.absence() != Fact.Absence.NEVER;
    }

    /** The last of its names. */
    String lastName() {
        String name = names.get(names.size() - 1);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The fact, of an open set as its code; null if it is absent. */
    @Nullable Object value(Object owner) {
        Object at = around.length == 0 ? owner : innermost(owner);
        Object value = at == null ? null : fact.valueIn(at);
        return open && value != null ? coded(value) : value;
    }

    private @Nullable Object innermost(Object owner) {
        Object at = owner;
        for (SubjectFact each : around) {
            at = each.valueIn(at);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    private @Nullable Object coded(Object value) {
        Object found = key == null ? value : ((ImmutableMap<?, ?>) value).get(key);
        return found instanceof OpenCode code ? code.code() : found;
    }

    /** The count; -1 if it is absent. */
    long count(Object owner) {
        Object at = around.length == 0 ? owner : innermost(owner);
        return at == null ? -1 : fact.countIn(at);
    }

    /** Adds the path of what is absent: the fact, or the outermost value around it that is. */
    void missing(Object owner, String prefix, Set<String> into) {
        Object at = owner;
        for (int i = 0; i < around.length; i++) {
            at = around[i].valueIn(at);
            if (at == null) {
                into.add(prefix + names.get(i));
                return;
            }
        }
        into.add(path(prefix));
    }

    /** The path of the fact. */
    String path(String prefix) {
        return prefix + names.get(names.size() - 1);
    }
}
