package org.leaguebuilding;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.stream.Stream;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** The compiled classes of core without its tests, wherever the build has put them. */
public final class CoreClasses {

    private static final URL PLACE =
            LeagueBuildingPolicy.class.getProtectionDomain().getCodeSource().getLocation();

    private static final JavaClasses ALL = new ClassFileImporter().importUrl(PLACE);

    private CoreClasses() {}

    public static JavaClasses all() {
        return ALL;
    }

    /** The enums, loaded. */
    public static Stream<Class<?>> enums() {
        return ALL.stream().filter(JavaClass::isEnum).map(JavaClass::reflect);
    }
}
