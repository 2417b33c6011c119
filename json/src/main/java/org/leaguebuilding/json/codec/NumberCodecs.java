package org.leaguebuilding.json.codec;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.validation.MalformedValueException;
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

    private static final class RatioCodec extends Codec<Ratio> {
        @Override
        public Ratio read(TokenSource in) {
            try {
                return Ratio.parse(in.string());
            } catch (MalformedValueException e) {
                throw in.malformed(e);
            }
        }

        @Override
        public void write(TokenSink out, Ratio value) {
            out.string(value.toString());
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.ofType("string").with("pattern", Patterns.RATIO);
        }
    }

    private static final class DecimalCodec extends Codec<BigDecimal> {
        private static final Pattern PLAIN = Pattern.compile(Patterns.DECIMAL);

        private final int maxLength;
        private final String pattern;
        private final UnaryOperator<BigDecimal> form;

        DecimalCodec(int maxLength, String pattern, UnaryOperator<BigDecimal> form) {
            this.maxLength = maxLength;
            this.pattern = pattern;
            this.form = form;
        }

        @Override
        public BigDecimal read(TokenSource in) {
            String text = in.string();
            if (text.length() > maxLength || !PLAIN.matcher(text).matches()) {
                throw in.refuseString(JsonErrorCode.MALFORMED_VALUE, JsonTexts.both("expected.decimal", maxLength));
            }
            return form.apply(new BigDecimal(text));
        }

        @Override
        public void write(TokenSink out, BigDecimal value) {
            out.string(value.toPlainString());
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.ofType("string").with("maxLength", maxLength).with("pattern", pattern);
        }
    }

    private static final class TotalCodec extends Codec<Long> {
        @Override
        public Long read(TokenSource in) {
            long total = in.wholeNumber();
            if (total < 0) {
                throw in.refuse(
                        JsonErrorCode.OUT_OF_RANGE,
                        JsonTexts.both("expected.total", ""),
                        JsonTexts.both("found.something-else", ""));
            }
            return total;
        }

        @Override
        public void write(TokenSink out, Long value) {
            out.number((long) value);
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.ofType("integer").with("minimum", 0).with("maximum", Long.MAX_VALUE);
        }
    }
}
