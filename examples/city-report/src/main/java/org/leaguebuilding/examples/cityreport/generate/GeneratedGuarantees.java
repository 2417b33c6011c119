package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.Difficulty;
import org.leaguebuilding.guarantee.Guidance;
import org.leaguebuilding.guarantee.Hearing;
import org.leaguebuilding.guarantee.HearingSubject;
import org.leaguebuilding.organization.Have;

/** What the Party branch of each community does for the League: hearings, guidance, funds, and the venue of the five haves. */
public final class GeneratedGuarantees {

    private static final int IN_TIME = 28;
    private static final int LATE = 60;

    private GeneratedGuarantees() {}

    /**
     * The guarantee of a community.
     *
     * @param life the state of the League there
     * @return always the same for the same community
     */
    public static CommunityGuarantee guarantee(LeagueLife life) {
        Dice dice = life.dice("guarantee");
        String id = GeneratedProposals.PREFIX + "guarantee-" + life.community().id();
        CommunityGuarantee.Builder builder = CommunityGuarantee.builder();
        builder.id(id)
                .communityId(life.community().id())
                .asOf(GeneratedYear.TODAY)
                .cycle(GeneratedYear.YEAR)
                .fundingArranged(dice.known(97, dice.percent(life.diligence())))
                .venueArranged(life.have(Have.VENUE));
        int hearings = dice.percent(life.diligence()) ? dice.between(2, 4) : dice.between(0, 1);
        for (int i = 0; i < hearings; i++) {
            builder.addHearing(hearing(id + "-hearing-" + i, i == 0 && dice.percent(life.diligence()), dice));
        }
        int difficulties = dice.between(0, 2);
        for (int i = 0; i < difficulties; i++) {
            builder.addDifficulty(difficulty(id + "-difficulty-" + i, dice.percent(life.diligence()), dice));
        }
        return builder.build();
    }

    private static Hearing hearing(String id, boolean onAll, Dice dice) {
        ImmutableSet<HearingSubject> subjects = Arrays.stream(HearingSubject.values())
                .filter(subject -> dice.percent(onAll ? 100 : 40))
                .collect(ImmutableSet.toImmutableSet());
        return Hearing.builder()
                .id(id)
                .on(dice.known(97, GeneratedYear.past(dice, 0)))
                .subjects(subjects.isEmpty() ? ImmutableSet.of(HearingSubject.DEVELOPMENT) : subjects)
                .build();
    }

    private static Difficulty difficulty(String id, boolean inTime, Dice dice) {
        LocalDate raised = GeneratedYear.past(dice, LATE);
        return Difficulty.builder()
                .id(id)
                .raisedOn(dice.known(98, raised))
                .guidance(guidance(raised, inTime, dice))
                .build();
    }

    private static Optional<Guidance> guidance(LocalDate raised, boolean inTime, Dice dice) {
        if (inTime) {
            return Optional.of(Guidance.on(raised.plusDays(dice.between(1, IN_TIME))));
        }
        return dice.known(50, Guidance.on(raised.plusDays(dice.between(IN_TIME, LATE))));
    }
}
