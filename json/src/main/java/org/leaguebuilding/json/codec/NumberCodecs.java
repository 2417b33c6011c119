package org.leaguebuilding.json.codec;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.value.Ratio;

/** Numbers that are no counts. They stand as strings, for a JSON number is a binary fraction to many a reader. */
public final class NumberCodecs {

    /** A rate, as the two counts that it is made of: {@code "3/4"}. */
    public static final Codec<Ratio> RATIO = new RatioCodec();

    /** An exact decimal without exponent: {@code "12.5"}. Its type checks the range. */
    public static final Codec<BigDecimal> DECIMAL = decimal(Patterns.DECIMAL);

    /** A score from 0 to 100; its type checks the range. */
    public static final Codec<BigDecimal> SCORE = decimal(Patterns.score(16));

    /** A bound of marks that were worked out; its type checks the range. */
    public static final Codec<BigDecimal> LONG_SCORE = decimal(Patterns.score(24));

    /** A weight, full marks or a deduction, above 0 and up to 100; its type checks the range. */
    public static final Codec<BigDecimal> MARKS = decimal(Patterns.MARKS);

    /** A decimal that was worked out to a stated number of digits, all of which it keeps: {@code "0.2500"}. */
    public static final Codec<BigDecimal> ROUNDED =
            new DecimalCodec(Patterns.ROUNDED_LENGTH, Patterns.DECIMAL, UnaryOperator.identity());

    /** A sum of counts, which may be beyond the range of a count. */
    public static final Codec<Long> TOTAL = new TotalCodec();

    private NumberCodecs() {}

    private static Codec<BigDecimal> decimal(String pattern) {
        return new DecimalCodec(Patterns.DECIMAL_LENGTH, pattern, Decimals::plain);
    }
}
