package org.leaguebuilding.examples.cityreport.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.examples.cityreport.facts.FactPlace;
import org.leaguebuilding.examples.cityreport.facts.FactSource;
import org.leaguebuilding.examples.cityreport.facts.Unjoined;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;

/** Joins facts to the units of a register, by ids and codes. What does not join is kept with its place. Not thread-safe. */
final class Join implements FactSource.Taker {

    private final Units units;
    private final LeagueBuildingPolicy policy;
    private final Map<Class<?>, Map<String, Placed<Subject>>> subjects = new HashMap<>();
    private final Map<String, Placed<Community>> communities = new HashMap<>();
    private final Map<String, Community> inProposals = new HashMap<>();
    private final ImmutableMultiset.Builder<String> joined = ImmutableMultiset.builder();
    private final ImmutableList.Builder<Unjoined> unjoined = ImmutableList.builder();
    private final Aims aims;
    private final Runnable eachRow;
    private long rows;

    Join(Units units, LeagueBuildingPolicy policy, Runnable eachRow) {
        this.eachRow = eachRow;
        this.units = units;
        this.policy = policy;
        this.aims = new Aims(units, policy);
    }

    @Override
    public void take(Subject subject, FactPlace at) {
        addRow();
        boolean isJoined = false;
        for (Aim aim : aims.of(subject)) {
            isJoined |= aim.missing().isPresent()
                    ? leaveOut(
                            at,
                            subject,
                            Unjoined.Kind.UNKNOWN_UNIT,
                            aim.missing().get())
                    : join(subject, at, aim.key());
        }
        if (isJoined) {
            joined.add(type(subject).code());
            Aims.described(subject).forEach(community -> inProposals.putIfAbsent(community.id(), community));
        }
    }

    private boolean join(Subject subject, FactPlace at, String key) {
        Placed<Subject> earlier = subjects.computeIfAbsent(subject.getClass(), type -> new LinkedHashMap<>())
                .putIfAbsent(key, new Placed<>(subject, at));
        return earlier == null || leaveOut(at, subject, Unjoined.Kind.SECOND, second(key, earlier.at()));
    }

    @Override
    public void take(Community community, FactPlace at) {
        addRow();
        Optional<Unjoined.Reason> missing = aims.missingCommunity(community.id());
        if (missing.isPresent()) {
            unjoined.add(new Unjoined(at, Unjoined.Kind.UNKNOWN_UNIT, community.id(), missing.get()));
            return;
        }
        Placed<Community> earlier = communities.putIfAbsent(community.id(), new Placed<>(community, at));
        if (earlier != null) {
            unjoined.add(new Unjoined(at, Unjoined.Kind.SECOND, community.id(), second(community.id(), earlier.at())));
        }
    }

    @Override
    public void takeMalformed(FactPlace at, Unjoined.Reason reason) {
        addRow();
        unjoined.add(new Unjoined(at, Unjoined.Kind.MALFORMED, "", reason));
    }

    private void addRow() {
        rows++;
        eachRow.run();
    }

    /** Never joined. */
    private boolean leaveOut(FactPlace at, Subject subject, Unjoined.Kind kind, Unjoined.Reason reason) {
        unjoined.add(new Unjoined(at, kind, type(subject).code() + " " + subject.id(), reason));
        return false;
    }

    private static Unjoined.Reason second(String unit, FactPlace earlier) {
        return texts -> texts.get("unjoined.second", unit, earlier.toString());
    }

    private SubjectType<?> type(Subject subject) {
        return policy.familyOf(subject).subject();
    }

    /** The subjects of a class that were joined, by what they were joined to, in the order of the files. */
    <S extends Subject> Map<String, S> of(Class<S> type) {
        Map<String, S> found = new LinkedHashMap<>();
        subjects.getOrDefault(type, Map.of()).forEach((key, placed) -> found.put(key, type.cast(placed.value())));
        return found;
    }

    /** What is known of a community: from a row of its own, else from the first proposal that names it. */
    Optional<Community> community(String code) {
        return Optional.ofNullable(communities.get(code))
                .map(Placed::value)
                .or(() -> Optional.ofNullable(inProposals.get(code)));
    }

    int described() {
        return (int) units.register().communities().stream()
                .filter(entry -> community(entry.code()).isPresent())
                .count();
    }

    long rows() {
        return rows;
    }

    ImmutableMultiset<String> joined() {
        return joined.build();
    }

    ImmutableList<Unjoined> unjoined() {
        return unjoined.build();
    }
}
