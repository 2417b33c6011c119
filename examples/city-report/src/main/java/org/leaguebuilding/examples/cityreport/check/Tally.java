package org.leaguebuilding.examples.cityreport.check;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.Verdict;

/** Counts the answers of one run. Not thread-safe. */
final class Tally {

    private final Multiset<Verdict> verdicts = EnumMultiset.create(Verdict.class);
    private int malformed;

    void add(Verdict verdict) {
        verdicts.add(verdict);
    }

    void addMalformed() {
        malformed++;
    }

    int malformed() {
        return malformed;
    }

    /** 2 with a malformed line, else 1 with a violation, else 0. */
    int status() {
        if (malformed > 0) {
            return 2;
        }
        return verdicts.contains(Verdict.NON_COMPLIANT) ? 1 : 0;
    }

    String summary(Texts texts) {
        return texts.get(
                "check.summary",
                verdicts.size(),
                verdicts.count(Verdict.COMPLIANT),
                verdicts.count(Verdict.NON_COMPLIANT),
                verdicts.count(Verdict.UNDETERMINED),
                malformed);
    }
}
