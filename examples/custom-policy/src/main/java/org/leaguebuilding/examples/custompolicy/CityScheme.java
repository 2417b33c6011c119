package org.leaguebuilding.examples.custompolicy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.leaguebuilding.assessment.AssessmentRules;
import org.leaguebuilding.assessment.Criterion;
import org.leaguebuilding.assessment.Deduction;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.GradeBand;
import org.leaguebuilding.assessment.Indicator;
import org.leaguebuilding.assessment.Objective;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.SubItem;
import org.leaguebuilding.assessment.Veto;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.LocalizedText;

/**
 * The city's own weights: half of the marks for the five haves, none for the platforms of a programme that it never had, and
 * a line for what no rule of the library asks. A scheme whose weights did not come to 100 could not be built.
 */
final class CityScheme {

    /** A criterion of the city's own, which an assessor attests under this code. */
    static final String ONLINE_SERVICE = "online-service";

    private CityScheme() {}

    static Scheme build() {
        return Scheme.builder()
                .id("example-city-2026")
                .addIndicators(fiveHaves(), objectives(), care(), outcome(), online())
                .addVeto(Veto.of(Criterion.of(AssessmentRules.HAVE_ORGANIZATION), Grade.UNQUALIFIED))
                .bands(ImmutableList.of(
                        GradeBand.of(Grade.UNQUALIFIED, 0, 70),
                        GradeBand.of(Grade.QUALIFIED, 70, 85),
                        GradeBand.of(Grade.EXCELLENT, 85, 100)))
                .build();
    }

    private static Indicator fiveHaves() {
        Indicator.Builder indicator = indicator("five-haves", "50", Provision.P66);
        for (Have have : Have.values()) {
            indicator.addSubItem(
                    SubItem.allOrNothing("have-" + have.code(), new BigDecimal("10"), AssessmentRules.of(have)));
        }
        return indicator.build();
    }

    private static Indicator objectives() {
        Indicator.Builder indicator = indicator("objectives", "15", Provision.P67);
        for (Objective objective : Objective.values()) {
            indicator.addSubItem(
                    SubItem.allOrNothing(objective.code(), new BigDecimal("3"), AssessmentRules.of(objective)));
        }
        return indicator.build();
    }

    private static Indicator care() {
        return indicator("rights-and-care", "15", Provision.P68)
                .addSubItem(SubItem.allOrNothing("rights", new BigDecimal("10"), AssessmentRules.RIGHTS_PROTECTED))
                .addSubItem(SubItem.allOrNothing("care", new BigDecimal("5"), AssessmentRules.CARE_VULNERABLE))
                .build();
    }

    private static Indicator outcome() {
        return indicator("outcome", "10", Provision.P74)
                .addSubItem(SubItem.allOrNothing("youth", new BigDecimal("10"), AssessmentRules.OUTCOME_YOUTH))
                .build();
    }

    private static Indicator online() {
        BigDecimal marks = new BigDecimal("10");
        Criterion criterion =
                Criterion.own(ONLINE_SERVICE, LocalizedText.of("开通线上青年服务", "The community serves its youth online"));
        return Indicator.builder()
                .id("online")
                .weight(marks)
                .addBases(CityProvisions.SCORING)
                .addSubItem(SubItem.builder()
                        .id(ONLINE_SERVICE)
                        .fullMarks(marks)
                        .addDeduction(Deduction.of(criterion, marks))
                        .build())
                .build();
    }

    private static Indicator.Builder indicator(String id, String weight, Provision provision) {
        return Indicator.builder().id(id).weight(new BigDecimal(weight)).addBases(provision);
    }
}
