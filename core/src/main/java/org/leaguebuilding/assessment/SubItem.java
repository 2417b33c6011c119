package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.LocalizedText;

/**
 * One line of a scheme: it begins with full marks and loses some for each criterion that is not met, down to 0 and no
 * further. Immutable and thread-safe.
 *
 * @param id its code within the indicator; lower-case kebab-case
 * @param title what it is about; absent where the first criterion's title says it
 * @param fullMarks the marks where every criterion is met; above 0 and up to 100, at most four digits after the point
 * @param deductions what it loses, and why; at least one, no criterion twice. A line that could lose nothing would pass as if
 *     somebody had looked
 */
@Shape
@Value.Builder
public record SubItem(
        String id, Optional<LocalizedText> title, BigDecimal fullMarks, ImmutableList<Deduction> deductions)
        implements HasForm {

    private static final String TYPE = "SubItem";

    /**
     * Takes the parts; {@link #builder()} is the way in. The marks are brought into their plain form.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is not a code, the full marks are not above 0 and up
     *     to 100 or have more than four digits after the point, there is no deduction, or a criterion is named twice
     */
    public SubItem {
        Structure.given(TYPE, "title", title);
        Structure.code(TYPE, "id", id);
        fullMarks = Decimals.marks(TYPE, "fullMarks", fullMarks);
        Structure.notEmpty(TYPE, "deductions", deductions);
        Structure.distinct(
                TYPE,
                "deductions",
                deductions,
                deduction -> deduction.criterion().id());
    }

    /**
     * A line that loses all its marks where one rule does not hold.
     *
     * @param id its code within the indicator
     * @param fullMarks the marks
     * @param rule the rule, of the assessment family
     * @return the sub-item
     * @throws org.leaguebuilding.validation.MalformedValueException if a part is not as it has to be
     */
    public static SubItem allOrNothing(String id, BigDecimal fullMarks, Rule rule) {
        return builder()
                .id(id)
                .fullMarks(fullMarks)
                .addDeduction(Deduction.of(rule, fullMarks))
                .build();
    }

    /**
     * What it is about.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its own title, else that of its first criterion
     */
    public String title(Locale locale) {
        return title.isPresent()
                ? title.get().in(locale)
                : deductions.get(0).criterion().title(locale);
    }

    /** {@return an empty builder; id, full marks and at least one deduction have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds sub-items. Not thread-safe. */
    public static final class Builder extends SubItemBuilder {
        Builder() {}
    }
}
