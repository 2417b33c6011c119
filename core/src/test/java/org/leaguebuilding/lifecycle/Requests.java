package org.leaguebuilding.lifecycle;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.LocalizedText;

/** Requests for tests: one that meets everything, and random ones. */
final class Requests {

    static final LocalDate DAY = LocalDate.of(2005, 9, 30);

    static final LocalProvision OWN = new LocalProvision(
            "city.stages", LocalizedText.of("阶段管理办法", "Rules on stages"), LocalizedText.of("市文件", "City document"));

    private Requests() {}

    /** An organization with everything that any stage needs. */
    static StageRequest.Builder complete(Stage stage, Stage requested) {
        StageRequest.Builder builder = StageRequest.builder()
                .id("r1")
                .organizationId("o1")
                .stage(stage)
                .requested(requested)
                .requestedOn(DAY)
                .programmeWithoutViolations(true)
                .addLeads("o2")
                .reason("restructuring");
        for (Have have : Have.values()) {
            builder.addHaves(HaveEvidence.builder()
                    .have(have)
                    .met(true)
                    .addEvidence("e-" + have.code())
                    .build());
        }
        return builder;
    }

    static StageRequest random(Random random) {
        StageRequest.Builder builder = StageRequest.builder()
                .id("r" + random.nextInt(100))
                .organizationId("o1")
                .stage(anyOf(Stage.values(), random))
                .requested(anyOf(Stage.values(), random))
                .requestedOn(DAY)
                .programmeWithoutViolations(maybe(random));
        for (Have have : Have.values()) {
            if (random.nextInt(4) > 0) {
                builder.addHaves(new HaveEvidence(
                        have, maybe(random), random.nextBoolean() ? ImmutableList.of("e1") : ImmutableList.of()));
            }
        }
        if (random.nextBoolean()) {
            builder.addLeads("o2");
        }
        return random.nextBoolean() ? builder.reason("decline").build() : builder.build();
    }

    private static Optional<Boolean> maybe(Random random) {
        int side = random.nextInt(3);
        return side == 2 ? Optional.empty() : Optional.of(side == 1);
    }

    static <T> T anyOf(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
