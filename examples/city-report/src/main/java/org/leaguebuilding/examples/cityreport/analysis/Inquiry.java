package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;

/** What is asked about each subject of a file, and added up over all of them. */
interface Inquiry {

    /**
     * Asks about a subject.
     *
     * @param judged the subject
     * @param alone whether it is the only one, so that much may be done for it
     * @param told whether the answer is told in detail
     * @return the answer in words, with what stands below the subject's verdict; empty if it is not told
     */
    ImmutableList<String> ask(Judged<?> judged, boolean alone, boolean told);

    /**
     * Asks about a subject for programs.
     *
     * @param judged the subject
     * @param alone whether it is the only one, so that much may be done for it
     * @param line writes the answer
     * @return the answer as a line
     */
    String ask(Judged<?> judged, boolean alone, AnalysisLine line);

    /** What holds of all subjects together, in words. */
    ImmutableList<String> summary();
}
