package org.leaguebuilding.examples.cityreport.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.Rule;

/** The texts of a rule without a finding: what depends on the finding is named instead, as in 社区〔编号〕. */
final class RuleWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    String title(Rule rule) {
        return rule.title(locale());
    }

    String message(Rule rule) {
        return named(rule.message(locale()));
    }

    /** A rule of a city has no such text of its own; its facts can be absent all the same. */
    Optional<String> missing(Rule rule) {
        return rule.missingMessage(locale())
                .map(this::named)
                .or(() -> rule.reference().isPresent()
                        ? Optional.empty()
                        : Optional.of(texts.get("explain.missing.shared")));
    }

    String remedy(Rule rule) {
        return named(rule.remedy(locale()));
    }

    Locale locale() {
        return texts.locale();
    }

    private String named(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1))));
    }

    private String word(String argument) {
        return texts.get("argument", texts.find("argument." + argument).orElseGet(() -> texts.get("argument.other")));
    }
}
