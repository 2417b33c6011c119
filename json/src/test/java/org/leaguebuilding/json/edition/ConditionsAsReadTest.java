package org.leaguebuilding.json.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.leaguebuilding.json.edition.EditionFiles.HEAD;
import static org.leaguebuilding.json.edition.EditionFiles.RULE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.edition.Operator;

/** The conditions that files say, beside those that Java makes. */
class ConditionsAsReadTest {

    /** What is said of a proposal or of an honor, by the begin of its id. */
    private static Condition read(String subject, String id, String path, String condition) {
        String rule = RULE.replace("community-guarantee", subject)
                .replace("guarantee.own", id)
                .replace("path: hearings", "path: " + path)
                .replaceFirst("condition: .*", "condition: " + condition);
        ImmutableList<DeclaredRule> rules = EditionFiles.yaml(HEAD + rule).changes(Change.AddedRule.class).stream()
                .map(Change.AddedRule::rule)
                .collect(ImmutableList.toImmutableList());
        assertThat(rules).hasSize(1);
        return rules.get(0).condition();
    }

    static Stream<Arguments> ofGuarantees() {
        Condition on = Condition.present("on");
        return Stream.of(
                arguments("{present: venueArranged}", Condition.present("venueArranged")),
                arguments("{absent: venueArranged}", Condition.absent("venueArranged")),
                arguments("{all: hearings, where: {present: on}}", Condition.all("hearings", on)),
                arguments("{any: hearings, where: {present: on}}", Condition.any("hearings", on)),
                arguments(
                        "{not: {present: venueArranged}}",
                        Condition.present("venueArranged").not()),
                arguments(
                        "{and: [{present: venueArranged}, {absent: fundingArranged}]}",
                        Condition.present("venueArranged").and(Condition.absent("fundingArranged"))),
                arguments(
                        "{or: [{present: venueArranged}, {absent: fundingArranged}]}",
                        Condition.present("venueArranged").or(Condition.absent("fundingArranged"))),
                arguments(
                        "{count: hearings, where: {present: on}, between: [1, 3], as: some}",
                        new Condition.Count("hearings", Optional.of(on), Bound.between(1, 3), Optional.of("some"))),
                arguments(
                        "{fact: asOf, atLeast: {fact: cycle.startInclusive}}",
                        Condition.of("asOf", Operator.AT_LEAST, Operand.fact("cycle.startInclusive"))));
    }

    @ParameterizedTest
    @MethodSource("ofGuarantees")
    void say_the_same(String written, Condition condition) {
        assertThat(read("community-guarantee", "guarantee.own", "hearings", written))
                .isEqualTo(condition);
    }

    static Stream<Arguments> ofProposals() {
        return Stream.of(
                arguments(
                        "{sum: communities, of: memberCount, atLeast: 3}",
                        Condition.sum("communities", "memberCount", Bound.atLeast(3))),
                arguments(
                        "{sum: communities, of: memberCount, where: {present: type}, atMost: 9, as: known}",
                        new Condition.Sum(
                                "communities",
                                "memberCount",
                                Optional.of(Condition.present("type")),
                                Bound.atMost(9),
                                Optional.of("known"))));
    }

    @ParameterizedTest
    @MethodSource("ofProposals")
    void say_the_same_of_sums(String written, Condition condition) {
        assertThat(read("formation-proposal", "formation.own", "communities", written))
                .isEqualTo(condition);
    }

    @ParameterizedTest
    @MethodSource("shares")
    void have_shares_in_lowest_terms(String written) {
        assertThat(read(
                        "honor-nomination",
                        "honor.own",
                        "coverage",
                        "{fact: coverage.lower, atLeast: " + written + "}"))
                .isEqualTo(Condition.of("coverage.lower", Operator.AT_LEAST, "3/4"));
    }

    static Stream<String> shares() {
        return Stream.of("3/4", "6/8", "0.75", "0.750");
    }
}
