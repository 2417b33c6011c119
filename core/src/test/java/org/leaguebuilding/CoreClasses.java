package org.leaguebuilding;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.stream.Stream;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** The compiled classes of core without its tests, wherever the build has put them. None of them is initialized by this. */
public final class CoreClasses {

    /** Where they are. */
    static final URL PLACE =
            LeagueBuildingPolicy.class.getProtectionDomain().getCodeSource().getLocation();

    private static final ImmutableList<Class<?>> ALL = load();

    private CoreClasses() {}

    public static ImmutableList<Class<?>> all() {
        return ALL;
    }

    /** The enums. */
    public static Stream<Class<?>> enums() {
        return ALL.stream().filter(Class::isEnum);
    }

    private static ImmutableList<Class<?>> load() {
        try {
            return ClassPath.from(CoreClasses.class.getClassLoader()).getAllClasses().stream()
                    .filter(type -> type.getPackageName().startsWith("org.leaguebuilding"))
                    .filter(type -> type.url().toString().contains(PLACE.toString()))
                    .filter(type -> !type.getSimpleName().endsWith("-info"))
                    .<Class<?>>map(ClassPath.ClassInfo::load)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
