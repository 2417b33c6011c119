package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.LocalizedText;

/**
 * A group of lines of a scheme that rest on the same provisions. Its weight is its share of the 100 marks, and the full marks
 * of its lines sum to exactly that, so that no mark is ever scaled or rounded. Immutable and thread-safe.
 *
 * @param id its code within the scheme; lower-case kebab-case
 * @param title what it is about; absent where the first provision's title says it
 * @param bases the provisions that it rests on; at least one
 * @param weight its share of the 100 marks; above 0 and up to 100, at most four digits after the point
 * @param subItems its lines; at least one, no id twice
 */
@Shape
@Value.Builder
public record Indicator(
        String id,
        Optional<LocalizedText> title,
        ImmutableList<Basis> bases,
        BigDecimal weight,
        ImmutableList<SubItem> subItems)
        implements HasForm {

    private static final String TYPE = "Indicator";

    /**
     * Takes the parts; {@link #builder()} is the way in. The weight is brought into its plain form.
     *
     * @throws MalformedValueException if the id is not a code, no provision is named, the weight is not above 0 and up to 100
     *     or has more than four digits after the point, there is no sub-item, an id is used twice, or the full marks do not
     *     sum to exactly the weight
     */
    public Indicator {
        Structure.given(TYPE, "title", title);
        Structure.code(TYPE, "id", id);
        Structure.notEmpty(TYPE, "bases", bases);
        weight = Decimals.marks(TYPE, "weight", weight);
        Structure.notEmpty(TYPE, "subItems", subItems);
        Structure.distinct(TYPE, "subItems", subItems, SubItem::id);
        BigDecimal marks = subItems.stream().map(SubItem::fullMarks).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (marks.compareTo(weight) != 0) {
            throw new MalformedValueException(TYPE, "subItems", marks.toPlainString(), Expectation.MARKS_OF_WEIGHT);
        }
    }

    /**
     * What it is about.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its own title, else that of its first provision
     */
    public String title(Locale locale) {
        return title.isPresent() ? title.get().in(locale) : bases.get(0).title(locale);
    }

    /** {@return an empty builder; id, weight, at least one provision and at least one sub-item have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds indicators. Not thread-safe. */
    public static final class Builder extends IndicatorBuilder {
        Builder() {}
    }
}
