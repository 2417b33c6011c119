package org.leaguebuilding.testing.internal;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Reads and makes records. */
public final class Records {

    private Records() {}

    /** Reads a component of a record. */
    public static Object read(RecordComponent component, Object whole) {
        Method accessor = component.getAccessor();
        accessor.trySetAccessible();
        try {
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(whole.getClass().getName() + " cannot be read", e);
        }
    }

    /** Makes a record by its canonical constructor, of its components in their order. What that throws is thrown as it is. */
    public static <R> R make(Class<R> type, List<?> parts) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.trySetAccessible();
            return constructor.newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }

    /** The built-in codes of an open set, which its static {@code builtIn()} gives; empty where it has none. */
    public static ImmutableList<?> builtIn(Class<?> type) {
        try {
            return ImmutableList.copyOf(
                    (Collection<?>) type.getMethod("builtIn").invoke(null));
        } catch (NoSuchMethodException none) {
            return ImmutableList.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be read", e);
        }
    }
}
