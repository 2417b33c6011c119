package org.leaguebuilding.guarantee;

import java.time.LocalDate;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.value.DateSpan;

/** Records that meet every rule; a test spoils what it is about. */
final class Guarantees {

    static final LocalDate DAY = LocalDate.of(2005, 9, 30);
    static final GuaranteePolicy POLICY =
            GuaranteePolicy.of("test", Editions.wuhan2005().guarantee().parameters());

    private Guarantees() {}

    static CommunityGuarantee.Builder sound() {
        return bare().addHearings(
                        hearing("h1", LocalDate.of(2005, 3, 1)).build(),
                        hearing("h2", LocalDate.of(2005, 9, 1)).build())
                .addDifficulty(difficulty("x1").build())
                .fundingArranged(true)
                .venueArranged(true);
    }

    static CommunityGuarantee.Builder bare() {
        return CommunityGuarantee.builder()
                .id("guarantee")
                .communityId("c1")
                .asOf(DAY)
                .cycle(DateSpan.ofYear(2005));
    }

    static Hearing.Builder hearing(String id, LocalDate on) {
        return Hearing.builder().id(id).on(on).addSubjects(HearingSubject.values());
    }

    static Difficulty.Builder difficulty(String id) {
        return Difficulty.builder()
                .id(id)
                .raisedOn(LocalDate.of(2005, 3, 1))
                .guidance(Guidance.on(LocalDate.of(2005, 3, 20)));
    }
}
