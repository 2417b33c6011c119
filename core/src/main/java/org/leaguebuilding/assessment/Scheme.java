package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * How a record becomes a score and a grade, as data that a city writes for itself. A scheme that does not add up cannot be
 * built: the weights sum to exactly 100, the lines of each indicator to its weight, and every score from 0 to 100 has exactly
 * one grade. Immutable and thread-safe.
 *
 * @param id its id, such as a document number; every score names it
 * @param indicators the indicators in the order of the form; at least one, no id twice
 * @param vetoes what caps the grade; no criterion twice
 * @param bands the grades, from the lowest; given in any order
 */
@Shape
@Value.Builder
public record Scheme(
        String id, ImmutableList<Indicator> indicators, ImmutableList<Veto> vetoes, ImmutableList<GradeBand> bands)
        implements HasForm {

    private static final String TYPE = "Scheme";

    /**
     * Takes the parts; {@link #builder()} is the way in.
     *
     * @throws MalformedValueException if the id is blank, over-long or has control characters, there is no indicator, an id,
     *     grade or veto's criterion is used twice, the weights do not sum to exactly 100, the bands leave a gap, overlap or do
     *     not reach from 0 to 100, or a veto names a grade that no band gives
     */
    public Scheme {
        Structure.given(TYPE, "bands", bands);
        Structure.id(TYPE, "id", id);
        Structure.notEmpty(TYPE, "indicators", indicators);
        Structure.distinct(TYPE, "indicators", indicators, Indicator::id);
        BigDecimal weights = indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.compareTo(Decimals.HUNDRED) != 0) {
            throw new MalformedValueException(TYPE, "indicators", weights.toPlainString(), Expectation.WEIGHTS_OF_100);
        }
        bands = ImmutableList.sortedCopyOf(Comparator.comparing(GradeBand::fromInclusive), bands);
        requireSeamless(bands);
        Structure.distinct(TYPE, "bands", bands, band -> band.grade().code());
        Structure.distinct(TYPE, "vetoes", vetoes, veto -> veto.criterion().id());
        for (Veto veto : vetoes) {
            if (rank(bands, veto.ceiling()) < 0) {
                throw new MalformedValueException(TYPE, "vetoes", veto.ceiling(), Expectation.KNOWN_REFERENCE);
            }
        }
    }

    private static void requireSeamless(ImmutableList<GradeBand> bands) {
        Structure.notEmpty(TYPE, "bands", bands);
        BigDecimal end = BigDecimal.ZERO;
        for (GradeBand band : bands) {
            if (band.fromInclusive().compareTo(end) != 0) {
                throw new MalformedValueException(
                        TYPE, "bands", band.fromInclusive().toPlainString(), Expectation.SEAMLESS);
            }
            end = band.to();
        }
        if (end.compareTo(Decimals.HUNDRED) != 0) {
            throw new MalformedValueException(TYPE, "bands", end.toPlainString(), Expectation.SEAMLESS);
        }
    }

    /**
     * The grade of a score, vetoes apart.
     *
     * @param score the score; from 0 to 100
     * @return the grade of the band that it lies in
     * @throws MalformedValueException if the score is not from 0 to 100, or is over-long
     */
    public Grade gradeOf(BigDecimal score) {
        return bands.get(bandOf(Decimals.score(TYPE, "score", score, Decimals.MAX_SCORE_SCALE)))
                .grade();
    }

    /**
     * The city's own criteria that a record has to answer.
     *
     * @return their codes, sorted
     */
    public ImmutableSortedSet<String> ownCriteria() {
        return Streams.concat(
                        indicators.stream()
                                .flatMap(indicator -> indicator.subItems().stream())
                                .flatMap(subItem -> subItem.deductions().stream())
                                .map(Deduction::criterion),
                        vetoes.stream().map(Veto::criterion))
                .filter(Criterion.Own.class::isInstance)
                .map(Criterion::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The rank of the band that a score lies in, the lowest being 0. */
    int bandOf(BigDecimal score) {
        int band = bands.size() - 1;
        while (score.compareTo(bands.get(band).fromInclusive()) < 0) {
            band--;
        }
        return band;
    }

    /** The rank of a grade, the lowest being 0. */
    int rank(Grade grade) {
        return rank(bands, grade);
    }

    private static int rank(ImmutableList<GradeBand> bands, Grade grade) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).grade().equals(grade)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return an empty builder; id, indicators and bands have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Id and weights, for listings.
     *
     * @return such as {@code city-2006 (five-haves 40, platforms 60)}
     */
    @Override
    public String toString() {
        return indicators.stream()
                .map(indicator -> indicator.id() + " " + indicator.weight().toPlainString())
                .collect(Collectors.joining(", ", id + " (", ")"));
    }

    /** Builds schemes. Not thread-safe. */
    public static final class Builder extends SchemeBuilder {
        Builder() {}
    }
}
