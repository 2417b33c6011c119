package org.leaguebuilding.examples.cityreport.sheet;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.sheet.CellRefusal;
import org.leaguebuilding.sheet.LeagueBuildingSheets;
import org.leaguebuilding.sheet.SheetFinding;
import org.leaguebuilding.sheet.SheetSubject;
import org.leaguebuilding.sheet.SheetTaker;
import org.leaguebuilding.sheet.UnreadableWorkbookException;

/** Checks the subjects of a workbook, and writes it with what was found where that is asked for. Used once. */
public final class WorkbookCheck {

    private static final String NAME_ENDS = ".xlsx";

    private final LeagueBuildingPolicy policy;
    private final LeagueBuildingSheets sheets;
    private final Path file;
    private final ImmutableList.Builder<SheetFinding> findings = ImmutableList.builder();
    private final ImmutableList.Builder<CellRefusal> refusals = ImmutableList.builder();

    /**
     * The check of a file.
     *
     * @param policy the edition
     * @param file the workbook
     */
    public WorkbookCheck(LeagueBuildingPolicy policy, Path file) {
        this.policy = policy;
        this.sheets = LeagueBuildingSheets.of(policy);
        this.file = file;
    }

    /**
     * Whether a file is a workbook by its name.
     *
     * @param file the file
     * @return whether its name ends as those of workbooks do
     */
    public static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(NAME_ENDS);
    }

    /**
     * Reads and checks.
     *
     * @param locale the language of what is told of the file
     * @param keeps whether what was found is kept to be written
     * @param reports takes the reports
     * @param cells takes the cells that cannot be taken
     * @throws Refusal if the file cannot be read
     */
    public void run(Locale locale, boolean keeps, Consumer<Report> reports, Consumer<CellRefusal> cells) {
        try {
            ImmutableList<SubjectType<?>> types = sheets.types(file);
            if (types.isEmpty()) {
                throw Refusal.of("workbook.no-type", file.toString());
            }
            for (SubjectType<?> type : types) {
                read(type, keeps, reports, cells);
            }
        } catch (IOException failure) {
            throw refusal(file, locale, failure);
        }
    }

    private <S extends Subject> void read(
            SubjectType<S> type, boolean keeps, Consumer<Report> reports, Consumer<CellRefusal> cells)
            throws IOException {
        sheets.read(file, type, new SheetTaker<S>() {
            @Override
            public void subject(SheetSubject<S> subject) {
                Report report = policy.check(subject.subject());
                reports.accept(report);
                if (keeps) {
                    findings.addAll(subject.findings(report));
                }
            }

            @Override
            public void refusal(CellRefusal refusal) {
                cells.accept(refusal);
                if (keeps) {
                    refusals.add(refusal);
                }
            }
        });
    }

    /**
     * Writes the workbook with what was found.
     *
     * @param out the new file
     * @param locale the language of the notes
     * @throws Refusal if it cannot be written
     */
    public void annotate(Path out, Locale locale) {
        try (OutputStream annotated = Files.newOutputStream(out)) {
            sheets.annotate(file, locale, findings.build(), refusals.build(), annotated);
        } catch (IOException failure) {
            throw refusal(out, locale, failure);
        }
    }

    private static Refusal refusal(Path file, Locale locale, IOException failure) {
        Optional<String> reason = Optional.of(failure)
                .filter(UnreadableWorkbookException.class::isInstance)
                .map(UnreadableWorkbookException.class::cast)
                .map(unreadable -> unreadable.message(locale));
        return reason.map(text -> Refusal.of("workbook.unreadable", file.toString(), text))
                .orElseGet(() -> FileFailures.refusal(file.toString(), failure));
    }
}
