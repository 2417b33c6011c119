package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Answers;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;

/**
 * The assessment family of one edition: it checks records, scores and grades them by the edition's scheme, and joins the
 * League's score to the Party's.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out.
 */
public final class AssessmentPolicy extends RuleFamily<AssessmentRecord> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "assessment-record";

    /** The kind of subject that this family checks. */
    public static final SubjectType<AssessmentRecord> SUBJECT =
            SubjectType.shipped(SUBJECT_TYPE, AssessmentRecord.class);

    private final AssessmentChecks checks;

    private AssessmentPolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, AssessmentRules.ALL, parameters);
        this.checks = new AssessmentChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report and score names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static AssessmentPolicy of(String edition, ParameterSet parameters) {
        return new AssessmentPolicy(edition, parameters);
    }

    /**
     * Scores and grades a record by the edition's scheme. The score rests on the same answers as the report, so that the two
     * cannot disagree.
     *
     * @param subject the record
     * @return the score, with its lines, vetoes and grade
     */
    public Score assess(AssessmentRecord subject) {
        Answers answers = Answers.of(collector -> checks.check(subject, collector));
        return new Scorer(parameters().value(AssessmentParameters.SCHEME), answers, subject).score(edition());
    }

    /**
     * Joins a League organization's score to its Party organization's by the edition's weight (P53).
     *
     * @param league the League organization's score
     * @param party the Party organization's own score, from 0 to 100 with at most 16 digits after the point; absent means
     *     unknown
     * @return the bundled result
     * @throws org.leaguebuilding.validation.MalformedValueException if the Party's score is out of that range
     */
    public BundledResult bundle(Score league, Optional<BigDecimal> party) {
        return new BundledResult(
                league.subject(),
                edition(),
                party.map(Marks::exactly).orElse(Marks.UNKNOWN),
                league.total(),
                parameters().value(AssessmentParameters.LEAGUE_WEIGHT));
    }

    /**
     * Which of the five haves are met by this edition, as a nomination for an honor asks for them.
     *
     * @param subject the record
     * @return for each have whether it is met; unknown ones are left out
     */
    public ImmutableMap<Have, Boolean> havesMet(AssessmentRecord subject) {
        Map<Have, Boolean> met = new EnumMap<>(Have.class);
        for (Have have : AssessmentRules.HAVES) {
            Truth has = checks.has(subject, have);
            if (has != Truth.UNKNOWN) {
                met.put(have, has == Truth.TRUE);
            }
        }
        return ImmutableMap.copyOf(met);
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return AssessmentRecordFacts.all();
    }

    @Override
    protected Checks judge(AssessmentRecord subject, Checks collector) {
        return checks.check(subject, collector);
    }
}
