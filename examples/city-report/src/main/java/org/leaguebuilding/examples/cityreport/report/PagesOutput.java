package org.leaguebuilding.examples.cityreport.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.pages.SiteWriter;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** Writes pages, with progress, and says what the user can mend. */
final class PagesOutput {

    private PagesOutput() {}

    /** Refuses a folder before anything is checked, and makes ready meanwhile. */
    static void prepare(Path folder) {
        try {
            SiteWriter.requireUsable(folder);
            SiteWriter.preload();
        } catch (IOException failure) {
            throw refusal(folder, failure);
        }
    }

    static void write(Path folder, CityAnswers city, LeagueBuildingPolicy policy, Console console, Texts texts) {
        SiteWriter writer = new SiteWriter(city, policy);
        try (Progress progress = Progress.of(console, texts.get("progress.pages"), writer.size())) {
            writer.write(folder, progress::step);
        } catch (IOException failure) {
            throw refusal(folder, failure);
        }
    }

    private static Refusal refusal(Path folder, IOException failure) {
        return failure instanceof AccessDeniedException || failure instanceof NotDirectoryException
                ? FileFailures.refusal(folder.toString(), failure)
                : Refusal.of("pages.unwritten", folder.toString());
    }
}
