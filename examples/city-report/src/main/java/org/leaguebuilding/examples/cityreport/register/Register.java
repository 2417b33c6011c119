package org.leaguebuilding.examples.cityreport.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.input.Input;

/**
 * The village-level units of a city, in the order of the register: communities, and what else it holds.
 *
 * @param units the units, of every kind
 */
public record Register(ImmutableList<RegisterEntry> units) {

    private static final String SHIPPED = "/org/leaguebuilding/examples/cityreport/wuhan-units-2023.csv";

    /**
     * The 3,495 units of Wuhan that come with this program, 1,541 of them communities.
     *
     * @return the register of 2023
     */
    public static Register shipped() {
        try (InputStream in = Objects.requireNonNull(Register.class.getResourceAsStream(SHIPPED))) {
            return read(SHIPPED, in);
        } catch (IOException failure) {
            throw FileFailures.refusal(SHIPPED, failure);
        }
    }

    /**
     * Reads a register.
     *
     * @param file a CSV file in UTF-8, with or without a mark, or in GB18030, also packed with gzip, with the columns
     *     unit_code, unit_name, subdistrict_code, district_code and district_name; further columns are passed over
     * @return its units
     * @throws Refusal if it cannot be read, or something in it is not as it has to be: says row, column and what to do
     */
    public static Register read(Path file) {
        String name = file.toString();
        try (InputStream in = Input.openTable(file)) {
            return read(name, in);
        } catch (IOException failure) {
            throw FileFailures.refusal(name, failure);
        }
    }

    private static Register read(String name, InputStream in) throws IOException {
        return new Register(new RegisterReader(name).read(RegisterText.of(name, in.readAllBytes())));
    }

    /**
     * The communities.
     *
     * @return the units that are communities, in the order of the register
     */
    public ImmutableList<RegisterEntry> communities() {
        return ofKind(UnitKind.COMMUNITY);
    }

    /**
     * The districts that have communities.
     *
     * @return their names by code, in the order of the register
     */
    public ImmutableMap<String, String> districts() {
        return communities().stream()
                .collect(ImmutableMap.toImmutableMap(
                        RegisterEntry::districtCode, RegisterEntry::districtName, (first, again) -> first));
    }

    /**
     * The city of the communities.
     *
     * @return its code, such as 420100 of Wuhan; where the communities are those of several cities, that of their province,
     *     and where they are those of several provinces, CN
     * @throws java.util.NoSuchElementException if there is no community
     */
    public String cityCode() {
        return CityCode.of(
                communities().stream().map(RegisterEntry::districtCode).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * The units of a kind.
     *
     * @param kind the kind
     * @return its units, in the order of the register
     */
    public ImmutableList<RegisterEntry> ofKind(UnitKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).collect(ImmutableList.toImmutableList());
    }
}
