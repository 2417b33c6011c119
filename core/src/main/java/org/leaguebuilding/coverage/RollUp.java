package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;

/**
 * Both rates of a city, rolled up from its communities to subdistricts, districts and the city (P15). A unit's rate is the
 * rate of all communities below it taken together, not a mean of rates.
 *
 * <p>The order of the communities does not matter: roll-ups of the same communities are equal, and units come out in the
 * order in which their first community went in. It takes time linear in the number of communities. Immutable and
 * thread-safe.
 */
public final class RollUp {

    private final UnitRates city;
    private final ImmutableMap<UnitLevel, ImmutableMap<String, UnitRates>> levels;

    private RollUp(UnitRates city, ImmutableMap<UnitLevel, ImmutableMap<String, UnitRates>> levels) {
        this.city = city;
        this.levels = levels;
    }

    /**
     * Rolls the rates of communities up.
     *
     * @param cityId the city's id
     * @param communities its communities; at least one, none twice, the ones of a subdistrict all in the same district
     * @return the rates by level
     * @throws MalformedValueException if the city's id is malformed, no community is given, a community is given twice, or
     *     a subdistrict lies in two districts
     * @throws ArithmeticException if a sum exceeds the range of {@code long}
     */
    public static RollUp of(String cityId, ImmutableList<CommunityRates> communities) {
        Structure.id("RollUp", "cityId", cityId);
        Structure.notEmpty("RollUp", "communities", communities);
        Structure.distinct("RollUp", "communities", communities, CommunityRates::id);
        ImmutableMap.Builder<String, UnitRates> byId = ImmutableMap.builder();
        Map<String, UnitRates> subdistricts = new LinkedHashMap<>();
        for (CommunityRates community : communities) {
            byId.put(community.id(), unit(community));
            add(subdistricts, ofSubdistrict(community));
        }
        Map<String, UnitRates> districts = new LinkedHashMap<>();
        for (UnitRates subdistrict : subdistricts.values()) {
            add(districts, above(UnitLevel.DISTRICT, subdistrict, Optional.of(cityId)));
        }
        Map<String, UnitRates> city = new LinkedHashMap<>();
        for (UnitRates district : districts.values()) {
            add(city, above(UnitLevel.CITY, district, Optional.empty()));
        }
        return new RollUp(
                city.values().iterator().next(),
                ImmutableMap.of(
                        UnitLevel.CITY, ImmutableMap.copyOf(city),
                        UnitLevel.DISTRICT, ImmutableMap.copyOf(districts),
                        UnitLevel.SUBDISTRICT, ImmutableMap.copyOf(subdistricts),
                        UnitLevel.COMMUNITY, byId.buildOrThrow()));
    }

    private static UnitRates unit(CommunityRates community) {
        return new UnitRates(
                UnitLevel.COMMUNITY,
                community.id(),
                Optional.of(community.subdistrictId()),
                community.formation(),
                community.coverage());
    }

    private static UnitRates ofSubdistrict(CommunityRates community) {
        return new UnitRates(
                UnitLevel.SUBDISTRICT,
                community.subdistrictId(),
                Optional.of(community.districtId()),
                community.formation(),
                community.coverage());
    }

    private static UnitRates above(UnitLevel level, UnitRates unit, Optional<String> parentId) {
        return new UnitRates(level, unit.parentId().orElseThrow(), parentId, unit.formation(), unit.coverage());
    }

    private static void add(Map<String, UnitRates> units, UnitRates more) {
        units.merge(more.id(), more, RollUp::joined);
    }

    private static UnitRates joined(UnitRates one, UnitRates other) {
        if (!one.parentId().equals(other.parentId())) {
            throw new MalformedValueException("RollUp", "subdistrictId", one.id(), Expectation.DISTINCT);
        }
        return new UnitRates(
                one.level(),
                one.id(),
                one.parentId(),
                one.formation().mergedWith(other.formation()),
                one.coverage().mergedWith(other.coverage()));
    }

    /**
     * The rates of the whole city.
     *
     * @return the rates
     */
    public UnitRates city() {
        return city;
    }

    /**
     * The rates of the units of one level.
     *
     * @param level the level
     * @return the units in the order in which their first community went in
     */
    public ImmutableList<UnitRates> at(UnitLevel level) {
        return level(level).values().asList();
    }

    /**
     * The rates of one unit.
     *
     * @param level the unit's level
     * @param id the unit's id
     * @return its rates; empty if the city has no such unit
     */
    public Optional<UnitRates> find(UnitLevel level, String id) {
        return Optional.ofNullable(level(level).get(id));
    }

    private ImmutableMap<String, UnitRates> level(UnitLevel level) {
        return levels.getOrDefault(level, ImmutableMap.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RollUp that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    /**
     * The city's id and how many units of each level there are, for logs.
     *
     * @return such as {@code wuhan: 13 districts, 193 subdistricts, 1552 communities}
     */
    @Override
    public String toString() {
        return city.id() + ": " + level(UnitLevel.DISTRICT).size() + " districts, "
                + level(UnitLevel.SUBDISTRICT).size() + " subdistricts, "
                + level(UnitLevel.COMMUNITY).size() + " communities";
    }
}
