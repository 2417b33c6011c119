package org.leaguebuilding.edition;

import com.google.common.base.Ascii;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;

/** JSON in the making, without blanks. Not thread-safe. */
class JsonText {

    private static final char CONTROLS_OF_ONE_DIGIT = 0x10;

    private final StringBuilder text = new StringBuilder();

    @CanIgnoreReturnValue
    JsonText open(char bracket) {
        separate();
        text.append(bracket);
        return this;
    }

    @CanIgnoreReturnValue
    JsonText close(char bracket) {
        text.append(bracket);
        return this;
    }

    @CanIgnoreReturnValue
    JsonText name(String name) {
        quote(name);
        text.append(':');
        return this;
    }

    @CanIgnoreReturnValue
    final JsonText member(String name, String value) {
        return name(name).string(value);
    }

    /** A truth value or a number. */
    void literal(Object value) {
        separate();
        text.append(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }

    @CanIgnoreReturnValue
    JsonText string(String value) {
        quote(value);
        return this;
    }

    private void quote(String value) {
        separate();
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(c < CONTROLS_OF_ONE_DIGIT ? "\\u000" : "\\u00")
                        .append(Ascii.toUpperCase(Integer.toHexString(c)));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private void separate() {
        if (text.length() > 0 && "{[:".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(',');
        }
    }

    @Override
    public final String toString() {
        return text.toString();
    }
}
