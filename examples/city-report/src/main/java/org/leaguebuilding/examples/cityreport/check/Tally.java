package org.leaguebuilding.examples.cityreport.check;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.Verdict;

/** Counts the answers of one run. Not thread-safe. */
final class Tally {

    private final Multiset<Verdict> verdicts = EnumMultiset.create(Verdict.class);
    private int malformed;
    private int unread;

    void add(Verdict verdict) {
        verdicts.add(verdict);
    }

    void addMalformed() {
        malformed++;
    }

    /** Counts an input that could not be read to its end. */
    void addUnread() {
        unread++;
    }

    boolean hasFailed() {
        return malformed + unread > 0;
    }

    /** What weighs most: a line or an input lost, else a violation, else something that cannot be judged. */
    int status() {
        if (hasFailed()) {
            return ExitStatus.FAILED;
        }
        if (verdicts.contains(Verdict.NON_COMPLIANT)) {
            return ExitStatus.NON_COMPLIANT;
        }
        return verdicts.contains(Verdict.UNDETERMINED) ? ExitStatus.UNDETERMINED : ExitStatus.COMPLIANT;
    }

    String summary(Texts texts) {
        String summary = texts.get(
                "check.summary",
                verdicts.size(),
                verdicts.count(Verdict.COMPLIANT),
                verdicts.count(Verdict.NON_COMPLIANT),
                verdicts.count(Verdict.UNDETERMINED),
                malformed);
        return unread == 0 ? summary : texts.get("check.summary.unread", summary, unread);
    }
}
