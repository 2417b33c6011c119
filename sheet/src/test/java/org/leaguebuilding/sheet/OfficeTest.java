package org.leaguebuilding.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.testing.fixture.Examples;

/** A real office program opens, recalculates and saves the workbooks, and what it saves is read. */
class OfficeTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final RuleFamily<DiagnosisInput> FAMILY = POLICY.family(DiagnosisPolicy.SUBJECT);

    @TempDir
    private Path folder;

    @BeforeEach
    void there_is_an_office_program() {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
        assumeTrue(
                found,
                "LibreOffice is not on the path, so this test is skipped: apt-get install libreoffice-calc-nogui");
    }

    @Test
    void what_libreoffice_saves_is_read_as_it_was_filled_in_and_recalculated()
            throws IOException, InterruptedException {
        DiagnosisInput example = Examples.of(POLICY).of(DiagnosisPolicy.SUBJECT);
        XSSFWorkbook filled = FilledTemplate.of(POLICY, FAMILY, Locale.CHINA, List.of(example));
        int communities = example.units().get(0).communities().orElseThrow();
        XSSFRow row = filled.getSheet("各单位数据").getRow(2);
        row.removeCell(row.getCell(4));
        row.createCell(4).setCellFormula(communities - 1 + "+1");
        Path file = FilledTemplate.file(filled, folder);
        LeagueBuildingSheets sheets = LeagueBuildingSheets.of(POLICY);

        assertThat(sheets.read(file, DiagnosisPolicy.SUBJECT).refusals())
                .extracting(CellRefusal::toString)
                .containsExactly("各单位数据!E3 NO_RESULT");

        SheetContents<DiagnosisInput> saved = sheets.read(saved(file), DiagnosisPolicy.SUBJECT);
        assertThat(saved.refusals()).isEmpty();
        assertThat(saved.subjects()).extracting(SheetSubject::subject).containsExactly(example);
    }

    private Path saved(Path file) throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve("saved"));
        Process office = new ProcessBuilder(ImmutableList.of(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.txt").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return out.resolve(file.getFileName());
    }
}
