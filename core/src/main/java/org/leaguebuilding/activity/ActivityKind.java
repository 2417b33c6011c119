package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.OpenCode;

/**
 * A kind of activity. The source asks for rich content and lists no kinds (P34), so the set is open: those that the library
 * names are its own, for hosts that have none. Immutable and thread-safe.
 *
 * @param code the code; lower-case kebab-case, at most 64 characters
 */
public record ActivityKind(String code) implements OpenCode, HasForm {

    /** Volunteer service. */
    public static final ActivityKind VOLUNTEER_SERVICE = of("volunteer-service");

    /** Civility in the community. */
    public static final ActivityKind CIVILITY = of("civility");

    /** Culture and sports. */
    public static final ActivityKind CULTURE_AND_SPORTS = of("culture-and-sports");

    /** Study and training. */
    public static final ActivityKind STUDY_AND_TRAINING = of("study-and-training");

    /** Help with finding work. */
    public static final ActivityKind EMPLOYMENT_HELP = of("employment-help");

    /** Making friends. */
    public static final ActivityKind FRIENDSHIP = of("friendship");

    /** Protection of lawful rights. */
    public static final ActivityKind RIGHTS_PROTECTION = of("rights-protection");

    /** Care for those who need it. */
    public static final ActivityKind CARE = of("care");

    /** The League organization's own life: meetings, lessons, admissions. */
    public static final ActivityKind LEAGUE_LIFE = of("league-life");

    private static final ImmutableMap<String, ActivityKind> TERMS = ImmutableMap.ofEntries(
            Map.entry("志愿服务", VOLUNTEER_SERVICE),
            Map.entry("文明创建", CIVILITY),
            Map.entry("文化体育", CULTURE_AND_SPORTS),
            Map.entry("学习培训", STUDY_AND_TRAINING),
            Map.entry("就业帮扶", EMPLOYMENT_HELP),
            Map.entry("交友联谊", FRIENDSHIP),
            Map.entry("权益维护", RIGHTS_PROTECTION),
            Map.entry("关爱帮扶", CARE),
            Map.entry("团组织生活", LEAGUE_LIFE));

    private static final ImmutableList<ActivityKind> BUILT_IN = TERMS.values().asList();

    /**
     * Takes the code.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public ActivityKind {
        Structure.code("ActivityKind", "code", code);
    }

    /**
     * Takes the code of a kind, built in or a host's own.
     *
     * @param code the code; lower-case kebab-case
     * @return the value
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public static ActivityKind of(String code) {
        return new ActivityKind(code);
    }

    /**
     * The members of the set that the library knows.
     *
     * @return them, in the order of their definition
     */
    public static ImmutableList<ActivityKind> builtIn() {
        return BUILT_IN;
    }

    /**
     * The Chinese terms that are accepted as aliases where JSON is read.
     *
     * @return the members by term
     */
    public static ImmutableMap<String, ActivityKind> terms() {
        return TERMS;
    }

    // Written out, as checks compare codes: a record's own is put together at run time, and more than the JIT takes in.
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ActivityKind that && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
