package org.leaguebuilding.examples.cityreport.check;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.Verdict;

/** Counts the answers of one run. Not thread-safe. */
public final class Tally {

    private final Multiset<Verdict> verdicts = EnumMultiset.create(Verdict.class);
    private int malformed;
    private int unread;

    /**
     * Counts a verdict.
     *
     * @param verdict the verdict
     */
    public void add(Verdict verdict) {
        verdicts.add(verdict);
    }

    /** Counts a line that holds no document. */
    public void addMalformed() {
        malformed++;
    }

    /** Counts an input that could not be read to its end. */
    public void addUnread() {
        unread++;
    }

    /**
     * How many had a verdict.
     *
     * @return the number
     */
    public int judged() {
        return verdicts.size();
    }

    /**
     * Whether something was lost.
     *
     * @return whether a line or an input could not be read
     */
    public boolean hasFailed() {
        return malformed + unread > 0;
    }

    /**
     * What weighs most: a line or an input lost, else a violation, else something that cannot be judged.
     *
     * @return the exit status
     */
    public int status() {
        if (hasFailed()) {
            return ExitStatus.FAILED;
        }
        if (verdicts.contains(Verdict.NON_COMPLIANT)) {
            return ExitStatus.NON_COMPLIANT;
        }
        return verdicts.contains(Verdict.UNDETERMINED) ? ExitStatus.UNDETERMINED : ExitStatus.COMPLIANT;
    }

    /**
     * How many verdicts of each kind there were, and what was lost.
     *
     * @param texts the language
     * @return the line
     */
    public String summary(Texts texts) {
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
