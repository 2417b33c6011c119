package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.value.LocalizedText;

/** Rules that a city declares, whose figures stand in their conditions. */
class DeclaredRulesTest {

    private static final LocalizedText TEXT = LocalizedText.of("甲", "a");
    private static final LocalProvision MEASURE = new LocalProvision("m", TEXT, TEXT);

    private static DeclaredRule rule(Condition condition) {
        return DeclaredRule.define("formation.city.own", Severity.VIOLATION)
                .from(MEASURE)
                .words(TEXT, TEXT, TEXT)
                .each("communities")
                .path("memberCount")
                .when(Condition.isNot("id", "c-0"))
                .condition(condition)
                .build();
    }

    private static LeagueBuildingPolicy edition(Condition condition) {
        return Editions.of(EditionDocument.define("city", TEXT)
                .base(new Base.Shipped("wuhan-2005", Optional.empty()))
                .basis(MEASURE)
                .change(Change.add(FormationPolicy.SUBJECT, rule(condition)))
                .build());
    }

    @Test
    void a_repair_reaches_the_figure_of_a_condition() {
        Condition many = Condition.of("memberCount", Operator.AT_LEAST, 477);

        Repairs<?> repairs = PolicyAnalysis.of(edition(many))
                .of(FormationPolicy.SUBJECT)
                .repairs(Fixtures.industryProposal(), Effort.atMost(2));

        assertThat(repairs.minimal())
                .isNotEmpty()
                .anySatisfy(repair -> assertThat(repair.changes())
                        .extracting(FactChange::after)
                        .contains(Optional.of(477)));
    }

    @Test
    void figures_of_all_conditions_are_known() {
        Condition nested = Condition.of("memberCount", Operator.AT_LEAST, 7)
                .or(Condition.of("youthCount", Operator.AT_MOST, 41).not())
                .and(Condition.present("memberCount"));
        LeagueBuildingPolicy policy = edition(nested);

        assertThat(DeclaredFigures.of(policy)).contains(7L, 41L, "c-0");
        assertThat(Figures.of(policy.formation(), DeclaredFigures.of(policy)).counts())
                .contains(7, 41);
        assertThat(Figures.of(policy.formation(), ImmutableSet.of("3/8", "2005-06-30", "c-0"))
                        .days())
                .containsExactly(LocalDate.of(2005, 6, 30));
    }

    @Test
    void an_edition_without_documents_has_none() {
        assertThat(DeclaredFigures.of(Editions.wuhan2005())).isEmpty();
    }
}
