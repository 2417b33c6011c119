package org.leaguebuilding.json.table;

import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.leadership.Duty;
import org.leaguebuilding.leadership.DutyHolder;
import org.leaguebuilding.leadership.HolderKind;
import org.leaguebuilding.leadership.Institution;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.leadership.LeadingBody;
import org.leaguebuilding.leadership.Side;
import org.leaguebuilding.leadership.SideAction;
import org.leaguebuilding.leadership.StepDate;
import org.leaguebuilding.leadership.SynchronizedStep;
import org.leaguebuilding.leadership.TargetManagement;
import org.leaguebuilding.source.Provision;

/** The tables of the leadership of districts. */
public final class LeadershipTables {

    static final Codec<Duty> DUTY = Codecs.closed(Duty.class);

    static final Codec<HolderKind> HOLDER_KIND = Codecs.closed(HolderKind.class);

    static final Codec<SynchronizedStep> STEP = Codecs.closed(SynchronizedStep.class);

    static final Codec<Side> SIDE = Codecs.closed(Side.class);

    /** Leading bodies. */
    public static final Table<LeadingBody> LEADING_BODY = Table.of(LeadingBody.class, LeadingBody::builder)
            .required("unitId", Codecs.ID, LeadingBody::unitId, LeadingBody.Builder::unitId)
            .on(Provision.P45)
            .required("level", CommunityTables.UNIT_LEVEL, LeadingBody::level, LeadingBody.Builder::level)
            .on(Provision.P45)
            .optional("established", Codecs.BOOLEAN, LeadingBody::established, LeadingBody.Builder::established)
            .on(Provision.P45)
            .build(LeadingBody.Builder::build);

    /** Holders of duties. */
    public static final Table<DutyHolder> DUTY_HOLDER = Table.of(DutyHolder.class, DutyHolder::builder)
            .required("duty", DUTY, DutyHolder::duty, DutyHolder.Builder::duty)
            .on(Provision.P46, Provision.P47, Provision.P48, Provision.P49, Provision.P50)
            .required("holderId", Codecs.ID, DutyHolder::holderId, DutyHolder.Builder::holderId)
            .on(Provision.P46, Provision.P47, Provision.P48, Provision.P49, Provision.P50)
            .optional("kind", HOLDER_KIND, DutyHolder::kind, DutyHolder.Builder::kind)
            .on(Provision.P46, Provision.P47, Provision.P48, Provision.P49, Provision.P50)
            .build(DutyHolder.Builder::build);

    /** How target management takes League building in. */
    public static final Table<TargetManagement> TARGET_MANAGEMENT = Table.of(
                    TargetManagement.class, TargetManagement::builder)
            .optional("included", Codecs.BOOLEAN, TargetManagement::included, TargetManagement.Builder::included)
            .on(Provision.P51)
            .optional(
                    "goalsSetJointly",
                    Codecs.BOOLEAN,
                    TargetManagement::goalsSetJointly,
                    TargetManagement.Builder::goalsSetJointly)
            .on(Provision.P52)
            .optional(
                    "contentsLinked",
                    Codecs.BOOLEAN,
                    TargetManagement::contentsLinked,
                    TargetManagement.Builder::contentsLinked)
            .on(Provision.P52)
            .optional(
                    "mechanismsMatched",
                    Codecs.BOOLEAN,
                    TargetManagement::mechanismsMatched,
                    TargetManagement.Builder::mechanismsMatched)
            .on(Provision.P52)
            .optional(
                    "mutualPromotion",
                    Codecs.BOOLEAN,
                    TargetManagement::mutualPromotion,
                    TargetManagement.Builder::mutualPromotion)
            .on(Provision.P52)
            .build(TargetManagement.Builder::build);

    /** Days of steps. */
    public static final Table<StepDate> STEP_DATE = Table.of(StepDate.class, StepDate::builder)
            .required("step", STEP, StepDate::step, StepDate.Builder::step)
            .on(Provision.P54)
            .required("side", SIDE, StepDate::side, StepDate.Builder::side)
            .on(Provision.P54)
            .optional("on", Codecs.DATE, StepDate::on, StepDate.Builder::on)
            .on(Provision.P54)
            .build(StepDate.Builder::build);

