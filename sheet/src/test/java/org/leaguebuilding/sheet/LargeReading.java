package org.leaguebuilding.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;

/** Reads a workbook in a process of its own, and prints what it has found. */
final class LargeReading {

    private LargeReading() {}

    public static void main(String[] arguments) throws IOException {
        AtomicLong subjects = new AtomicLong();
        AtomicLong members = new AtomicLong();
        AtomicLong refusals = new AtomicLong();
        LeagueBuildingSheets.of(Editions.wuhan2005())
                .read(Path.of(arguments[0]), FormationPolicy.SUBJECT, new SheetTaker<FormationProposal>() {
                    @Override
                    public void subject(SheetSubject<FormationProposal> subject) {
                        subjects.incrementAndGet();
                        subject.subject()
                                .communities()
                                .forEach(each ->
                                        members.addAndGet(each.memberCount().orElse(0)));
                    }

                    @Override
                    public void refusal(CellRefusal refusal) {
                        refusals.incrementAndGet();
                    }
                });
        System.out.println(subjects + " " + members + " " + refusals);
    }
}
