package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;

/** The facts that {@code --lock} names, which have to be facts of every subject that is read. */
final class LockedFacts {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final LeagueBuildingPolicy policy;
    private final ImmutableSet<String> paths;
    private final Texts texts;
    private final Set<String> known = new HashSet<>();

    /**
     * Takes the paths.
     *
     * @throws Refusal if one of them is no fact of anything
     */
    LockedFacts(LeagueBuildingPolicy policy, ImmutableSet<String> paths, Texts texts) {
        this.policy = policy;
        this.paths = paths;
        this.texts = texts;
        for (String path : paths) {
            if (owner(path).isEmpty()) {
                throw Refusal.of("lock.unknown", path).didYouMean(nearest(path, policy.families()));
            }
        }
    }

    /**
     * Takes note of a subject.
     *
     * @throws Refusal if one of the paths is a fact of other subjects
     */
    void check(Judged<?> judged) {
        if (known.add(judged.report().subjectType())) {
            paths.stream()
                    .filter(path -> !Effort.canLock(judged.family(), path))
                    .findFirst()
                    .ifPresent(path -> refuse(judged, path));
        }
    }

    private void refuse(Judged<?> judged, String path) {
        String other = owner(path).orElseThrow().subject().title(texts.locale());
        String type = judged.family().subject().title(texts.locale());
        throw Refusal.of("lock.other", path, other, judged.report().subject(), type)
                .didYouMean(nearest(path, ImmutableList.of(judged.family())));
    }

    private Optional<RuleFamily<?>> owner(String path) {
        return policy.families().stream()
                .filter(family -> Effort.canLock(family, path))
                .findFirst();
    }

    private static ImmutableList<String> nearest(String path, ImmutableList<RuleFamily<?>> families) {
        return Suggestions.nearest(
                INDEX.matcher(path).replaceAll("[]"),
                families.stream()
                        .flatMap(family -> family.facts().stream())
                        .map(SubjectFact::path)
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }
}
