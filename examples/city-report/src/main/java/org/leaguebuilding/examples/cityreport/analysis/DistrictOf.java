package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.examples.cityreport.facts.UnitFact;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;

/** In which district a subject lies, by the codes in it; names are those of the register that comes with the program. */
final class DistrictOf {

    /** The code of a district, alone or at the start of the code of a unit in it, which an id may end with. */
    private static final Pattern CODE = Pattern.compile("(?:.*[^0-9])?([0-9]{6})(?:[0-9]{3}){0,2}");

    private final ImmutableMap<Class<?>, UnitFact> units;

    DistrictOf(LeagueBuildingPolicy policy) {
        this.units = UnitFact.byClass(policy);
    }

    /** The district's code; empty where the subject has none, or ids of another kind. */
    Optional<String> subject(Subject subject) {
        return Optional.ofNullable(units.get(subject.getClass()))
                .flatMap(fact -> fact.ids(subject).stream().findFirst())
                .map(CODE::matcher)
                .filter(Matcher::matches)
                .map(code -> code.group(1));
    }

    static Optional<String> name(String code) {
        return Optional.ofNullable(Names.ALL.get(code));
    }

    /** The register is read when the first name is asked for. */
    private static final class Names {
        static final ImmutableMap<String, String> ALL = Register.shipped().districts();
    }
}
