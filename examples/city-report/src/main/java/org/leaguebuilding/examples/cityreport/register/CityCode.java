package org.leaguebuilding.examples.cityreport.register;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;

/** The code of the city that some districts make up, by the numbers of the administrative divisions. */
final class CityCode {

    /** What stands for the whole country, which has no number of its own. */
    private static final String COUNTRY = "CN";

    /** Beijing, Tianjin, Shanghai and Chongqing: provinces whose districts are a city's, whatever their third and fourth digit. */
    private static final ImmutableSet<String> MUNICIPALITIES = ImmutableSet.of("11", "12", "31", "50");

    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;
    private static final String OF_CITY = "00";
    private static final String OF_PROVINCE = "0000";

    private CityCode() {}

    /**
     * The city of districts; of those of several cities the province, and of those of several provinces the country.
     *
     * @param districts the codes of the districts, one at least
     * @return the code; told apart from that of a district where a city without districts stands in for its own
     */
    static String of(ImmutableSet<String> districts) {
        String code = area(districts);
        return districts.contains(code) ? code + "-city" : code;
    }

    private static String area(ImmutableSet<String> districts) {
        ImmutableSet<String> provinces = starts(districts, PROVINCE_DIGITS);
        if (provinces.size() > 1) {
            return COUNTRY;
        }
        ImmutableSet<String> cities = starts(districts, CITY_DIGITS);
        return cities.size() > 1 || MUNICIPALITIES.containsAll(provinces)
                ? Iterables.getOnlyElement(provinces) + OF_PROVINCE
                : Iterables.getOnlyElement(cities) + OF_CITY;
    }

    private static ImmutableSet<String> starts(ImmutableSet<String> districts, int digits) {
        return districts.stream().map(code -> code.substring(0, digits)).collect(ImmutableSet.toImmutableSet());
    }
}