    /** Actions of one side. */
    public static final Table<SideAction> SIDE_ACTION = Table.of(SideAction.class, SideAction::builder)
            .required("id", Codecs.ID, SideAction::id, SideAction.Builder::id)
            .required("side", SIDE, SideAction::side, SideAction.Builder::side)
            .on(Provision.P60)
            .optional("on", Codecs.DATE, SideAction::on, SideAction.Builder::on)
            .on(Provision.P60)
            .build(SideAction.Builder::build);

    /** Written institutions. */
    public static final Table<Institution> INSTITUTION = Table.of(Institution.class, Institution::builder)
            .required("id", Codecs.ID, Institution::id, Institution.Builder::id)
            .on(Provision.P57)
            .optional("adoptedOn", Codecs.DATE, Institution::adoptedOn, Institution.Builder::adoptedOn)
            .on(Provision.P57)
            .optional("lastRevisedOn", Codecs.DATE, Institution::lastRevisedOn, Institution.Builder::lastRevisedOn)
            .on(Provision.P57)
            .build(Institution.Builder::build);

    /** The leadership of districts. */
    public static final Table<DistrictLeadership> DISTRICT_LEADERSHIP = Table.of(
                    DistrictLeadership.class, DistrictLeadership::builder)
            .subjectType(LeadershipPolicy.SUBJECT_TYPE)
            .required("id", Codecs.ID, DistrictLeadership::id, DistrictLeadership.Builder::id)
            .required("districtId", Codecs.ID, DistrictLeadership::districtId, DistrictLeadership.Builder::districtId)
            .required("asOf", Codecs.DATE, DistrictLeadership::asOf, DistrictLeadership.Builder::asOf)
            .required("cycle", ValueTables.DATE_SPAN, DistrictLeadership::cycle, DistrictLeadership.Builder::cycle)
            .on(Provision.P54, Provision.P60)
            .list(
                    "leadingBodies",
                    LEADING_BODY,
                    DistrictLeadership::leadingBodies,
                    DistrictLeadership.Builder::addLeadingBody)
            .on(Provision.P45)
            .list(
                    "dutyHolders",
                    DUTY_HOLDER,
                    DistrictLeadership::dutyHolders,
                    DistrictLeadership.Builder::addDutyHolder)
            .on(Provision.P46, Provision.P47, Provision.P48, Provision.P49, Provision.P50)
            .optional(
                    "targetManagement",
                    TARGET_MANAGEMENT,
                    DistrictLeadership::targetManagement,
                    DistrictLeadership.Builder::targetManagement)
            .on(Provision.P51, Provision.P52)
            .optional(
                    "leagueWeight",
                    NumberCodecs.RATIO,
                    DistrictLeadership::leagueWeight,
                    DistrictLeadership.Builder::leagueWeight)
            .on(Provision.P53)
            .list("stepDates", STEP_DATE, DistrictLeadership::stepDates, DistrictLeadership.Builder::addStepDate)
            .on(Provision.P54)
            .list("actions", SIDE_ACTION, DistrictLeadership::actions, DistrictLeadership.Builder::addAction)
            .on(Provision.P60)
            .optional(
                    "institution",
                    INSTITUTION,
                    DistrictLeadership::institution,
                    DistrictLeadership.Builder::institution)
            .on(Provision.P57)
            .optional(
                    "policySupport",
                    Codecs.BOOLEAN,
                    DistrictLeadership::policySupport,
                    DistrictLeadership.Builder::policySupport)
            .on(Provision.P43)
            .optional(
                    "fundingSupport",
                    Codecs.BOOLEAN,
                    DistrictLeadership::fundingSupport,
                    DistrictLeadership.Builder::fundingSupport)
            .on(Provision.P43)
            .optional(
                    "favourableAtmosphere",
                    Codecs.BOOLEAN,
                    DistrictLeadership::favourableAtmosphere,
                    DistrictLeadership.Builder::favourableAtmosphere)
            .on(Provision.P44)
            .build(DistrictLeadership.Builder::build);

    private LeadershipTables() {}
}
