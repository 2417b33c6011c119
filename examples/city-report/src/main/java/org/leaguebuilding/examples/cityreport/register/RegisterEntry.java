package org.leaguebuilding.examples.cityreport.register;

/**
 * One village-level unit of the public register.
 *
 * @param code the unit's code of twelve digits; the first six are the district, the first nine the subdistrict
 * @param name the unit's name
 * @param subdistrictCode the subdistrict's code
 * @param districtCode the district's code; a city without districts stands in for its own
 * @param districtName the district's name
 */
public record RegisterEntry(
        String code, String name, String subdistrictCode, String districtCode, String districtName) {

    /**
     * What the unit is. Neither number nor name is enough: in the country's register of 2023 the numbers of 202 villages are
     * those of residents' committees, and those of 20 residents' committees are those of villages. So the number decides
     * where the name does not contradict it, and where it does nothing decides.
     *
     * @return the kind; the reason is {@link #number()} and {@link #nameSays()}
     */
    public UnitKind kind() {
        UnitKind byNumber = number().kind();
        return nameSays().fits(byNumber) ? byNumber : UnitKind.DOUBTFUL;
    }

    /**
     * What the number says.
     *
     * @return what the last three digits of the code say
     */
    public UnitNumber number() {
        return UnitNumber.of(code);
    }

    /**
     * What the name says.
     *
     * @return what the words of the name say
     */
    public UnitName nameSays() {
        return UnitName.of(name);
    }
}
