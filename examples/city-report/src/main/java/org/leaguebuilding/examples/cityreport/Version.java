package org.leaguebuilding.examples.cityreport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.leaguebuilding.policy.Editions;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down, and the edition that is judged by where no other is asked for. */
final class Version implements IVersionProvider {

    private static final String FILE = "version.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties built = new Properties();
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(FILE))) {
            built.load(in);
        }
        return new String[] {
            "city-report " + built.getProperty("version") + " ("
                    + Editions.wuhan2005().id() + ")"
        };
    }
}
