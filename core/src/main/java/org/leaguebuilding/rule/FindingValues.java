package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.text.Language;

/**
 * What the texts of a rule are filled with for one of its findings.
 *
 * @param finding the finding
 * @param arguments its arguments
 * @param locale the reader's locale
 */
record FindingValues(Finding finding, ImmutableMap<String, Object> arguments, Locale locale)
        implements TextTemplate.Values {

    private static final Bundle KERNEL = Bundle.of("rule");

    @Override
    public String text(String name, Optional<String> vocabulary) {
        return switch (name) {
            case "path" -> finding.path();
            case "rule" -> finding.rule().id().value();
            case "title" -> finding.rule().title(locale);
            case "fact" -> finding.placeWords(Language.of(locale)).fact();
            case "where" -> where().orElseGet(() -> KERNEL.text("place.whole", Language.of(locale)));
            default -> Wording.word(arguments.get(name), vocabulary, finding.rule(), Language.of(locale));
        };
    }

    private Optional<String> where() {
        return finding.placeWords(Language.of(locale)).where();
    }

    @Override
    public String share(String part, String whole, Optional<String> vocabulary) {
        return Wording.word(
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
