package org.leaguebuilding.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

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
     * @param communities its communities; at least one, no duplicates, the ones of a subdistrict all in the same district
     * @return the rates by level
     * @throws MalformedValueException if the city's id is malformed, no community is given, a community is given twice, or
     *     a subdistrict lies in two districts
     * @throws ArithmeticException if a sum exceeds the range of {@code long}
     */
    public static RollUp of(String cityId, ImmutableList<CommunityRates> communities) {
        Structure.id("RollUp", "cityId", cityId);
        Structure.notEmpty("RollUp", "communities", communities);
        ImmutableMap<String, UnitRates> byId = byId(communities);
        Map<String, Sum> subdistricts = new LinkedHashMap<>();
        Map<String, Sum> districts = new LinkedHashMap<>();
        Sum whole = new Sum(UnitLevel.CITY, cityId, Optional.empty());
        for (CommunityRates community : communities) {
            sum(subdistricts, UnitLevel.SUBDISTRICT, community.subdistrictId(), community.districtId())
                    .add(community.formation(), community.coverage());
        }
        for (Sum subdistrict : subdistricts.values()) {
            sum(districts, UnitLevel.DISTRICT, subdistrict.parentId(), cityId).add(subdistrict);
        }
        districts.values().forEach(whole::add);
        UnitRates city = whole.rates();
        return new RollUp(
                city,
                ImmutableMap.of(
                        UnitLevel.CITY, ImmutableMap.of(cityId, city),
                        UnitLevel.DISTRICT, rates(districts),
                        UnitLevel.SUBDISTRICT, rates(subdistricts),
                        UnitLevel.COMMUNITY, byId));
    }

    private static ImmutableMap<String, UnitRates> byId(ImmutableList<CommunityRates> communities) {
        ImmutableMap.Builder<String, UnitRates> byId = ImmutableMap.builderWithExpectedSize(communities.size());
        for (CommunityRates community : communities) {
            byId.put(community.id(), unit(community));
        }
        try {
            return byId.buildOrThrow();
        } catch (IllegalArgumentException twice) {
            // Looked for only now: in a large city a set of all ids costs as much as all the rest.
            Structure.distinct("RollUp", "communities", communities, CommunityRates::id);
            throw twice;
        }
    }

    private static UnitRates unit(CommunityRates community) {
        return new UnitRates(
                UnitLevel.COMMUNITY,
                community.id(),
                Optional.of(community.subdistrictId()),
                community.formation(),
                community.coverage());
    }

    private static Sum sum(Map<String, Sum> sums, UnitLevel level, String id, String parentId) {
        Sum sum = sums.get(id);
        if (sum == null) {
            sum = new Sum(level, id, Optional.of(parentId));
            sums.put(id, sum);
        } else if (!sum.parentId().equals(parentId)) {
            throw new MalformedValueException("RollUp", "subdistrictId", id, Expectation.DISTINCT);
        }
        return sum;
    }

    private static ImmutableMap<String, UnitRates> rates(Map<String, Sum> sums) {
        return ImmutableMap.copyOf(Maps.transformValues(sums, Sum::rates));
    }

    /** What the units below one unit come to. */
    private static final class Sum {
        private final UnitLevel level;
        private final String id;
        private final Optional<String> parentId;
        private final ShareTally.Sum formation = new ShareTally.Sum();
        private final ShareTally.Sum coverage = new ShareTally.Sum();

        Sum(UnitLevel level, String id, Optional<String> parentId) {
            this.level = level;
            this.id = id;
            this.parentId = parentId;
        }

        String parentId() {
            return parentId.orElseThrow();
        }

        void add(FormationRate moreFormation, WorkCoverage moreCoverage) {
            formation.add(moreFormation.communities());
            coverage.add(moreCoverage.youth());
        }

        void add(Sum unit) {
            formation.add(unit.formation.tally());
            coverage.add(unit.coverage.tally());
        }

        UnitRates rates() {
            return new UnitRates(
                    level, id, parentId, new FormationRate(formation.tally()), new WorkCoverage(coverage.tally()));
        }
    }

    /** {@return the rates of the whole city} */
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
        requireNonNull(level, "level");
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
        requireNonNull(level, "level");
        requireNonNull(id, "id");
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
     * {@return the city's id and how many units of each level there are, for logs, such as {@code wuhan: 13 districts,
     * 193 subdistricts, 1541 communities}}
     */
    @Override
    public String toString() {
        return city.id() + ": " + level(UnitLevel.DISTRICT).size() + " districts, "
                + level(UnitLevel.SUBDISTRICT).size() + " subdistricts, "
                + level(UnitLevel.COMMUNITY).size() + " communities";
    }
}
