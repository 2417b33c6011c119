package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * Something that makes no sense in an edition. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param subject the kind of subject that the rules are about
 * @param rules the rules that contradict each other; the rule that can never fail; the rule that is implied and then those that imply it; none for a
 *     gap or a fact that no rule reads
 * @param fact of a gap the fact of the community and its value; of a fact that no rule reads that fact, without a value
 * @param elements with how many elements in each list it was looked for
 * @param exact whether all subjects of that scope were gone through, as far as the rules tell them apart; else it is the outcome of a search that
 *     found no subject to the contrary
 * @param witness a subject that shows it: the one nearest to compliance, one where both rules fail, one with the community; none for a rule that can never fail and
 *     for a fact
 */
public record Defect(
        DefectKind kind,
        SubjectType<?> subject,
        ImmutableList<Rule> rules,
        Optional<StatedFact> fact,
        int elements,
        boolean exact,
        Optional<Subject> witness)
        implements HasNoForm {

    /** Takes the components. */
    public Defect {
        Structure.given("Defect", "kind", kind);
        Structure.given("Defect", "subject", subject);
        Structure.given("Defect", "rules", rules);
        Structure.given("Defect", "fact", fact);
        Structure.given("Defect", "witness", witness);
    }

    /**
     * {@return what is wrong, for which subjects, and how sure that is, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        words.put("subject", subject.title(locale));
        if (rules.size() > 1) {
            words.put("rules", Texts.titles(rules, locale));
        }
        if (!rules.isEmpty()) {
            words.put("rule", Texts.titles(rules.subList(0, 1), locale));
            words.put("others", Texts.titles(rules.subList(1, rules.size()), locale));
        }
        fact.ifPresent(of -> words.put("fact", of.at().title(locale)));
        fact.flatMap(StatedFact::value).ifPresent(value -> words.put("value", words(value, locale)));
        String what = Texts.of("defect." + kind.code(), locale, words.buildOrThrow());
        return Texts.of(
                exact ? "defect.exact" : "defect.sampled",
                locale,
                ImmutableMap.of("defect", what, "elements", String.valueOf(elements)));
    }

    private String words(Object value, Locale locale) {
        return fact.orElseThrow().at().words(value, locale);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
