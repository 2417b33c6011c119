package org.leaguebuilding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** Assertions on what construction refuses. */
public final class Refusals {

    private Refusals() {}

    /** Names type and field, such as {@code CommunityGuarantee.id}, and what was expected. */
    public static void assertRefused(ThrowingCallable construction, String field, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(construction)
                .satisfies(refusal -> {
                    assertThat(refusal.type() + "." + refusal.field()).isEqualTo(field);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }

    /** Names field and value, and what was expected. */
    public static void refuses(ThrowingCallable construction, String field, String value, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(construction)
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.value()).isEqualTo(value);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }
}
