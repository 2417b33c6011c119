package org.leaguebuilding.json.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.leaguebuilding.internal.Decimals;
import org.leaguebuilding.json.JsonErrorCode;
import org.leaguebuilding.json.internal.JsonTexts;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.value.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/** Numbers that are no counts. They stand as strings, for a JSON number is a binary fraction to many a reader. */
final class NumberCodecs {

    /** A rate, as the two counts behind it: {@code "3/4"}. */
    static final Codec<Ratio> RATIO = new RatioCodec();

    /** An exact decimal without exponent: {@code "12.5"}. Its type checks the range. */
    static final Codec<BigDecimal> DECIMAL = new DecimalCodec();

    private NumberCodecs() {}

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
        Schema schema(Definitions definitions) {
            return Schema.ofType("string").with("pattern", Patterns.RATIO);
        }
    }

    private static final class DecimalCodec extends Codec<BigDecimal> {
        private static final Pattern PLAIN = Pattern.compile(Patterns.DECIMAL);

        @Override
        public BigDecimal read(TokenSource in) {
            String text = in.string();
            if (text.length() > Patterns.DECIMAL_LENGTH || !PLAIN.matcher(text).matches()) {
                throw in.refuseString(JsonErrorCode.MALFORMED_VALUE, JsonTexts.both("expected.decimal", ""));
            }
            return Decimals.plain(new BigDecimal(text));
        }

        @Override
        public void write(TokenSink out, BigDecimal value) {
            out.string(value.toPlainString());
        }

        @Override
        Schema schema(Definitions definitions) {
            return Schema.ofType("string")
                    .with("maxLength", Patterns.DECIMAL_LENGTH)
                    .with("pattern", Patterns.DECIMAL);
        }
    }
}
