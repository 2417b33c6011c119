package org.leaguebuilding.examples.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;

/** In which district a subject lies, by the codes of the public register in its facts. Immutable and thread-safe. */
final class Districts {

    /** Where no code tells it. */
    static final String OTHER = "other";

    /** The facts that name units, or the organizations of units. Of several communities the first one counts. */
    private static final ImmutableList<String> UNITS =
            ImmutableList.of("districtId", "communityId", "unitId", "organizationId", "communities[].id");

    private static final String ELEMENT = "[].";

    /** The code of a district, alone or at the start of the code of a unit in it, which an id may end with. */
    private static final Pattern CODE = Pattern.compile("(?:.*[^0-9])?([0-9]{6})(?:[0-9]{3}){0,2}");

    private final ImmutableMap<String, ImmutableList<UnitFact>> byType;

    private Districts(ImmutableMap<String, ImmutableList<UnitFact>> byType) {
        this.byType = byType;
    }

    /**
     * Looks for the facts that name units.
     *
     * @param policy the edition, of which the families know their facts
     * @return where they are
     */
    static Districts of(LeagueBuildingPolicy policy) {
        return new Districts(policy.families().stream()
                .collect(ImmutableMap.toImmutableMap(family -> family.subject().code(), Districts::unitFacts)));
    }

    /**
     * The district of a subject.
     *
     * @param type the code of its type
     * @param subject the subject
     * @return the code of six digits, or {@link #OTHER}
     */
    String of(String type, Subject subject) {
        return byType.getOrDefault(type, ImmutableList.of()).stream()
                .flatMap(fact -> fact.in(subject).stream())
                .map(CODE::matcher)
                .filter(Matcher::matches)
                .map(code -> code.group(1))
                .findFirst()
                .orElse(OTHER);
    }

    private static ImmutableList<UnitFact> unitFacts(RuleFamily<?> family) {
        return UNITS.stream()
                .flatMap(path -> find(family, path).stream().map(fact -> new UnitFact(list(family, path), fact)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<SubjectFact> list(RuleFamily<?> family, String path) {
        int end = path.indexOf(ELEMENT);
        return end < 0 ? Optional.empty() : find(family, path.substring(0, end));
    }

    private static Optional<SubjectFact> find(RuleFamily<?> family, String path) {
        return family.facts().stream().filter(fact -> fact.path().equals(path)).findFirst();
    }

    /** A fact of the subject itself, or of the elements of a list in it. */
    private record UnitFact(Optional<SubjectFact> list, SubjectFact id) {

        Optional<String> in(Subject subject) {
            return owners(subject)
                    .flatMap(owner -> Stream.ofNullable(id.valueIn(owner)))
                    .map(Object::toString)
                    .findFirst();
        }

        private Stream<?> owners(Subject subject) {
            return list.isPresent() && list.get().valueIn(subject) instanceof List<?> elements
                    ? elements.stream()
                    : list.isPresent() ? Stream.empty() : Stream.of(subject);
        }
    }
}
