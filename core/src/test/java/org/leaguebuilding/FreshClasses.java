package org.leaguebuilding;

import java.net.URL;
import java.net.URLClassLoader;
import org.leaguebuilding.bundle.Bundle;

/** Loads classes of core once more, with nothing read or remembered yet. */
public final class FreshClasses {

    private FreshClasses() {}

    public static Class<?> load(String name) throws ClassNotFoundException {
        URL core = Bundle.class.getProtectionDomain().getCodeSource().getLocation();
        return new ParentLast(core).loadClass(name);
    }

    private static final class ParentLast extends URLClassLoader {

        ParentLast(URL place) {
            super(new URL[] {place}, FreshClasses.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("org.leaguebuilding.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
