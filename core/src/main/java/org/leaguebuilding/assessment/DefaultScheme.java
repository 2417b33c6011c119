package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Provision;

/**
 * The scheme of the shipped editions. The source names the indicators and no weight, so every figure here is the library's
 * own: two fifths for the five haves, which are the League's own construction; the rest for what that construction is for.
 * Without an organization there is nothing to grade, and where rights are not protected no grade above qualified is given.
 */
final class DefaultScheme {

    private static final String PREFIX = "assessment.";

    private DefaultScheme() {}

    static Scheme build() {
        return Scheme.builder()
                .id("default")
                .addIndicators(
                        fiveHaves(),
                        platforms(),
                        objectives(),
                        indicator("rights-and-care", "10", Provision.P68)
                                .addSubItem(item("5", AssessmentRules.RIGHTS_PROTECTED))
                                .addSubItem(item("5", AssessmentRules.CARE_VULNERABLE))
                                .build(),
                        indicator("forms", "8", Provision.P69)
                                .addSubItem(item("4", AssessmentRules.FORM_VOLUNTEER_TEAM))
                                .addSubItem(item("4", AssessmentRules.FORM_YOUTH_CENTER))
                                .build(),
                        indicator("carriers", "5", Provision.P70)
                                .addSubItem(item("5", AssessmentRules.CARRIER_EXTENDED))
                                .build(),
                        indicator("outcome", "10", Provision.P74)
                                .addSubItem(item("5", AssessmentRules.OUTCOME_PARTY))
                                .addSubItem(item("5", AssessmentRules.OUTCOME_YOUTH))
                                .build())
                .addVetoes(
                        Veto.of(Criterion.of(AssessmentRules.HAVE_ORGANIZATION), Grade.UNQUALIFIED),
                        Veto.of(Criterion.of(AssessmentRules.RIGHTS_PROTECTED), Grade.QUALIFIED))
                .bands(ImmutableList.of(
                        GradeBand.of(Grade.UNQUALIFIED, 0, 60),
                        GradeBand.of(Grade.QUALIFIED, 60, 75),
                        GradeBand.of(Grade.GOOD, 75, 90),
                        GradeBand.of(Grade.EXCELLENT, 90, 100)))
                .build();
    }

    private static Indicator fiveHaves() {
        Indicator.Builder indicator = indicator("five-haves", "40", Provision.P66);
        for (Have have : AssessmentRules.HAVES) {
            indicator.addSubItem(item("8", AssessmentRules.of(have)));
        }
        return indicator.build();
    }

    private static Indicator platforms() {
        Indicator.Builder indicator = indicator("platforms", "12", Provision.P03, Provision.P65);
        for (Platform platform : AssessmentRules.PLATFORMS) {
            indicator.addSubItem(item("2.5", AssessmentRules.of(platform)));
        }
        return indicator
                .addSubItem(item("2", AssessmentRules.PLATFORM_ACCEPTED))
                .build();
    }

    private static Indicator objectives() {
        Indicator.Builder indicator = indicator("objectives", "15", Provision.P67);
        for (Objective objective : AssessmentRules.OBJECTIVES) {
            indicator.addSubItem(item("3", AssessmentRules.of(objective)));
        }
        return indicator.build();
    }

    private static Indicator.Builder indicator(String id, String weight, Provision... provisions) {
        Indicator.Builder builder = Indicator.builder();
        return builder.id(id).weight(new BigDecimal(weight)).addBases(provisions);
    }

    /** A line named like its rule: {@code have-team} for {@code assessment.have.team}. */
    private static SubItem item(String fullMarks, Rule rule) {
        String id = rule.id().value().substring(PREFIX.length()).replace('.', '-');
        return SubItem.allOrNothing(id, new BigDecimal(fullMarks), rule);
    }
}
