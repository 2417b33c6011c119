package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.OpenCode;

/**
 * A grade that a scheme gives. The source names none, so the set is open: the library has the four that assessments commonly
 * use, and a city adds its own. Immutable and thread-safe.
 *
 * @param code the code; lower-case kebab-case, at most 64 characters
 */
public record Grade(String code) implements OpenCode, HasForm {

    /** Unqualified. */
    public static final Grade UNQUALIFIED = of("unqualified");

    /** Qualified. */
    public static final Grade QUALIFIED = of("qualified");

    /** Good. */
    public static final Grade GOOD = of("good");

    /** Excellent. */
    public static final Grade EXCELLENT = of("excellent");

    private static final ImmutableList<Grade> BUILT_IN = ImmutableList.of(UNQUALIFIED, QUALIFIED, GOOD, EXCELLENT);

    private static final ImmutableMap<String, Grade> TERMS = ImmutableMap.ofEntries(
            Map.entry("不合格", UNQUALIFIED),
            Map.entry("合格", QUALIFIED),
            Map.entry("良好", GOOD),
            Map.entry("优秀", EXCELLENT));

    /**
     * Takes the code.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public Grade {
        Structure.code("Grade", "code", code);
    }

    /**
     * Takes the code of a grade, built in or a city's own.
     *
     * @param code the code; lower-case kebab-case
     * @return the value
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public static Grade of(String code) {
        return new Grade(code);
    }

    /**
     * The members of the set that the library knows.
     *
     * @return them, the lowest first
     */
    public static ImmutableList<Grade> builtIn() {
        return BUILT_IN;
    }

    /**
     * The Chinese terms that are accepted as aliases where JSON is read.
     *
     * @return the members by term
     */
    public static ImmutableMap<String, Grade> terms() {
        return TERMS;
    }

    @Override
    public String toString() {
        return code;
    }
}
