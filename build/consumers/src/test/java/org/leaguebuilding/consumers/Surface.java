package org.leaguebuilding.consumers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.Set;

/** What the signatures of classes mention where hosts see it, and which of that they cannot name. */
final class Surface {

    private static final String LIBRARY = "org.leaguebuilding.";

    private final ImmutableSet<String> exported;
    private final ImmutableSortedSet.Builder<String> leaks = ImmutableSortedSet.naturalOrder();

    private Surface(ImmutableSet<String> exported) {
        this.exported = exported;
    }

    /**
     * The places where what hosts see mentions a type of the library that they cannot name.
     *
     * @param classes the classes of exported packages
     * @param exported the packages that all modules of the library export
     * @return the places, each with the type
     */
    static ImmutableSortedSet<String> leaks(ImmutableList<Class<?>> classes, ImmutableSet<String> exported) {
        Surface surface = new Surface(exported);
        classes.stream().filter(surface::isVisible).forEach(surface::look);
        return surface.leaks.build();
    }

    private void look(Class<?> type) {
        for (TypeVariable<?> variable : type.getTypeParameters()) {
            mention(type.getName(), variable);
        }
        for (Type parent : type.getGenericInterfaces()) {
            mention(type.getName(), parent);
        }
        // A parent of the same package that is not public lends its members; its name is nobody's business.
        Class<?> owner = type;
        while (owner != null && owner.getName().startsWith(LIBRARY)) {
            if (owner == type || !isVisible(owner)) {
                members(type, owner);
            }
            Type parent = owner.getGenericSuperclass();
            owner = owner.getSuperclass();
            if (owner != null && (Modifier.isPublic(owner.getModifiers()) || !isExported(owner))) {
                mention(type.getName(), parent);
            }
        }
    }

    private void members(Class<?> type, Class<?> owner) {
        for (Field field : owner.getDeclaredFields()) {
            if (isVisible(field, type)) {
                mention(type.getName() + "." + field.getName(), field.getGenericType());
            }
        }
        for (Method method : owner.getDeclaredMethods()) {
            if (isVisible(method, type)) {
                String place = type.getName() + "." + method.getName() + "()";
                mention(place, method.getGenericReturnType());
                signature(place, method);
            }
        }
        if (owner == type) {
            for (Constructor<?> constructor : owner.getDeclaredConstructors()) {
                if (isVisible(constructor, type)) {
                    signature("new " + type.getName() + "()", constructor);
                }
            }
        }
    }

    private void signature(String place, Executable executable) {
        for (TypeVariable<?> variable : executable.getTypeParameters()) {
            mention(place, variable);
        }
        for (Type parameter : executable.getGenericParameterTypes()) {
            mention(place, parameter);
        }
        for (Type exception : executable.getGenericExceptionTypes()) {
            mention(place, exception);
        }
    }

    private void mention(String place, Type type) {
        mention(place, type, new HashSet<>());
    }

    private void mention(String place, Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof Class<?> named) {
            Class<?> element = named;
            while (element.isArray()) {
                element = element.getComponentType();
            }
            if (element.getName().startsWith(LIBRARY) && !isVisible(element)) {
                leaks.add(place + " mentions " + element.getName());
            }
        } else if (type instanceof ParameterizedType generic) {
            mention(place, generic.getRawType(), seen);
            all(place, generic.getActualTypeArguments(), seen);
        } else if (type instanceof GenericArrayType array) {
            mention(place, array.getGenericComponentType(), seen);
        } else if (type instanceof TypeVariable<?> variable) {
            all(place, variable.getBounds(), seen);
        } else if (type instanceof WildcardType wildcard) {
            all(place, wildcard.getUpperBounds(), seen);
            all(place, wildcard.getLowerBounds(), seen);
        }
    }

    private void all(String place, Type[] types, Set<Type> seen) {
        for (Type type : types) {
            mention(place, type, seen);
        }
    }

    private boolean isExported(Class<?> type) {
        return exported.contains(type.getPackageName());
    }

    private boolean isVisible(Class<?> type) {
        if (!isExported(type) || type.isSynthetic()) {
            return false;
        }
        Class<?> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers(), outer == null ? type : outer) && (outer == null || isVisible(outer));
    }

    private static boolean isVisible(Member member, Class<?> of) {
        return !member.isSynthetic() && isVisible(member.getModifiers(), of);
    }

    /** Protected members count where there can be subclasses. */
    private static boolean isVisible(int modifiers, Class<?> of) {
        return Modifier.isPublic(modifiers)
                || (Modifier.isProtected(modifiers) && !Modifier.isFinal(of.getModifiers()));
    }
}
