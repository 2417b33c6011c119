package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/**
 * A subject whose type its document said itself. Immutable and thread-safe.
 *
 * @param <T> the subjects
 * @param type the type of its document
 * @param subject the subject
 */
public record TypedSubject<T>(DocumentType<T> type, T subject) {

    /** Takes both. */
    public TypedSubject {
        requireNonNull(type, "type");
        requireNonNull(subject, "subject");
    }

    /**
     * Checks the subject.
     *
     * @param policy the edition that judges
     * @return the report
     */
    public Report check(LeagueBuildingPolicy policy) {
        return type.check(policy, subject);
    }

    /**
     * The subject, if it is of a certain type.
     *
     * @param <S> the subjects of that type
     * @param wanted the type
     * @return the subject; empty if it is of another type
     */
    public <S> Optional<S> as(DocumentType<S> wanted) {
        return type.equals(requireNonNull(wanted, "wanted"))
                ? Optional.of(wanted.type().cast(subject))
                : Optional.empty();
    }
}
