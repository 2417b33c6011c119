package org.leaguebuilding.examples.cityreport.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.facts.FactPlace;
import org.leaguebuilding.examples.cityreport.facts.FactSource;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.sheet.CellRefusal;
import org.leaguebuilding.sheet.LeagueBuildingSheets;
import org.leaguebuilding.sheet.SheetCell;
import org.leaguebuilding.sheet.SheetSubject;
import org.leaguebuilding.sheet.SheetTaker;
import org.leaguebuilding.sheet.UnreadableWorkbookException;

/** A workbook with a sheet for each kind of subject that it has, called as the kind is. */
final class WorkbookSource implements FactSource {

    private static final String ID = "id";

    private final Path file;
    private final LeagueBuildingPolicy policy;
    private final Texts texts;

    WorkbookSource(Path file, LeagueBuildingPolicy policy, Texts texts) {
        this.file = file;
        this.policy = policy;
        this.texts = texts;
    }

    @Override
    public String name() {
        return file.toString();
    }

    /** What reads workbooks would say on standard error that nothing keeps its log, unless it is told what does. */
    @Override
    public void readTo(Taker taker) {
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        LeagueBuildingSheets sheets = LeagueBuildingSheets.of(policy);
        try {
            ImmutableList<SubjectType<?>> types = sheets.types(file);
            if (types.isEmpty()) {
                throw Refusal.of("facts.no-sheet", name());
            }
            for (SubjectType<?> type : types) {
                read(sheets, type, taker);
            }
        } catch (UnreadableWorkbookException failure) {
            throw Refusal.of("facts.workbook", name(), failure.message(texts.locale()));
        } catch (IOException failure) {
            throw FileFailures.refusal(name(), failure);
        }
    }

    private <S extends Subject> void read(LeagueBuildingSheets sheets, SubjectType<S> type, Taker taker)
            throws IOException {
        Rule any = policy.family(type).rules().rules().get(0);
        Finding atId = Finding.of(any, FindingKind.MISSING_FACT, ID, ImmutableMap.of());
        sheets.read(file, type, new SheetTaker<S>() {
            @Override
            public void subject(SheetSubject<S> read) {
                taker.take(read.subject(), place(read.cell(atId)));
            }

            @Override
            public void refusal(CellRefusal refusal) {
                taker.takeMalformed(
                        place(refusal.cell()),
                        in -> in.get(
                                "facts.cell",
                                refusal.cell().address(),
                                refusal.message(in.locale()),
                                refusal.remedy(in.locale())));
            }
        });
    }

    /** Rows as office programs count them. */
    private FactPlace place(SheetCell cell) {
        return new FactPlace(file + "!" + cell.sheet(), cell.row() + 1L);
    }
}
