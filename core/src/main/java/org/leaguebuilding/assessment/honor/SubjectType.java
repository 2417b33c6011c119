package org.leaguebuilding.assessment.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.value.OpenCode;

/**
 * A kind of subject that can be checked, as {@link org.leaguebuilding.rule.Report#subjectType()} names it. The set is open, for
 * a host may check subjects of its own. Immutable and thread-safe.
 *
 * @param code the code; lower-case kebab-case, at most 64 characters
 */
public record SubjectType(String code) implements OpenCode {

    /** A proposal to form an organization. */
    public static final SubjectType FORMATION_PROPOSAL = of("formation-proposal");

    /** An organization's request to move to another stage. */
    public static final SubjectType STAGE_REQUEST = of("stage-request");

    /** A district's leadership. */
    public static final SubjectType DISTRICT_LEADERSHIP = of("district-leadership");

    /** A plan of responsibilities. */
    public static final SubjectType RESPONSIBILITY_PLAN = of("responsibility-plan");

    /** What a community's League organization is guaranteed. */
    public static final SubjectType COMMUNITY_GUARANTEE = of("community-guarantee");

    /** A programme of activities. */
    public static final SubjectType ACTIVITY_PROGRAMME = of("activity-programme");

    /** A survey of coverage. */
    public static final SubjectType COVERAGE_SURVEY = of("coverage-survey");

    /** An assessment record. */
    public static final SubjectType ASSESSMENT_RECORD = of("assessment-record");

    /** A nomination for a title. */
    public static final SubjectType HONOR_NOMINATION = of("honor-nomination");

    /** The appraisal of a cadre. */
    public static final SubjectType CADRE_APPRAISAL = of("cadre-appraisal");

    private static final ImmutableList<SubjectType> BUILT_IN = ImmutableList.of(
            FORMATION_PROPOSAL,
            STAGE_REQUEST,
            DISTRICT_LEADERSHIP,
            RESPONSIBILITY_PLAN,
            COMMUNITY_GUARANTEE,
            ACTIVITY_PROGRAMME,
            COVERAGE_SURVEY,
            ASSESSMENT_RECORD,
            HONOR_NOMINATION,
            CADRE_APPRAISAL);

    private static final ImmutableMap<String, SubjectType> TERMS = ImmutableMap.ofEntries(
            Map.entry("建团方案", FORMATION_PROPOSAL),
            Map.entry("阶段申报", STAGE_REQUEST),
            Map.entry("区级领导机制", DISTRICT_LEADERSHIP),
            Map.entry("责任分解方案", RESPONSIBILITY_PLAN),
            Map.entry("社区保障情况", COMMUNITY_GUARANTEE),
            Map.entry("活动计划", ACTIVITY_PROGRAMME),
            Map.entry("覆盖情况调查", COVERAGE_SURVEY),
            Map.entry("考核记录", ASSESSMENT_RECORD),
            Map.entry("荣誉申报", HONOR_NOMINATION),
            Map.entry("团干部考察", CADRE_APPRAISAL));

    /**
     * Takes the code.
     *
     * @throws org.leaguebuilding.value.MalformedValueException if it is not lower-case kebab-case
     */
    public SubjectType {
        Structure.code("SubjectType", "code", code);
    }

    /**
     * Takes the code of a kind, built in or a host's own.
     *
     * @param code the code; lower-case kebab-case
     * @return the value
     * @throws org.leaguebuilding.value.MalformedValueException if it is not lower-case kebab-case
     */
    public static SubjectType of(String code) {
        return new SubjectType(code);
    }

    /**
     * The members of the set that the library knows.
     *
     * @return them, in the order of their definition
     */
    public static ImmutableList<SubjectType> builtIn() {
        return BUILT_IN;
    }

    /**
     * The Chinese terms that are accepted as aliases where JSON is read.
     *
     * @return the members by term
     */
    public static ImmutableMap<String, SubjectType> terms() {
        return TERMS;
    }

    @Override
    public String toString() {
        return code;
    }
}
