package org.leaguebuilding.coverage;

import org.leaguebuilding.value.Coded;

/** Which standard deviation a dispersion is made of. */
public enum Deviation implements Coded {
    /** Over all units there are: the squares are averaged over their number. */
    POPULATION("population", "总体标准差"),
    /** Over units that stand for others: the squares are averaged over their number less one. */
    SAMPLE("sample", "样本标准差");

    private final String code;
    private final String term;

    Deviation(String code, String term) {
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
