package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OneGeneration
class GenerationsTest {

    /** What the build says is on the class path of this run. */
    private static List<String> expected() {
        return Splitter.on(',').splitToList(System.getProperty("jackson.generations", "JACKSON_2,JACKSON_3"));
    }

    @Test
    void the_generations_that_are_there_are_those_that_the_build_means() {
        assertThat(Stream.of(JacksonGeneration.values()).filter(Generations::isThere))
                .extracting(Enum::name)
                .isEqualTo(expected());
    }

    @Test
    void the_latest_generation_that_is_there_does_the_work_unless_one_is_chosen() {
        assertThat(LeagueBuildingJson.create().generation().name())
                .isEqualTo(expected().get(expected().size() - 1));
        assertThat(Generations.all())
                .extracting(json -> json.generation().name())
                .isEqualTo(expected());
    }

    @Test
    void a_generation_that_is_not_there_cannot_be_chosen() {
        List<JacksonGeneration> absent = Stream.of(JacksonGeneration.values())
                .filter(generation -> !expected().contains(generation.name()))
                .toList();
        assumeFalse(absent.isEmpty(), "both are there");

        assertThat(absent)
                .isNotEmpty()
                .allSatisfy(generation -> assertThatIllegalStateException()
                        .isThrownBy(() -> Generations.with(generation))
                        .withMessageContaining("jackson-core"));
    }
}
