package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A host that is an OSGi framework: it knows the jars by their manifests alone. */
class OsgiTest {

    private static final String PROPOSAL = """
            {"id":"p1","mode":"independent","organizationType":"branch","proposedOn":"2005-09-28","communities":[
            {"id":"c1","name":"Example","subdistrictId":"s1","memberCount":26,"foundation":"good","cadreTeam":"fair"}]}
            """;

    /** All jars of the class path that are bundles, but for the framework and what runs the test. */
    private static List<Path> bundles() throws Exception {
        List<Path> bundles = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.matches(".*(league-building|guava|failureaccess|jackson)[^/\\\\]*[.]jar")) {
                try (JarFile jar = new JarFile(entry)) {
                    if (jar.getManifest().getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) != null) {
                        bundles.add(Path.of(entry));
                    }
                }
            }
        }
        return bundles;
    }

    @Test
    void reads_judges_and_answers_with_what_the_bundles_export(@TempDir Path cache) throws Exception {
        Framework framework = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
        framework.start();
        try {
            List<Bundle> installed = new ArrayList<>();
            for (Path jar : bundles()) {
                installed.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
            }
            for (Bundle bundle : installed) {
                bundle.start();
            }
            Bundle json = named("org.leaguebuilding.json", installed);
            assertEquals(Bundle.ACTIVE, json.getState());

            Object answer = answer(json);

            assertTrue(answer.toString().contains("The cadre team of community c1"), answer.toString());
            assertTrue(why(json, named("org.leaguebuilding.analysis", installed)).startsWith("“"));
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private static Bundle named(String name, List<Bundle> bundles) {
        return bundles.stream()
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The texts of the analysis are found in its own bundle. */
    private static String why(Bundle json, Bundle analysis) throws Exception {
        Object policy = json.loadClass("org.leaguebuilding.policy.Editions").getMethod("wuhan2005").invoke(null);
        Class<?> type = json.loadClass("org.leaguebuilding.rule.SubjectType");
        Object proposals = json.loadClass("org.leaguebuilding.formation.FormationPolicy").getField("SUBJECT").get(null);
        Class<?> all = analysis.loadClass("org.leaguebuilding.analysis.PolicyAnalysis");
        Object ofProposals = all.getMethod("of", type)
                .invoke(all.getMethod("of", policy.getClass()).invoke(null, policy), proposals);
        List<?> explanations = (List<?>) ofProposals.getClass()
                .getMethod("why", json.loadClass("org.leaguebuilding.rule.Subject"))
                .invoke(ofProposals, proposal(json));
        Object first = explanations.get(0);
        return (String) first.getClass().getMethod("text", Locale.class).invoke(first, Locale.ENGLISH);
    }

    private static Object proposal(Bundle json) throws Exception {
        Class<?> library = json.loadClass("org.leaguebuilding.json.LeagueBuildingJson");
        Object proposals = json.loadClass("org.leaguebuilding.json.SubjectForms").getField("FORMATION_PROPOSAL").get(null);
        return library.getMethod("read", json.loadClass("org.leaguebuilding.json.Form"), String.class)
                .invoke(library.getMethod("create").invoke(null), proposals, PROPOSAL);
    }

    /** By reflection: the classes of the bundles are not those of this test. */
    private static Object answer(Bundle json) throws Exception {
        Class<?> library = json.loadClass("org.leaguebuilding.json.LeagueBuildingJson");
        Class<?> form = json.loadClass("org.leaguebuilding.json.Form");
        Object reader = library.getMethod("create").invoke(null);
        Object reports = json.loadClass("org.leaguebuilding.json.Forms").getField("REPORT").get(null);
        Object policy = library.getMethod("policy").invoke(reader);
        Object report = policy.getClass()
                .getMethod("check", json.loadClass("org.leaguebuilding.rule.Subject"))
                .invoke(policy, proposal(json));
        Object english = form.getMethod("in", Locale.class).invoke(reports, Locale.ENGLISH);
        return new String((byte[]) library.getMethod("write", form, Object.class).invoke(reader, english, report));
    }
}
