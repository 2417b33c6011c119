package org.leaguebuilding.benchmarks;

import java.util.List;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.openjdk.jmh.infra.Blackhole;

/** What a host does with an answer that it does not keep: it asks whether all is well, and looks at what is not. */
public final class Reader {

    private Reader() {}

    /** Reads the library's answer. */
    public static void read(Report report, Blackhole blackhole) {
        blackhole.consume(report.isCompliant());
        List<Finding> findings = report.findings();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            blackhole.consume(finding.rule());
            blackhole.consume(finding.kind());
        }
    }

    /** Reads the hand-written check's answer in the same way. */
    public static void read(List<Problem> problems, Blackhole blackhole) {
        blackhole.consume(isCompliant(problems));
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            blackhole.consume(problem.rule());
            blackhole.consume(problem.kind());
        }
    }

    private static boolean isCompliant(List<Problem> problems) {
        for (int i = 0; i < problems.size(); i++) {
            Problem.Kind kind = problems.get(i).kind();
            if (kind == Problem.Kind.VIOLATION || kind == Problem.Kind.DEMANDED_FACT_MISSING) {
                return false;
            }
        }
        return true;
    }
}
