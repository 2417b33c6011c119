package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.ParameterSet;

/**
 * The activity family of one edition: whether a programme of activities is what the policy asks for.
 *
 * <p>Immutable and thread-safe. Where everything holds, a check allocates no more than the report that it hands out, and now and
 * then a set of the kinds of activities, where hashes alone do not tell that there are enough.
 */
public final class ActivityPolicy extends RuleFamily<ActivityProgramme> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "activity-programme";

    /** The kind of subject that this family checks. */
    public static final SubjectType<ActivityProgramme> SUBJECT =
            SubjectType.shipped(SUBJECT_TYPE, ActivityProgramme.class);

    private final ActivityChecks checks;

    private ActivityPolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, ActivityRules.ALL, parameters);
        this.checks = new ActivityChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures
     * @return the policy
     */
    public static ActivityPolicy of(String edition, ParameterSet parameters) {
        return new ActivityPolicy(edition, parameters);
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return ActivityProgrammeFacts.all();
    }

    @Override
    protected Checks judge(ActivityProgramme programme, Checks collected) {
        return checks.check(programme, collected);
    }
}
