package org.leaguebuilding.examples.cityreport.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole country's register, packed with gzip, with the columns that its file leaves out taken from the codes. */
class CountryRegisterTest {

    private static Register country = new Register(ImmutableList.of());

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("country.csv.gz");
        try (InputStream in =
                        Objects.requireNonNull(CountryRegisterTest.class.getResourceAsStream("country-2023.csv.gz"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), UTF_8));
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("unit_code,unit_name,subdistrict_code,district_code,district_name\n".getBytes(UTF_8));
            for (String line : lines.lines().skip(1).toList()) {
                String district = line.substring(0, 6);
                out.write("%s,%s,%s,%s\n"
                        .formatted(line, line.substring(0, 9), district, district)
                        .getBytes(UTF_8));
            }
        }
        country = Register.read(file);
    }

    /** Counted by another program in another language over the same file. */
    @Test
    void each_province_has_so_many_communities_villages_placeholders_and_doubtful_units() {
        Map<String, List<UnitKind>> kinds = country.units().stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.code().substring(0, 2),
                        TreeMap::new,
                        Collectors.mapping(RegisterEntry::kind, Collectors.toList())));

        assertThat(kinds.entrySet().stream().map(province -> province.getKey() + counts(province.getValue())))
                .containsExactly(
                        "11 3730 1 5 0",
                        "12 2036 1 33 0",
                        "13 5563 259 31 9",
                        "14 3004 23 34 0",
                        "15 2895 37 67 12",
                        "21 5071 157 19 1",
                        "22 2272 3 14 0",
                        "23 3514 37 22 4",
                        "31 4941 0 8 0",
                        "32 8452 18 126 0",
                        "33 5777 11 7 0",
                        "34 4614 42 63 193",
                        "35 3112 10 25 0",
                        "36 4641 19 65 0",
                        "37 7070 661 12 4",
                        "41 7851 48 26 0",
                        "42 5279 8 44 5",
                        "43 5842 20 12 1",
                        "44 7351 8 46 1",
                        "45 2381 8 15 6",
                        "46 699 8 3 0",
                        "50 3324 24 0 0",
                        "51 8430 641 3 4",
                        "52 4275 8 0 0",
                        "53 3189 435 7 0",
                        "54 273 6 4 0",
                        "61 3730 37 7 1",
                        "62 2116 13 23 0",
                        "63 539 2 7 0",
                        "64 657 0 3 0",
                        "65 3647 34 28 0");
        assertThat(counts(country.units().stream().map(RegisterEntry::kind).toList()))
                .isEqualTo(" 126275 2579 759 241");
    }

    @Test
    void doubtful_are_those_whose_number_and_name_contradict_each_other_or_whose_number_is_of_no_known_kind() {
        assertThat(country.ofKind(UnitKind.DOUBTFUL).stream()
                        .collect(Collectors.groupingBy(
                                unit -> unit.number().code() + " by number, "
                                        + unit.nameSays().code() + " by name",
                                Collectors.counting())))
                .containsOnly(
                        Map.entry("residents-committee by number, village by name", 202L),
                        Map.entry("village by number, residents-committee by name", 20L),
                        Map.entry("like-village by number, residents-committee by name", 13L),
                        Map.entry("outside by number, open by name", 6L));
    }

    /** 149 are villages by their names; one of these has the number of a residents' committee. */
    @Test
    void a_district_of_villages_that_are_called_communities_has_40_communities() {
        assertThat(counts(country.units().stream()
                        .filter(unit -> unit.districtCode().equals("130406"))
                        .map(RegisterEntry::kind)
                        .toList()))
                .isEqualTo(" 40 148 0 1");
    }

    @Test
    void cities_without_districts_have_stand_ins() {
        assertThat(Stream.of("441900", "460400", "620201").map(this::communities))
                .containsExactly(249L, 80L, 31L);
    }

    private long communities(String district) {
        return country.communities().stream()
                .filter(unit -> unit.districtCode().equals(district))
                .count();
    }

    private static String counts(List<UnitKind> kinds) {
        return Stream.of(UnitKind.COMMUNITY, UnitKind.VILLAGE, UnitKind.PLACEHOLDER, UnitKind.DOUBTFUL)
                .map(kind -> " " + kinds.stream().filter(kind::equals).count())
                .collect(Collectors.joining());
    }
}
