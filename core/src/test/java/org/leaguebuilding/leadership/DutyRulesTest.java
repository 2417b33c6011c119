package org.leaguebuilding.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.leadership.Leaderships.POLICY;
import static org.leaguebuilding.leadership.Leaderships.sound;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.source.Provision;

class DutyRulesTest {

    private static ListAssert<String> assertFindings(ImmutableList<DutyHolder> holders) {
        return Lines.assertLines(POLICY.check(sound().dutyHolders(holders).build()));
    }

    /** The right holders of all duties but one, and others for that one. */
    private static ImmutableList<DutyHolder> holders(Duty duty, DutyHolder... others) {
        Stream<DutyHolder> right = Arrays.stream(Duty.values())
                .filter(each -> each != duty)
                .map(each -> DutyHolder.of(each, each.code(), each.holderKind()));
        return Stream.concat(Arrays.stream(others), right).collect(ImmutableList.toImmutableList());
    }

    private static Rule rule(Duty duty) {
        return POLICY.rules().find(RuleId.of("leadership.duty." + duty.code())).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_duty_is_held(Duty duty) {
        assertFindings(holders(duty))
                .containsExactly("leadership.duty." + duty.code() + " violation at dutyHolders {} by "
                        + duty.provision().id());
    }

    @ParameterizedTest
    @EnumSource
    void a_duty_is_held_by_no_other_kind(Duty duty) {
        for (HolderKind kind : HolderKind.values()) {
            if (kind == duty.holderKind()) {
                assertFindings(holders(duty, DutyHolder.of(duty, "h", kind))).isEmpty();
            } else {
                assertFindings(holders(duty, DutyHolder.of(duty, "h", kind)))
                        .containsExactly("leadership.duty." + duty.code()
                                + " violation at dutyHolders[0].kind {holder=h, " + "kind=" + kind.code() + "} by "
                                + duty.provision().id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_holder_of_a_duty_is_of_the_right_kind(Duty duty) {
        HolderKind wrong = duty == Duty.OVERALL ? HolderKind.OTHER_DEPARTMENT : HolderKind.PARTY_COMMITTEE;

        assertFindings(holders(duty, DutyHolder.of(duty, "h1", duty.holderKind()), DutyHolder.of(duty, "h2", wrong)))
                .containsExactly("leadership.duty." + duty.code() + " violation at dutyHolders[1].kind {holder=h2, "
                        + "kind=" + wrong.code() + "} by " + duty.provision().id());
    }

    @ParameterizedTest
    @EnumSource
    void a_holder_of_unknown_kind_leaves_the_duty_unknown(Duty duty) {
        DutyHolder unknown = DutyHolder.builder().duty(duty).holderId("h").build();

        assertFindings(holders(duty, unknown))
                .containsExactly(
                        "leadership.duty." + duty.code() + " missing-fact at dutyHolders[0].kind {holder=h} by "
                                + duty.provision().id());
    }

    @Test
    void a_department_that_cooperates_holds_none_of_the_former_duties() {
        assertFindings(holders(
                        Duty.COOPERATING,
                        DutyHolder.of(Duty.COOPERATING, "civil-affairs", HolderKind.OTHER_DEPARTMENT),
                        DutyHolder.of(Duty.COOPERATING, "assisting", HolderKind.OTHER_DEPARTMENT)))
                .containsExactly("leadership.duty.cooperating violation at dutyHolders[1].kind "
                        + "{holder=assisting, kind=other-department} by P50");
    }

    @Test
    void a_holder_of_a_former_duty_does_not_cooperate_whatever_its_unknown_kind() {
        DutyHolder again =
                DutyHolder.builder().duty(Duty.COOPERATING).holderId("direct").build();

        assertFindings(holders(Duty.COOPERATING, again))
                .containsExactly("leadership.duty.cooperating violation at dutyHolders[0].kind {holder=direct} by P50");
    }

    @Test
    void however_many_cooperate_each_is_held_against_all_holders_of_the_former_duties() {
        Random random = new Random(50);
        for (int size : new int[] {20, 32, 33, 400}) {
            ImmutableList<DutyHolder> many = many(size, random);
            List<String> cooperating = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                DutyHolder holder = many.get(i);
                boolean former = many.stream()
                        .anyMatch(other -> other.duty() != Duty.COOPERATING
                                && other.holderId().equals(holder.holderId()));
                if (holder.duty() == Duty.COOPERATING && former) {
                    cooperating.add("leadership.duty.cooperating violation at dutyHolders[" + i + "].kind {holder="
                            + holder.holderId() + ", kind=other-department} by P50");
                }
            }

            assertFindings(many)
                    .filteredOn(line -> line.startsWith("leadership.duty.cooperating "))
                    .isEqualTo(cooperating)
                    .hasSizeBetween(1, size - 1);
        }
    }

    /** Of all duties, by holders of which some hold several. */
    private static ImmutableList<DutyHolder> many(int size, Random random) {
        Map<String, DutyHolder> many = new LinkedHashMap<>();
        while (many.size() < size) {
            Duty duty = random.nextBoolean() ? Duty.COOPERATING : Duty.ASSISTING;
            String holderId = "h" + random.nextInt(2 * size);
            many.put(duty + holderId, DutyHolder.of(duty, holderId, duty.holderKind()));
        }
        return ImmutableList.copyOf(many.values());
    }

    @Test
    void a_duty_without_a_holder_is_said_to_have_none() {
        Finding finding = POLICY.check(sound().dutyHolders(holders(Duty.DIRECT)).build())
                .findings()
                .get(0);

        assertThat(finding.message(Locale.CHINA)).isEqualTo("“直接抓”尚未明确由谁负责，应由分管领导负责");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Nobody is named for the direct duty; it belongs to the leader in charge");
    }

    @Test
    void several_departments_may_cooperate() {
        assertFindings(holders(
                        Duty.COOPERATING,
                        DutyHolder.of(Duty.COOPERATING, "civil-affairs", HolderKind.OTHER_DEPARTMENT),
                        DutyHolder.of(Duty.COOPERATING, "finance", HolderKind.OTHER_DEPARTMENT)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_duty_stands_for_the_provision_that_its_rule_names(Duty duty) {
        assertThat(rule(duty).provisions()).containsExactly(duty.provision());
    }

    @Test
    void the_five_duties_stand_for_five_provisions() {
        assertThat(Duty.values())
                .extracting(Duty::provision)
                .containsExactly(Provision.P46, Provision.P47, Provision.P48, Provision.P49, Provision.P50);
        assertThat(Duty.values()).extracting(Duty::holderKind).containsExactly(HolderKind.values());
    }
}
