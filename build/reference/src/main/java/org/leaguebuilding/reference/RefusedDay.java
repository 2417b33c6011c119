package org.leaguebuilding.reference;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/**
 * A day as of which an edition of a city cannot stand, for a figure of it is laxer than the League document of that day.
 *
 * @param day the day
 * @param refusal what is wrong then
 */
public record RefusedDay(LocalDate day, MalformedEditionException refusal) {

    /** Those after an edition, in their order. */
    static ImmutableList<RefusedDay> after(LeagueBuildingPolicy first) {
        return LaterEdition.days(first).stream()
                .flatMap(day -> of(first, day).stream())
                .collect(ImmutableList.toImmutableList());
    }

    static Optional<RefusedDay> of(LeagueBuildingPolicy first, LocalDate day) {
        try {
            requireNonNull(first.asOf(day));
            return Optional.empty();
        } catch (MalformedEditionException refusal) {
            return Optional.of(new RefusedDay(day, refusal));
        }
    }

    /**
     * What is wrong on that day.
     *
     * @param locale the reader's locale
     * @return it, in one line
     */
    public String reason(Locale locale) {
        return Markdown.of(refusal.message(locale).replace('\n', ' '));
    }
}
