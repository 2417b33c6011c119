package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * One thing that a check has found: which rule, what about it, where in the subject, with which facts.
 *
 * <p>It is data. Message and remedy are put into words when asked, for the locale that the caller passes. They name facts by
 * their titles, and their places by the names that these have in the subject, which the findings of a report refer to. Immutable
 * and thread-safe; equal where rule, kind, path and arguments are equal.
 */
public class Finding implements HasForm {

    private static final String TYPE = "Finding";

    private final Rule.Outcome outcome;
    private final FactPath path;
    private final int index;
    private final @Nullable Object fact;

    /** The finding before this one in the same check; it spares the collector an array. */
    private final @Nullable Finding previous;

    /** What was checked, as soon as the finding is in a report. It is what names the finding's fact and place. */
    private @Nullable Checked<?> checked;

    /** The name of the place, where it was written down. */
    private @Nullable String place;

    Finding(Rule.Outcome outcome, FactPath path, int index, @Nullable Object fact, @Nullable Finding previous) {
        this.outcome = outcome;
        this.path = path;
        this.index = index;
        this.fact = fact;
        this.previous = previous;
    }

    /**
     * {@return a finding that was stored or sent, put together again}
     *
     * @param rule the rule
     * @param kind what was found; of the rule's severity, or a missing fact
     * @param path where in the subject, with all indexes
     * @param arguments the arguments by name: each a {@code String} or a {@code Long}, none that the rule does not name
     * @throws MalformedValueException if one of them is null, the kind contradicts the rule's severity, or an argument is
     *     not the rule's
     */
    public static Finding of(Rule rule, FindingKind kind, String path, ImmutableMap<String, Object> arguments) {
        Structure.given(TYPE, "rule", rule);
        Structure.given(TYPE, "kind", kind);
        Structure.given(TYPE, "path", path);
        Structure.given(TYPE, "arguments", arguments);
        if (kind != FindingKind.MISSING_FACT && kind != FindingKind.ofFailure(rule.severity())) {
            throw new MalformedValueException(TYPE, "kind", kind.code(), Expectation.SEVERITY_OF_RULE);
        }
        for (String name : arguments.keySet()) {
            if (!rule.arguments().contains(name)) {
                throw new MalformedValueException(TYPE, "arguments", name, Expectation.ARGUMENT_OF_RULE);
            }
        }
        @Nullable Object[] facts = rule.arguments().stream().map(arguments::get).toArray();
        return new Finding(rule.outcome(kind), FactPath.of(path), FactPath.NO_INDEX, facts, null);
    }

    /**
     * A finding of a family that was stored or sent, put together again. It knows the facts of the family's subjects.
     *
     * @param family the family whose rule it is
     * @param rule the rule
     * @param kind what was found; of the rule's severity, or a missing fact
     * @param path where in the subject, with all indexes
     * @param arguments the arguments by name: each a {@code String} or a {@code Long}, none that the rule does not name
     * @return the finding
     * @throws MalformedValueException if one of them is null, the kind contradicts the rule's severity, or an argument is
     *     not the rule's
     */
    public static Finding of(
            RuleFamily<?> family, Rule rule, FindingKind kind, String path, ImmutableMap<String, Object> arguments) {
        Structure.given(TYPE, "family", family);
        Finding finding = of(rule, kind, path, arguments);
        finding.checked = family.anySubject();
        return finding;
    }

    /** {@return the rule, with provisions, parameters and texts} */
    public Rule rule() {
        return outcome.rule();
    }

    /**
     * What was found about the rule.
     *
     * @return the kind
     */
    public FindingKind kind() {
        return outcome.kind();
    }

    /** {@return where in the subject, by accessor names, such as {@code communities[2].adjacentTo}} */
    public String path() {
        return path.text(index);
    }

    /**
     * What the element of a list is called that the path leads through: 和平社区 for {@code communities[2].adjacentTo}. It is
     * not part of what findings are compared by.
     *
     * @return its name, else its id; empty where it has neither, the path leads through no list, or the finding is in no report
     */
    public Optional<String> place() {
        if (place != null || checked == null) {
            return Optional.ofNullable(place);
        }
        ImmutableList<FactPlace.Element> elements = FactPlace.of(path()).elements();
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        FactPlace.Element last = elements.get(elements.size() - 1);
        return checked.nameOf(last.list(), last.index());
    }

