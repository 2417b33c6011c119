package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableMap;
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
        Language language = Language.of(locale);
        if (finding.kind() == FindingKind.MISSING_FACT) {
            return fill(
                    finding.rule()
                            .text(RuleTexts.Part.MISSING, language)
                            .orElseGet(() -> KERNEL.template("missing.message", language)),
                    finding,
                    locale);
        }
        return fill(own(finding, RuleTexts.Part.MESSAGE, language), finding, locale);
    }

    static String remedy(Finding finding, Locale locale) {
        Language language = Language.of(locale);
        if (finding.kind() == FindingKind.MISSING_FACT) {
            return fill(
                    finding.rule()
                            .text(RuleTexts.Part.MISSING_REMEDY, language)
                            .orElseGet(() -> KERNEL.template("missing.remedy", language)),
                    finding,
                    locale);
        }
        return fill(own(finding, RuleTexts.Part.REMEDY, language), finding, locale);
    }

    private static TextTemplate own(Finding finding, RuleTexts.Part part, Language language) {
        return finding.rule()
                .text(part, language)
                .orElseThrow(() -> new IllegalStateException(finding.rule() + " has no " + part.key()));
    }

    private static String fill(TextTemplate template, Finding finding, Locale locale) {
        return template.render(new Values(finding, finding.arguments(), locale));
    }

    private record Values(Finding finding, ImmutableMap<String, Object> arguments, Locale locale)
            implements TextTemplate.Values {

        @Override
        public String text(String name, Optional<String> vocabulary) {
            return switch (name) {
                case "path" -> finding.path();
                case "rule" -> finding.rule().id().value();
                case "title" -> finding.rule().title(locale);
                case "fact" -> finding.placeWords(Language.of(locale)).fact();
                case "where" -> where().orElseGet(() -> KERNEL.text("place.whole", Language.of(locale)));
                default -> word(arguments.get(name), vocabulary, finding.rule(), Language.of(locale));
            };
        }

        private Optional<String> where() {
            return finding.placeWords(Language.of(locale)).where();
        }

        @Override
        public String share(String part, String whole, Optional<String> vocabulary) {
            return word(
                    arguments.get(part) + "/" + arguments.get(whole), vocabulary, finding.rule(), Language.of(locale));
        }

        @Override
        public Optional<String> value(String name) {
            return switch (name) {
                case "where" -> where();
                case "path", "rule", "title", "fact" -> Optional.of(text(name, Optional.empty()));
                default -> Optional.ofNullable(arguments.get(name)).map(Object::toString);
            };
        }
    }

    /** A value in the form or the words that the text asks for: those of the rule's own family, else those that all share. */
    private static String word(@Nullable Object value, Optional<String> vocabulary, Rule rule, Language language) {
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
