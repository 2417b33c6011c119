package org.leaguebuilding.examples.cityreport.answers;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.examples.cityreport.facts.CityFacts;
import org.leaguebuilding.rule.Report;

/**
 * Asks the policy about cities one after the other, district by district, and hands each report on. It keeps one district and the figures of those
 * before it in its city, so that the memory needed does not grow with the number of cities. Not thread-safe.
 */
public final class RegisterCheck {

    private final Judge judge;
    private final BiConsumer<String, Report> each;
    private final List<UnitFigures> figures = new ArrayList<>();
    private @Nullable CityFacts last;

    /**
     * A check.
     *
     * @param judge by what to check
     * @param each takes the code of the district, or of the city, and each report on it
     */
    public RegisterCheck(Judge judge, BiConsumer<String, Report> each) {
        this.judge = judge;
        this.each = each;
    }

    /**
     * Checks a district and its communities.
     *
     * @param facts the facts of the district alone; the districts of a city come one after the other
     * @param step called after each community
     */
    public void district(CityFacts facts, Runnable step) {
        if (last != null && !last.cityCode().equals(facts.cityCode())) {
            finish();
        }
        last = facts;
        DistrictCheck check = new DistrictCheck(judge, facts.cityCode());
        for (Map.Entry<String, String> district : facts.districts().entrySet()) {
            String code = district.getKey();
            DistrictAnswers answers =
                    check.check(code, district.getValue(), facts.district(code), facts.communities(code), community -> {
                        community.proposed().ifPresent(report -> each.accept(code, report));
                        community.furtherReports().forEach(report -> each.accept(code, report));
                        step.run();
                    });
            answers.reports().forEach(report -> each.accept(code, report));
            figures.add(answers.figures());
        }
    }

    /** Ends the last city with the report on the city itself; does nothing where there was no district since. */
    public void finish() {
        if (last != null) {
            each.accept(last.cityCode(), judge.check(last.diagnosed(ImmutableList.copyOf(figures))));
        }
        last = null;
        figures.clear();
    }
}
