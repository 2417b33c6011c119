package org.leaguebuilding.examples.cityreport.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.examples.cityreport.generate.Chance;
import org.leaguebuilding.examples.cityreport.generate.GeneratedCity;

/** The city that the communities of a register make up. */
class RegisterCityTest {

    private static Register of(String districts) {
        return new Register(Splitter.on(' ')
                .splitToStream(districts)
                .map(district -> new RegisterEntry(district + "001001", "东社区居委会", district + "001", district, "区"))
                .collect(ImmutableList.toImmutableList()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "420102 420111, 420100",
        "420102, 420100",
        "620201, 620200",
        "340171 340102, 340100",
        // Municipalities are provinces, with counties under another number than districts.
        "110101 110119, 110000",
        "500101 500229, 500000",
        // A city without districts stands in for its own.
        "441900, 441900-city",
        "460400, 460400-city",
        // More than a city.
        "420102 420202, 420000",
        "420102 310101, CN"
    })
    void has_the_code_that_its_districts_share(String districts, String code) {
        assertThat(of(districts).cityCode()).isEqualTo(code);
        assertThat(GeneratedCity.of(of(districts), Chance.USUAL).code()).isEqualTo(code);
    }

    @Test
    void is_wuhan_for_the_register_that_comes_with_the_program() {
        assertThat(Register.shipped().cityCode()).isEqualTo("420100");
    }

    @Test
    void is_none_without_communities() {
        Register villages = new Register(
                ImmutableList.of(new RegisterEntry("420102001201", "东村村委会", "420102001", "420102", "江岸区")));

        assertThatThrownBy(villages::cityCode).isInstanceOf(NoSuchElementException.class);
    }
}
