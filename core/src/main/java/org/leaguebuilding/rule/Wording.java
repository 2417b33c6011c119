package org.leaguebuilding.rule;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.text.Language;

/** Puts findings into words. */
final class Wording {

    private static final Bundle KERNEL = Bundle.of("rule");
    private static final Bundle VOCABULARY = Bundle.of("vocabulary");

    private Wording() {}

    static String message(Finding finding, Locale locale) {
        return text(finding, RuleTexts.Part.MESSAGE, RuleTexts.Part.MISSING, "missing.message", locale);
    }

    static String remedy(Finding finding, Locale locale) {
        return text(finding, RuleTexts.Part.REMEDY, RuleTexts.Part.MISSING_REMEDY, "missing.remedy", locale);
    }

    private static String text(
            Finding finding, RuleTexts.Part own, RuleTexts.Part missing, String shared, Locale locale) {
        Language language = Language.of(locale);
        TextTemplate template = finding.kind() == FindingKind.MISSING_FACT
                ? finding.rule().text(missing, language).orElseGet(() -> KERNEL.template(shared, language))
                : own(finding, own, language);
        return template.render(new FindingValues(finding, finding.arguments(), locale));
    }

    private static TextTemplate own(Finding finding, RuleTexts.Part part, Language language) {
        return finding.rule()
                .text(part, language)
                .orElseThrow(() -> new IllegalStateException(finding.rule() + " has no " + part.key()));
    }

    /** A value in the form or the words that the text asks for: those of the rule's own family, else those that all share. */
    static String word(@Nullable Object value, Optional<String> vocabulary, Rule rule, Language language) {
        if (value == null) {
            return KERNEL.text("absent", language);
        }
        return vocabulary
                .flatMap(name -> Figures.text(name, value.toString(), language)
                        .or(() -> rule.word(name + "." + value, language)
                                .or(() -> VOCABULARY.find(name + "." + value, language))
                                .map(template -> template.render(code -> ""))))
                .orElseGet(value::toString);
    }
}
