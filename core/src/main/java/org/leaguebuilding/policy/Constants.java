package org.leaguebuilding.policy;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leaguebuilding.activity.ServiceOrientation;
import org.leaguebuilding.activity.WorkStyle;
import org.leaguebuilding.activity.YouthNeed;
import org.leaguebuilding.assessment.CarrierKind;
import org.leaguebuilding.assessment.Objective;
import org.leaguebuilding.community.CommunityArea;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.Purpose;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.RateKind;
import org.leaguebuilding.diagnosis.Direction;
import org.leaguebuilding.diagnosis.Problem;
import org.leaguebuilding.guarantee.HearingSubject;
import org.leaguebuilding.honor.Honor;
import org.leaguebuilding.honor.HonorStatus;
import org.leaguebuilding.leadership.Duty;
import org.leaguebuilding.leadership.Side;
import org.leaguebuilding.leadership.SynchronizedStep;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.policy.Ledger.Claim;
import org.leaguebuilding.policy.Ledger.Kind;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.Source;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.OpenCode;

/**
 * The constants that stand for a provision without being a rule, a mode or a parameter, as the {@link Ledger} lists them. A
 * family adds one line for each of its types: {@code closed} for an enum whose constants name their provision, {@code open}
 * for a set that a provision names as a whole.
 */
final class Constants {

    static final ImmutableList<Claim> CLAIMS = Stream.of(
                    closed("platform", Platform.values(), Platform::provision),
                    closed("community-area", CommunityArea.values(), CommunityArea::provision),
                    closed("youth-group", YouthGroup.values(), YouthGroup::provision),
                    open("new-field", NewField.builtIn(), Provision.P37),
                    open("resource-kind", ResourceKind.builtIn(), Provision.P21),
                    closed("have", Have.values(), Have::provision),
                    closed("organization-condition", OrganizationCondition.values(), OrganizationCondition::provision),
                    closed("purpose", Purpose.values(), Purpose::provision),
                    closed("youth-need", YouthNeed.values(), YouthNeed::provision),
                    closed("service-orientation", ServiceOrientation.values(), ServiceOrientation::provision),
                    closed("work-style", WorkStyle.values(), WorkStyle::provision),
                    closed("duty", Duty.values(), Duty::provision),
                    closed("synchronized-step", SynchronizedStep.values(), SynchronizedStep::provision),
                    closed("side", Side.values(), Side::provision),
                    closed("hearing-subject", HearingSubject.values(), HearingSubject::provision),
                    closed("rate-kind", RateKind.values(), RateKind::provision),
                    closed("problem", Problem.values(), Problem::provision),
                    closed("direction", Direction.values(), Direction::provision),
                    closed("objective", Objective.values(), Objective::provision),
                    closed("honor", Honor.values(), Honor::provision),
                    closed("honor-status", HonorStatus.values(), HonorStatus::provision),
                    closed("carrier-kind", CarrierKind.values(), CarrierKind::provision),
                    sources())
            .flatMap(Function.identity())
            .collect(ImmutableList.toImmutableList());

    private Constants() {}

    private static <E extends Enum<E> & Coded> Stream<Claim> closed(
            String type, E[] constants, Function<E, Provision> provision) {
        return Arrays.stream(constants).map(constant -> claim(type, constant.code(), provision.apply(constant)));
    }

    private static Stream<Claim> open(String type, ImmutableList<? extends OpenCode> builtIn, Provision provision) {
        return builtIn.stream().map(constant -> claim(type, constant.code(), provision));
    }

    private static Stream<Claim> sources() {
        return Arrays.stream(Source.values())
                .map(source -> claim("source", Ascii.toLowerCase(source.name()), source.statedBy()));
    }

    private static Claim claim(String type, String code, Provision provision) {
        return Ledger.claim(Kind.CONSTANT, type + "." + code, ImmutableList.of(provision));
    }
}
