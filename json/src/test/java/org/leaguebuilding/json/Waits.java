package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Waits that end. */
final class Waits {

    /** Far longer than anything here takes, and shorter than the limit of a test. */
    static final Duration LONGEST = Duration.ofSeconds(45);

    private Waits() {}

    /** Waits for a latch, whether or not the thread is interrupted. */
    static void on(CountDownLatch latch) {
        assertThat(Uninterruptibles.awaitUninterruptibly(latch, LONGEST))
                .as("what is waited for comes")
                .isTrue();
    }
}
