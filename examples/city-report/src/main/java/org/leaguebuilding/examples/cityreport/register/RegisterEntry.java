package org.leaguebuilding.examples.cityreport.register;

/**
 * One community of the public register.
 *
 * @param code the unit's code; its first six digits are the district, the first nine the subdistrict
 * @param name the unit's name
 * @param subdistrictCode the subdistrict's code
 * @param districtCode the district's code
 * @param districtName the district's name
 */
public record RegisterEntry(
        String code, String name, String subdistrictCode, String districtCode, String districtName) {}
