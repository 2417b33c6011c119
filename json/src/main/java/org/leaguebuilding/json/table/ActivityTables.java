package org.leaguebuilding.json.table;

import org.leaguebuilding.activity.Activity;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.activity.ServiceOrientation;
import org.leaguebuilding.activity.WorkStyle;
import org.leaguebuilding.activity.YouthNeed;
import org.leaguebuilding.source.Provision;

/** The tables of programmes of activities. */
public final class ActivityTables {

    static final Codec<ActivityKind> KIND = Codecs.open(ActivityKind.builtIn(), ActivityKind.terms(), ActivityKind::of);

    static final Codec<ServiceOrientation> ORIENTATION = Codecs.closed(ServiceOrientation.class);

    static final Codec<YouthNeed> NEED = Codecs.closed(YouthNeed.class);

    static final Codec<WorkStyle> STYLE = Codecs.closed(WorkStyle.class);

    /** Activities. */
    public static final Table<Activity> ACTIVITY = Table.of(Activity.class, Activity::builder)
            .required("id", Codecs.ID, Activity::id, Activity.Builder::id)
            .required("kind", KIND, Activity::kind, Activity.Builder::kind)
            .on(Provision.P34)
            .optional("dates", Codecs.DATES, Activity::dates, Activity.Builder::dates)
            .on(Provision.P34)
            .optional("orientations", Codecs.set(ORIENTATION), Activity::orientations, Activity.Builder::orientations)
            .on(Provision.P32)
            .optional("needs", Codecs.set(NEED), Activity::needs, Activity.Builder::needs)
            .on(Provision.P10, Provision.P33)
            .optional("areas", Codecs.set(CommunityTables.AREA), Activity::areas, Activity.Builder::areas)
            .on(Provision.P11, Provision.P33)
            .optional("style", STYLE, Activity::style, Activity.Builder::style)
            .on(Provision.P14)
            .optional("effective", Codecs.BOOLEAN, Activity::effective, Activity.Builder::effective)
            .on(Provision.P35)
            .optional("targeted", Codecs.BOOLEAN, Activity::targeted, Activity.Builder::targeted)
            .on(Provision.P35)
            .optional("lively", Codecs.BOOLEAN, Activity::lively, Activity.Builder::lively)
            .on(Provision.P35)
            .optional("newField", FormationTables.NEW_FIELD, Activity::newField, Activity.Builder::newField)
            .on(Provision.P37, Provision.P42)
            .optional("practicalProblem", Codecs.PROSE, Activity::practicalProblem, Activity.Builder::practicalProblem)
            .on(Provision.P42)
            .build(Activity.Builder::build);

    /** Programmes of activities. */
    public static final Table<ActivityProgramme> PROGRAMME = Table.of(
                    ActivityProgramme.class, ActivityProgramme::builder)
            .subjectType(ActivityPolicy.SUBJECT_TYPE)
            .required("id", Codecs.ID, ActivityProgramme::id, ActivityProgramme.Builder::id)
            .required(
                    "organizationId",
                    Codecs.ID,
                    ActivityProgramme::organizationId,
                    ActivityProgramme.Builder::organizationId)
            .required("year", ValueTables.DATE_SPAN, ActivityProgramme::year, ActivityProgramme.Builder::year)
            .on(Provision.P34)
            .list("activities", ACTIVITY, ActivityProgramme::activities, ActivityProgramme.Builder::addActivity)
            .on(Provision.P14, Provision.P32, Provision.P33, Provision.P34, Provision.P35)
            .build(ActivityProgramme.Builder::build);

    private ActivityTables() {}
}
