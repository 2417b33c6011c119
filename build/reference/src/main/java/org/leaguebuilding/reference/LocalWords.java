package org.leaguebuilding.reference;

import org.leaguebuilding.policy.LocalChange;
import org.leaguebuilding.value.LocalizedText;

/**
 * Puts what a city changes into words.
 *
 * @param words the words of the page
 * @param changes the changes
 */
public record LocalWords(Words words, LocalChanges changes) {

    /**
     * Whether a rule is required, encouraged or not judged.
     *
     * @param entry the rule
     * @return the word for it
     */
    public String severity(RuleEntry entry) {
        return entry.isOff() ? words.get("severity.off") : words.severity(entry.rule());
    }

    /**
     * A change where that which it changes is explained.
     *
     * @param change the change
     * @return who made it, on what basis, with what was before or the reason
     */
    public String line(LocalChange change) {
        return words.get(
                "change." + change.kind().code(), change.edition(), words.link(change.basis()), before(change));
    }

    /**
     * A change in the table of all.
     *
     * @param change the change
     * @return kind, what is changed, what was before or the reason, basis and edition, as cells
     */
    public String row(LocalChange change) {
        return String.join(
                " | ",
                words.code(change.kind()),
                subject(change),
                before(change),
                words.link(change.basis()),
                "`" + change.edition() + "`");
    }

    private String subject(LocalChange change) {
        return switch (change.kind()) {
            case PARAMETER -> words.parameter(change.id());
            case MODE -> "`" + change.id() + "`";
            case SWITCHED_OFF, SWITCHED_ON, SEVERITY, WORDS, RULE -> words.rule(change.id());
        };
    }

    private String before(LocalChange change) {
        return switch (change.kind()) {
            case PARAMETER ->
                changes.before(change)
                        .map(words::value)
                        .orElseGet(() -> change.before().map(Markdown::of).orElse(words.get("editions.unknown")));
            case SEVERITY ->
                change.before().map(code -> words.get("severity." + code)).orElse("");
            case SWITCHED_OFF -> change.reason().map(this::text).orElse("");
            case MODE, RULE, SWITCHED_ON, WORDS -> "";
        };
    }

    private String text(LocalizedText text) {
        return Markdown.of(text.in(words.locale()));
    }
}