    /**
     * The path with the elements of lists by their ids, which stay where elements are added, taken out, sorted or renamed: {@code
     * communities[c-2].adjacentTo} for {@code communities[1].adjacentTo}.
     *
     * @return the path; an element whose id is not known is called by its name, as {@link #place()} tells it, else by its index. In a
     *     finding that was stored or sent no id is known
     */
    public String pathById() {
        return checked == null && place == null ? path() : elementPath(FactPlace.of(path()));
    }

    private String elementPath(FactPlace at) {
        Checked<?> subject = checked == null ? new Checked<>(null, null) : checked;
        return new ElementPath(subject, subject.facts(rule().id().family(), at.fact()), place).write(at);
    }

    /**
     * The same finding with the name of its place, for one that was stored or sent and so has no subject to ask for it.
     *
     * @param place the name, as {@link #place()} gave it
     * @return the finding
     * @throws MalformedValueException if the name is null
     */
    public Finding withPlace(String place) {
        Structure.given(TYPE, "place", place);
        Finding named = new Finding(outcome, path, index, facts(), null);
        named.checked = checked;
        named.place = place;
        return named;
    }

    /**
     * The facts that the rule read, by name; never anything about a person. Facts that are absent are left out.
     *
     * @return each a {@code String} (a code, a date, an id) or a {@code Long} (a count), in the rule's order
     */
    public ImmutableMap<String, Object> arguments() {
        return Facts.named(outcome.rule().arguments(), facts());
    }

    /**
     * Hands over the {@link #arguments()} one by one, for who writes out many findings and needs no map of each.
     *
     * @param taker gets each name with a {@code String} or a {@code Long}, in the rule's order
     */
    public void forEachArgument(BiConsumer<String, Object> taker) {
        requireNonNull(taker, "taker");
        Facts.forEach(outcome.rule().arguments(), facts(), taker);
    }

    /**
     * What the rule rests on.
     *
     * @return the rule's bases
     */
    public ImmutableList<Basis> provisions() {
        return outcome.rule().provisions();
    }

    /**
     * Where the library's reference explains the rule.
     *
     * @return the rule's {@linkplain Rule#reference() relative address}; empty for a host's own rule
     */
    public Optional<String> reference() {
        return outcome.rule().reference();
    }

    /**
     * What the fact is called that the path leads to: 团干部队伍评价 for {@code communities[2].cadreTeam}.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its title, of an element of a list that of the list; empty for a fact that the library does not know, and for the subject
     *     as a whole
     */
    public Optional<String> label(Locale locale) {
        return placeWords(Language.of(locale)).label();
    }

    /**
     * What was found, in words.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the message
     */
    public String message(Locale locale) {
        return Wording.message(this, locale);
    }

    /**
     * What would satisfy the rule, or which fact to give, in words.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the remedy
     */
    public String remedy(Locale locale) {
        return Wording.remedy(this, locale);
    }

    @Nullable Finding previous() {
        return previous;
    }

    /** Called once, before anyone else sees the finding. */
    void foundIn(Checked<?> subject) {
        this.checked = subject;
    }

    /** The fact and its place, in words. */
    PlaceWords placeWords(Language language) {
        FactPlace at = FactPlace.of(path());
        String family = rule().id().family();
        FactIndex known = checked == null ? FactIndex.fitting(family, at.fact()) : checked.facts(family, at.fact());
        return new PlaceWords(at, known, checked, place, language);
    }

    /** The fact that was handed over first. */
    final @Nullable Object first() {
        return fact;
    }

    /** The facts in the order of the rule's arguments. */
    @Nullable Object[] facts() {
        return Facts.together(fact, null, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && outcome.equals(that.outcome)
                && path().equals(that.path())
                && arguments().equals(that.arguments());
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome.rule(), outcome.kind(), path());
    }

    /**
     * Rule, kind, path and arguments, for logs.
     *
     * @return such as <code>formation.joint.adjacent violation at communities[1].adjacentTo {community=c2}</code>
     */
    @Override
    public String toString() {
        return rule() + " " + kind().code() + " at " + path() + " " + arguments();
    }
}
