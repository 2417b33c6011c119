package org.leaguebuilding.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {

    static List<String> blocks() throws IOException {
        return Readme.blocks();
    }

    @Test
    void the_readme_has_java() throws IOException {
        assertThat(blocks()).isNotEmpty();
    }

    @ParameterizedTest(name = "block {index}")
    @MethodSource("blocks")
    void every_block_of_java_in_the_readme_is_compiled_here(String block) throws IOException {
        assertThat(Readme.markedParts())
                .as("""
                        this block of the README, white space aside, between the lines "// begin README" and "// end README" \
                        of a source file of examples/quickstart:
                        %s""", block)
                .anyMatch(part -> Readme.squeezed(part).contains(Readme.squeezed(block)));
    }
}
