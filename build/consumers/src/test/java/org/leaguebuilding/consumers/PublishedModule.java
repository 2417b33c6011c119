package org.leaguebuilding.consumers;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A module of the library as it lies on the class path of the tests, a jar or a folder. */
record PublishedModule(ModuleReference reference) {

    private static final String CLASS = ".class";

    /**
     * Finds a module.
     *
     * @param name its name
     * @return the module
     */
    static PublishedModule named(String name) {
        return Splitter.on(File.pathSeparatorChar)
                .splitToStream(System.getProperty("java.class.path", ""))
                .map(Path::of)
                // What others publish is not always a module that can be read.
                .filter(entry -> entry.toString().contains("league-building") || entry.endsWith("classes"))
                .map(ModuleFinder::of)
                .flatMap(finder -> finder.find(name).stream())
                .map(PublishedModule::new)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no module " + name + " on the class path"));
    }

    ModuleDescriptor descriptor() {
        return reference.descriptor();
    }

    /** The packages that everybody sees. */
    ImmutableSortedSet<String> exported() {
        return descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    /** The packages that nobody sees, or only modules that are named. */
    ImmutableSortedSet<String> hidden() {
        ImmutableSortedSet<String> exported = exported();
        return classNames()
                .map(PublishedModule::packageOf)
                .filter(name -> !exported.contains(name))
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    /** The classes of the exported packages, nested ones too. */
    ImmutableList<Class<?>> exportedClasses() {
        ImmutableSortedSet<String> exported = exported();
        return classNames()
                .filter(name -> exported.contains(packageOf(name)))
                .filter(name -> !name.endsWith(".package-info"))
                .map(PublishedModule::load)
                .collect(toImmutableList());
    }

    private Stream<String> classNames() {
        try (ModuleReader reader = reference.open()) {
            return reader
                    .list()
                    .filter(path -> path.endsWith(CLASS) && path.contains("/"))
                    .map(path ->
                            path.substring(0, path.length() - CLASS.length()).replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublishedModule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
