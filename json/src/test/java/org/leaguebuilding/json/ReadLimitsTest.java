package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class ReadLimitsTest {

    private static final int GIBIBYTE = 1 << 30;

    private static void assertRefused(String field, Expectation expectation, ThrowingCallable limits) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(limits)
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo("ReadLimits");
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }

    @Test
    void go_from_1_to_a_gibibyte_and_to_1000_levels() {
        assertThat(new ReadLimits(1, 1, 1, 1).maxDepth()).isEqualTo(1);
        assertThat(new ReadLimits(GIBIBYTE, GIBIBYTE, GIBIBYTE, 1_000).maxDepth())
                .isEqualTo(1_000);
    }

    @Test
    void are_refused_beyond_that_by_name() {
        ReadLimits limits = ReadLimits.DEFAULT;

        assertRefused("maxDocumentBytes", Expectation.LENGTH_LIMIT, () -> limits.withMaxDocumentBytes(0));
        assertRefused("maxDocumentBytes", Expectation.LENGTH_LIMIT, () -> limits.withMaxDocumentBytes(GIBIBYTE + 1));
        assertRefused("maxLineBytes", Expectation.LENGTH_LIMIT, () -> limits.withMaxLineBytes(0));
        assertRefused("maxLineBytes", Expectation.LENGTH_LIMIT, () -> limits.withMaxLineBytes(GIBIBYTE + 1));
        assertRefused("maxStringChars", Expectation.LENGTH_LIMIT, () -> limits.withMaxStringChars(0));
        assertRefused("maxStringChars", Expectation.LENGTH_LIMIT, () -> limits.withMaxStringChars(GIBIBYTE + 1));
        assertRefused("maxDepth", Expectation.DEPTH_LIMIT, () -> limits.withMaxDepth(0));
        assertRefused("maxDepth", Expectation.DEPTH_LIMIT, () -> limits.withMaxDepth(1_001));
    }

    @Test
    void are_set_one_by_one() {
        assertThat(ReadLimits.DEFAULT
                        .withMaxDocumentBytes(1)
                        .withMaxLineBytes(2)
                        .withMaxStringChars(3)
                        .withMaxDepth(4))
                .isEqualTo(new ReadLimits(1, 2, 3, 4));
    }
}
