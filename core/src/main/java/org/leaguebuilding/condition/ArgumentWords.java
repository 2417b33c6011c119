package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

/**
 * How texts show an argument: days and figures in a form, codes by their titles. Immutable and thread-safe.
 *
 * @param form the form that all rules have; empty where there are words, or the value is shown as it is
 * @param words the words for codes
 */
record ArgumentWords(Optional<String> form, ImmutableMap<String, LocalizedText> words) {

    static final ArgumentWords NONE = new ArgumentWords(Optional.empty(), ImmutableMap.of());

    private static ArgumentWords form(String form) {
        return new ArgumentWords(Optional.of(form), ImmutableMap.of());
    }

    static ArgumentWords of(Access access, Surroundings surroundings) {
        SubjectFact fact = access.fact();
        return switch (fact.elements().orElse(fact.kind())) {
            case DAY -> form("day");
            case SHARE -> form("percent");
            case DECIMAL -> form("decimal");
            case YES_NO -> new ArgumentWords(Optional.empty(), CodeTitles.yesOrNo());
            case CODE, OPEN_CODE ->
                new ArgumentWords(
                        Optional.empty(),
                        fact.codes()
                                .map(set -> CodeTitles.of(set, surroundings))
                                .orElse(ImmutableMap.of()));
            default -> NONE;
        };
    }

    /** Of a bound that the fact is compared with. */
    static ArgumentWords ofConstant(Object constant) {
        if (constant instanceof LocalDate) {
            return form("day");
        } else if (constant instanceof Ratio) {
            return form("percent");
        }
        return constant instanceof BigDecimal ? form("decimal") : NONE;
    }
}
