package org.leaguebuilding.examples.cityreport.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.UnitFigures;

/**
 * The facts about a city that a report is on. Where they come from makes no difference to the checks and to what is printed,
 * but that both say it. What is absent is unknown.
 */
public interface CityFacts {

    /** {@return the city's code, by the register} */
    String cityCode();

    /** {@return the names of the districts by code, in the order of the register} */
    ImmutableMap<String, String> districts();

    /**
     * The facts about a district itself.
     *
     * @param districtId the district's code
     * @return its facts
     */
    DistrictFacts district(String districtId);

    /**
     * The facts about the communities of a district.
     *
     * @param districtId the district's code
     * @return them, in the order of the register
     */
    ImmutableList<CommunityFacts> communities(String districtId);

    /**
     * The figures for the diagnosis of the city.
     *
     * @param districts the figures of the districts, as the answers give them
     * @return figures that were given for the city, else those of the districts
     */
    DiagnosisInput diagnosed(ImmutableList<UnitFigures> districts);

    /** {@return where the facts come from} */
    Provenance provenance();

    /** {@return how many communities there are} */
    default int size() {
        return districts().keySet().stream()
                .mapToInt(district -> communities(district).size())
                .sum();
    }
}
