package org.leaguebuilding.benchmarks.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.assessment.Objective;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.value.Ratio;

/** The assessment rules of {@code wuhan-2005}, as a host would write them without the library. */
final class HandWrittenAssessmentCheck {

    private static final Have[] HAVES = Have.values();
    private static final Platform[] PLATFORMS = Platform.values();
    private static final Objective[] OBJECTIVES = Objective.values();
    private static final YouthGroup[] CARE_GROUPS = {YouthGroup.VULNERABLE, YouthGroup.SPECIAL_NEEDS};

    List<Problem> check(AssessmentRecord subject) {
        List<Problem> problems = new ArrayList<>();
        checkHaves(subject, problems);
        checkPlatforms(subject, problems);
        for (Objective objective : OBJECTIVES) {
            checkWanted(
                    "assessment.objective.",
                    objective.code(),
                    "objectives.",
                    subject.objectives().get(objective),
                    problems);
        }
        Attestation rights = subject.rightsProtected().orElse(null);
        if (rights == null || !rights.present()) {
            problems.add(new Problem("assessment.rights.protected", demanded(rights), "rightsProtected", Map.of()));
        }
        for (YouthGroup group : CARE_GROUPS) {
            Attestation care = subject.care().get(group);
            if (care == null || !care.present()) {
                problems.add(new Problem(
                        "assessment.care.vulnerable",
                        demanded(care),
                        "care." + group.code(),
                        Map.of("group", group.code())));
            }
        }
        checkWanted("assessment.form.volunteer-team", "volunteerTeam", subject.volunteerTeam(), problems);
        checkWanted("assessment.form.youth-center", "youthCenter", subject.youthCenter(), problems);
        checkCarrier("venue", "venuesExtended", subject.venuesExtended(), problems);
        checkCarrier("carrier", "carriersRenewed", subject.carriersRenewed(), problems);
        checkWanted("assessment.outcome.party", "partyTrust", subject.partyTrust(), problems);
        checkSatisfaction(subject.youthSatisfied(), problems);
        return problems;
    }

    private static void checkHaves(AssessmentRecord subject, List<Problem> problems) {
        for (Have have : HAVES) {
            Attestation attestation = subject.haves().get(have);
            if (attestation == null) {
                problems.add(new Problem(
                        "assessment.have." + have.code(),
                        Kind.DEMANDED_FACT_MISSING,
                        "haves." + have.code(),
                        Map.of()));
            } else if (!attestation.present() || attestation.evidence().isEmpty()) {
                problems.add(new Problem(
                        "assessment.have." + have.code(),
                        Kind.VIOLATION,
                        "haves." + have.code(),
                        Map.of("state", attestation.present() ? "unevidenced" : "denied")));
            }
        }
    }

    private static void checkPlatforms(AssessmentRecord subject, List<Problem> problems) {
        Attestation accepted = subject.platformsAccepted().orElse(null);
        boolean refused = accepted != null && !accepted.present();
        boolean open = accepted == null;
        for (Platform platform : PLATFORMS) {
            Attestation attestation = subject.platforms().get(platform);
            if (attestation == null || !attestation.present()) {
                open |= attestation == null;
                refused |= attestation != null;
                problems.add(new Problem(
                        "assessment.platform." + platform.code(),
                        demanded(attestation),
                        "platforms." + platform.code(),
                        Map.of()));
            }
        }
        String rule = "assessment.platform.accepted";
        if (refused) {
            problems.add(new Problem(rule, Kind.CONCERN, "platformsAccepted", Map.of()));
        } else if (open) {
            for (Platform platform : PLATFORMS) {
                if (subject.platforms().get(platform) == null) {
                    problems.add(new Problem(rule, Kind.WANTED_FACT_MISSING, "platforms." + platform.code(), Map.of()));
                }
            }
            if (accepted == null) {
                problems.add(new Problem(rule, Kind.WANTED_FACT_MISSING, "platformsAccepted", Map.of()));
            }
        }
    }

    private static void checkWanted(
            String rule, String path, Optional<Attestation> attestation, List<Problem> problems) {
        checkWanted(rule, "", path, attestation.orElse(null), problems);
    }

    private static void checkWanted(
            String rule, String code, String path, @Nullable Attestation attestation, List<Problem> problems) {
        if (attestation == null) {
            problems.add(new Problem(rule + code, Kind.WANTED_FACT_MISSING, path + code, Map.of()));
        } else if (!attestation.present()) {
            problems.add(new Problem(rule + code, Kind.CONCERN, path + code, Map.of()));
        }
    }

    private static void checkCarrier(String carrier, String path, OptionalInt count, List<Problem> problems) {
        if (count.isEmpty() || count.getAsInt() < 1) {
            problems.add(new Problem(
                    "assessment.carrier.extended",
                    count.isEmpty() ? Kind.WANTED_FACT_MISSING : Kind.CONCERN,
                    path,
                    Map.of("carrier", carrier)));
        }
    }

    private static void checkSatisfaction(Optional<Ratio> satisfied, List<Problem> problems) {
        if (satisfied.isEmpty()) {
            problems.add(new Problem(
                    "assessment.outcome.youth", Kind.WANTED_FACT_MISSING, "youthSatisfied", Map.of("floor", "80/100")));
        } else if (satisfied.get().numerator() * 100 < satisfied.get().denominator() * 80) {
            problems.add(new Problem(
                    "assessment.outcome.youth",
                    Kind.CONCERN,
                    "youthSatisfied",
                    Map.of("youthSatisfied", satisfied.get().toString(), "floor", "80/100")));
        }
    }

    private static Kind demanded(@Nullable Attestation attestation) {
        return attestation == null ? Kind.DEMANDED_FACT_MISSING : Kind.VIOLATION;
    }
}
