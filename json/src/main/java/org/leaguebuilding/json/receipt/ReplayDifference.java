package org.leaguebuilding.json.receipt;

import org.leaguebuilding.value.Coded;

/** In what a decision that was made again differs from the one that was kept. */
public enum ReplayDifference implements Coded {
    /** The edition has another id, sets something else or stands at another day. */
    EDITION("edition", "政策版本不一致"),
    /** The edition has other titles or words, and judges as it did. */
    WORDS("words", "政策版本表述不一致"),
    /** The library has another version. */
    LIBRARY_VERSION("library-version", "程序版本不一致"),
    /** The subject's canonical bytes are others. */
    SUBJECT("subject", "检查对象不一致"),
    /** The report says something else. */
    REPORT("report", "检查报告不一致");

    private final String code;
    private final String term;

    ReplayDifference(String code, String term) {
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
