package org.leaguebuilding.json.form;

import com.google.common.base.Throwables;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and makes a host's records, and throws what they throw. */
final class Reflection {

    private Reflection() {}

    /** The constructor that takes all components. */
    static <T> Constructor<T> constructor(Class<T> type) {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return open(type, type.getDeclaredConstructor(components));
        } catch (NoSuchMethodException e) {
            throw new LinkageError("a record without its constructor: " + type, e);
        }
    }

    /** The accessor of a component. */
    static Method accessor(RecordComponent component) {
        return open(component.getDeclaringRecord(), component.getAccessor());
    }

    private static <M extends AccessibleObject> M open(Class<?> type, M member) {
        if (member.trySetAccessible()) {
            return member;
        }
        throw new IllegalStateException(
                type.getName() + " cannot be read: make it public in a package that is exported, or"
                        + " open its package to org.leaguebuilding.json");
    }

    /** What a method gives that takes nothing. */
    static Object call(Method method, Object on) {
        return invoke(method, on);
    }

    /** What a static method of a class gives. */
    static Object callStatic(Class<?> type, String name) {
        return invoke(method(type, name), null);
    }

    /** What a static method of a class makes of a text. */
    static Object callStatic(Class<?> type, String name, String text) {
        return invoke(method(type, name, String.class), null, text);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return open(type, type.getDeclaredMethod(name, parameters));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " has no method " + name, e);
        }
    }

    private static Object invoke(Method method, @Nullable Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (IllegalAccessException e) {
            throw new LinkageError("a member that was opened is closed: " + method, e);
        }
    }

    /** A record of its components. */
    static <T> T make(Constructor<T> constructor, @Nullable Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new LinkageError("a constructor that was opened is closed: " + constructor, e);
        }
    }

    private static IllegalStateException thrown(InvocationTargetException e) {
        Throwable cause = e.getCause();
        if (cause != null) {
            Throwables.throwIfUnchecked(cause);
        }
        return new IllegalStateException(e);
    }
}
