package org.leaguebuilding.diagnosis;

import org.leaguebuilding.value.Coded;

/** What is measured to diagnose a problem. */
public enum Measure implements Coded {
    /** Of those who lead and were asked, those who see League building as their task. */
    RECOGNITION("recognition", "认识程度"),
    /** Of all communities, those with a League organization (P15). */
    FORMATION("formation", "建团率"),
    /** Of all youth, those whom League work reaches (P15). */
    COVERAGE("coverage", "工作覆盖面"),
    /** Activities per League organization. */
    ACTIVITIES("activities", "每个团组织开展活动次数"),
    /** Of all tasks, those started by the unit itself or below it (P62). */
    INITIATIVE("initiative", "自主提出任务的比例");

    private final String code;
    private final String term;

    Measure(String code, String term) {
        this.code = code;
        this.term = term;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String term() {
        return term;
    }
}
