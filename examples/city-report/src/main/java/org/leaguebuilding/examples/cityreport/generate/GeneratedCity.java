package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.register.RegisterEntry;

/**
 * The communities of a register with League facts. Code, name, subdistrict and district are the register's; everything
 * about the League and the neighbourhoods within a subdistrict is generated from a fixed seed, some of it left unknown.
 */
public final class GeneratedCity {

    /** Each community touches the one that is next in its subdistrict, and the one this far on. */
    private static final int STRIDE = 4;

    private final Register register;
    private final Chance chance;
    private final ImmutableListMultimap<String, Community> byDistrict;
    private final ImmutableMap<String, Community> byId;
    private final ImmutableListMultimap<String, String> touching;

    private GeneratedCity(Register register, Chance chance) {
        this.register = register;
        this.chance = chance;
        this.touching = touching(register);
        ImmutableListMultimap.Builder<String, Community> districts = ImmutableListMultimap.builder();
        ImmutableMap.Builder<String, Community> communities = ImmutableMap.builder();
        for (RegisterEntry entry : register.communities()) {
            Community community = community(entry);
            districts.put(entry.districtCode(), community);
            communities.put(community.id(), community);
        }
        this.byDistrict = districts.build();
        this.byId = communities.buildOrThrow();
    }

    /**
     * Adds League facts to a register.
     *
     * @param register the register
     * @param chance what decides the facts
     * @return the city
     */
    public static GeneratedCity of(Register register, Chance chance) {
        return new GeneratedCity(register, chance);
    }

    /** What decides the facts. */
    Chance chance() {
        return chance;
    }

    /**
     * The city's code.
     *
     * @return the code, by the register
     * @throws java.util.NoSuchElementException if the register has no community
     */
    public String code() {
        return register.cityCode();
    }

    /**
     * The names of the districts.
     *
     * @return the names by code, in the order of the register
     */
    public ImmutableMap<String, String> districts() {
        return register.districts();
    }

    /**
     * The communities of a district.
     *
     * @param districtCode the district's code
     * @return its communities, in the order of the register
     */
    public ImmutableList<Community> communities(String districtCode) {
        return byDistrict.get(districtCode);
    }

    /**
     * How many communities the city has.
     *
     * @return the number
     */
    public int size() {
        return byId.size();
    }

    /**
     * The communities that a community touches, whether or not it knows.
     *
     * @param community the community
     * @return its neighbours within the subdistrict
     */
    public ImmutableList<Community> neighbours(Community community) {
        return touching.get(community.id()).stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Community community(RegisterEntry entry) {
        Dice dice = chance.dice("community", entry.code());
        int level = chance.dice("district", entry.districtCode()).between(-15, 15);
        Community.Builder builder = Community.builder()
                .id(entry.code())
                .name(entry.name())
                .subdistrictId(entry.subdistrictCode())
                .type(dice.known(92, dice.oneOf(CommunityType.builtIn().toArray(CommunityType[]::new))))
                .adjacentTo(dice.known(90, ImmutableSet.copyOf(touching.get(entry.code()))))
                .foundation(dice.known(93, foundation(dice, level)))
                .cadreTeam(dice.known(93, strength(dice, level)));
        int youth = dice.between(150, 2400);
        if (dice.percent(94)) {
            builder.youthCount(youth);
        }
        return builder.memberCount(dice.percent(92) ? OptionalInt.of(dice.between(0, youth / 12)) : OptionalInt.empty())
                .build();
    }

    private static Foundation foundation(Dice dice, int level) {
        if (dice.percent(40 + level)) {
            return Foundation.GOOD;
        }
        return dice.percent(50) ? Foundation.FAIR : Foundation.WEAK;
    }

    private static Strength strength(Dice dice, int level) {
        if (dice.percent(45 + level)) {
            return Strength.STRONG;
        }
        return dice.percent(50) ? Strength.FAIR : Strength.WEAK;
    }

    private static ImmutableListMultimap<String, String> touching(Register register) {
        ImmutableListMultimap<String, RegisterEntry> bySubdistrict =
                Multimaps.index(register.communities(), RegisterEntry::subdistrictCode);
        return bySubdistrict.asMap().values().stream()
                .map(ImmutableList::copyOf)
                .flatMap(entries -> IntStream.range(0, entries.size())
                        .boxed()
                        .flatMap(i -> IntStream.of(i - STRIDE, i - 1, i + 1, i + STRIDE)
                                .filter(k -> k >= 0 && k < entries.size())
                                .mapToObj(k -> Map.entry(
                                        entries.get(i).code(), entries.get(k).code()))))
                .collect(ImmutableListMultimap.toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
