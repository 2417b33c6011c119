package org.leaguebuilding.condition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.PlainForms;
import org.leaguebuilding.value.LocalizedText;

/** Says how a number is to be written that was written otherwise. */
public final class NumberHints {

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?) ?[%％]");

    /** Digits as they are to be, of a number that is too large. */
    private static final Pattern TOO_LONG = Pattern.compile("-?[1-9][0-9]{9,}");

    private NumberHints() {}

    /**
     * How a number is to be written.
     *
     * @param plain what is written
     * @param kind what it is to be
     * @return such as to leave the quotes out; empty if no number was meant, or none is to stand there
     */
    public static Optional<LocalizedText> of(Object plain, Fact.Kind kind) {
        requireNonNull(plain, "plain");
        requireNonNull(kind, "kind");
        String written = plain.toString();
        Matcher percent = PERCENT.matcher(written);
        if (kind == Fact.Kind.SHARE && percent.matches()) {
            return Optional.of(share(new BigDecimal(percent.group(1)).movePointLeft(2)));
        }
        boolean number = written.codePoints().anyMatch(Character::isDigit)
                && !TOO_LONG.matcher(written).matches();
        return number ? digits(kind) : Optional.empty();
    }

    private static Optional<LocalizedText> digits(Fact.Kind kind) {
        return switch (kind) {
            case COUNT -> Optional.of(EditionErrors.words("digits"));
            case DECIMAL -> Optional.of(EditionErrors.words("digits-of-decimal"));
            case SHARE -> Optional.of(EditionErrors.words("digits-of-share"));
            default -> Optional.empty();
        };
    }

    private static LocalizedText share(BigDecimal share) {
        return EditionErrors.words(
                "percent",
                ImmutableMap.of(
                        "value", EditionErrors.quoted(share.stripTrailingZeros().toPlainString()),
                        "found", EditionErrors.quoted(PlainForms.inLowestTerms(PlainForms.ratio("share", share)))));
    }
}
