package org.leaguebuilding.examples.cityreport.given;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.register.RegisterEntry;

/** The units of a register that facts can be about, by their codes. */
final class Units {

    /** The code of a community, alone or at the end of an id. */
    private static final Pattern CODE_AT_END = Pattern.compile("(?:.*[^0-9])?([0-9]{12})");

    private final Register register;
    private final ImmutableMap<String, RegisterEntry> all;
    private final ImmutableMap<String, RegisterEntry> communities;
    private final ImmutableMap<String, String> districtsBySubdistrict;

    Units(Register register) {
        this.register = register;
        this.all = register.units().stream()
                .collect(ImmutableMap.toImmutableMap(RegisterEntry::code, entry -> entry, (first, again) -> first));
        this.communities = register.communities().stream()
                .collect(ImmutableMap.toImmutableMap(RegisterEntry::code, entry -> entry));
        this.districtsBySubdistrict = register.communities().stream()
                .collect(ImmutableMap.toImmutableMap(
                        RegisterEntry::subdistrictCode, RegisterEntry::districtCode, (first, again) -> first));
    }

    Register register() {
        return register;
    }

    Optional<RegisterEntry> community(String code) {
        return Optional.ofNullable(communities.get(code));
    }

    /** Whether the register has it as something else than a community. */
    boolean isOther(String code) {
        return all.containsKey(code) && !communities.containsKey(code);
    }

    boolean isDistrict(String code) {
        return register.districts().containsKey(code);
    }

    /** The district in which a unit below it lies, or the unit itself if it is one. */
    Optional<String> district(UnitLevel level, String code) {
        return switch (level) {
            case CITY -> Optional.empty();
            case DISTRICT -> Optional.of(code).filter(this::isDistrict);
            case SUBDISTRICT -> Optional.ofNullable(districtsBySubdistrict.get(code));
            case COMMUNITY -> community(code).map(RegisterEntry::districtCode);
        };
    }

    /** The community of an organization, by the code that its id is or ends with. */
    static Optional<String> codeIn(String organizationId) {
        Matcher matcher = CODE_AT_END.matcher(organizationId);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
