package org.leaguebuilding.json.codec;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** An exact decimal without exponent. Immutable and thread-safe. */
final class DecimalCodec extends Codec<BigDecimal> {
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
