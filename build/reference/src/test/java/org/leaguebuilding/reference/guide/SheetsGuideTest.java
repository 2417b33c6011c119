package org.leaguebuilding.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.sheet.CellRefusal;
import org.leaguebuilding.sheet.LeagueBuildingSheets;
import org.leaguebuilding.sheet.SheetContents;
import org.leaguebuilding.sheet.SheetFinding;
import org.leaguebuilding.sheet.SheetSubject;

/** What the guide's chapter on sheets shows. */
class SheetsGuideTest {

    @TempDir
    private Path folder;

    @Test
    void writes_a_template_and_reads_it() throws IOException {
        Path file = folder.resolve("proposals.xlsx");
        Path annotated = folder.resolve("annotated.xlsx");
        List<String> screen = new ArrayList<>();
        // snippet: sheets
        LeagueBuildingPolicy policy = Editions.wuhan2005();
        LeagueBuildingSheets sheets = LeagueBuildingSheets.of(policy);
        try (OutputStream out = Files.newOutputStream(file)) {
            sheets.template(FormationPolicy.SUBJECT, Locale.CHINA, out);
        }

        // … people fill it in …
        SheetContents<FormationProposal> contents = sheets.read(file, FormationPolicy.SUBJECT);
        for (CellRefusal refusal : contents.refusals()) {
            screen.add(refusal.cell() + " " + refusal.message(Locale.CHINA) + " " + refusal.remedy(Locale.CHINA));
        }
        ImmutableList.Builder<SheetFinding> findings = ImmutableList.builder();
        for (SheetSubject<FormationProposal> read : contents.subjects()) {
            findings.addAll(read.findings(policy.check(read.subject())));
        }
        try (OutputStream out = Files.newOutputStream(annotated)) {
            sheets.annotate(file, Locale.CHINA, findings.build(), contents.refusals(), out);
        }
        // end
        assertThat(annotated).isNotEmptyFile();
        assertThat(contents.subjects()).isEmpty();
        assertThat(screen).isEmpty();
    }
}
