package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leaguebuilding.diagnosis.DiagnosisParameters;
import org.leaguebuilding.policy.Ledger;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.Locator;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.Ratio;

/** Puts the parts of a page into one language, with the links between pages. */
public final class Words {

    /** The ratios that are no shares. */
    private static final ImmutableSet<String> NUMBERS =
            ImmutableSet.of(DiagnosisParameters.DISPERSION_CEILING.id(), DiagnosisParameters.ACTIVITIES_FLOOR.id());

    private static final String LABELS = "org.leaguebuilding.reference.labels_";

    private final Language language;
    private final Catalogue catalogue;
    private final ResourceBundle labels;

    /** The way from the page to the folder of its language. */
    private final String up;

    private Words(Language language, Catalogue catalogue, ResourceBundle labels, String up) {
        this.language = language;
        this.catalogue = catalogue;
        this.labels = labels;
        this.up = up;
    }

    static Words in(Language language, Catalogue catalogue) {
        String suffix = language == Language.ZH_CN ? "zh_CN" : "en";
        return new Words(language, catalogue, ResourceBundle.getBundle(LABELS + suffix, Locale.ROOT), "");
    }

    /** The same for a page one folder further down. */
    Words below() {
        return new Words(language, catalogue, labels, "../");
    }

    /**
     * The language.
     *
     * @return its locale
     */
    public Locale locale() {
        return language.locale();
    }

    boolean isChinese() {
        return language == Language.ZH_CN;
    }

    /**
     * The other language of the library.
     *
     * @return its tag, which is also the name of its folder
     */
    public String otherTag() {
        return language == Language.ZH_CN ? Language.EN.tag() : Language.ZH_CN.tag();
    }

    /**
     * A label.
     *
     * @param key its key
     * @param parts what is put for {@code {0}}, {@code {1}} and so on
     * @return the label
     */
    public String get(String key, Object... parts) {
        String text = labels.getString(key);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", parts[i].toString());
        }
        return text;
    }

    /**
     * What a family is called.
     *
     * @param name the first segment of its rules' ids
     * @return its label; where it has none, the title of its subjects, or the name
     */
    public String family(String name) {
        return find("family." + name)
                .or(() -> catalogue.families().stream()
                        .filter(family -> family.name().equals(name))
                        .map(family -> family.subject().title(locale()))
                        .findFirst())
                .orElse(name);
    }

    /**
     * A label, if there is one.
     *
     * @param key its key
     * @return the label
     */
    public Optional<String> find(String key) {
        return labels.containsKey(key) ? Optional.of(labels.getString(key)) : Optional.empty();
    }

    /**
     * A code with its word.
     *
     * @param code the code
     * @return its Chinese term, in English the code as words
     */
    public String code(Coded code) {
        return language == Language.ZH_CN ? code.term() : code.code().replace('-', ' ');
    }

    /**
     * Whether a rule is required or encouraged.
     *
     * @param rule the rule
     * @return the word for its severity
     */
    public String severity(Rule rule) {
        return get("severity." + rule.severity().code());
    }

    /**
     * A link to a rule.
     *
     * @param rule the rule
     * @return its id, linked to its place in the reference
     */
    public String rule(Rule rule) {
        return rule(rule.id().value());
    }

    String rule(String id) {
        return catalogue
                .page(id)
                .map(page -> "[`" + id + "`](" + up + page + "#" + id + ")")
                .orElse("`" + id + "`");
    }

    /**
     * A link to a parameter.
     *
     * @param id its id
     * @return the id, linked to its place in the reference
     */
    public String parameter(String id) {
        return catalogue
                .parameter(id)
                .map(known -> "[`" + id + "`](" + up + "parameters.md#" + id + ")")
                .orElse("`" + id + "`");
    }

    /**
     * A parameter that a rule reads.
     *
     * @param id its id
     * @return it with value, origin and bases
     */
    public String parameterLine(String id) {
        return catalogue
                .parameter(id)
                .map(known -> get(
                        "rules.parameter",
                        parameter(id),
                        value(known),
                        known.title(locale()),
                        known.origin().title(locale()),
                        links(known.bases()),
                        period(known)))
                .orElseGet(() -> get("rules.parameter.unknown", parameter(id)));
    }

    /**
     * Several rules in one line.
     *
     * @param rules the rules
     * @return a link each
     */
    public String rules(Iterable<Rule> rules) {
        return Iterables.isEmpty(rules)
                ? get("readers.none")
                : joined(Streams.stream(rules).map(this::rule), "list.short");
    }

    String links(Iterable<? extends Basis> bases) {
        return joined(Streams.stream(bases).map(this::link), "list.short");
    }

    /**
     * A basis with all that leads to it.
     *
     * @param basis a provision, an article, or none
     * @return id and title, for a provision with its lines and key terms, for an article with how well it was read
     */
    public String basis(Basis basis) {
        if (basis instanceof Provision provision) {
            return get("basis.provision", link(basis), title(basis), lines(provision), terms(provision));
        }
        if (basis instanceof StatuteArticle article) {
            return get(
                    "basis.article",
                    link(basis),
                    title(basis),
                    article.confidence().title(locale()));
        }
        if (basis instanceof LocalProvision local) {
            return get(
                    "basis.local",
                    link(basis),
                    title(basis),
                    Markdown.of(local.document().in(locale())));
        }
        return link(basis);
    }

    /**
     * A link to a basis.
     *
     * @param basis a provision or an article
     * @return its id, linked to its place in the reference
     */
    public String link(Basis basis) {
        return basis instanceof NoProvision
                ? get("basis.none", title(basis))
                : "[" + basis.id() + "](" + up + "provisions.md#" + basis.id() + ")";
    }

    /**
     * Several bases in one line.
     *
     * @param bases the bases
     * @return each as {@link #basis}
     */
    public String bases(Iterable<? extends Basis> bases) {
        return joined(Streams.stream(bases).map(this::basis), "list.long");
    }

    /**
     * A title in this language.
     *
     * @param basis the basis
     * @return its title
     */
    public String title(Basis basis) {
        return Markdown.of(basis.title(locale()));
    }

    /**
     * Where a provision stands.
     *
     * @param provision the provision
     * @return its locators, each linked to the index of lines
     */
    public String lines(Provision provision) {
        return joined(provision.locators().stream().map(this::line), "list.short");
    }

    /**
     * The key terms of a provision.
     *
     * @param provision the provision
     * @return them as printed in the source, in both languages
     */
    public String terms(Provision provision) {
        return provision.terms().stream().map(term -> "“" + term + "”").collect(Collectors.joining(" "));
    }

    private String line(Locator locator) {
        String text = locator.toString().replace("[", "\\[").replace("]", "\\]");
        return "[" + text + "](" + up + "lines.md#line-" + locator.line() + ")";
    }

    /**
     * What a finding says.
     *
     * @param finding the finding
     * @return where, what kind, message and remedy
     */
    public String finding(Finding finding) {
        return get(
                "finding",
                finding.path().isEmpty() ? get("finding.whole") : "`" + finding.path() + "`",
                code(finding.kind()),
                Markdown.of(finding.message(locale())),
                Markdown.of(finding.remedy(locale())));
    }

    /**
     * Names of code, such as paths.
     *
     * @param names the names
     * @return each set as code
     */
    public String names(Iterable<String> names) {
        return joined(
                Streams.stream(names).map(name -> name.isEmpty() ? get("finding.whole") : "`" + name + "`"),
                "list.short");
    }

    /**
     * What a provision has become.
     *
     * @param users all that names it
     * @return rules and parameters with links, the rest as code; one line for each kind that there is
     */
    public String users(Iterable<Ledger.User> users) {
        if (Iterables.isEmpty(users)) {
            return get("users.none");
        }
        Map<Ledger.Kind, String> byKind = Streams.stream(users)
                .collect(Collectors.groupingBy(
                        Ledger.User::kind,
                        TreeMap::new,
                        Collectors.mapping(this::user, Collectors.joining(get("list.short")))));
        return joined(
                byKind.entrySet().stream().map(kind -> get("users", code(kind.getKey()), kind.getValue())),
                "list.long");
    }

    private String user(Ledger.User user) {
        return switch (user.kind()) {
            case RULE -> catalogue.rule(user.id()).map(this::rule).orElseThrow();
            case PARAMETER -> parameter(user.id());
            case FIGURE, MODE, CONSTANT -> "`" + user.id() + "`";
        };
    }

    /**
     * The value of a parameter.
     *
     * @param parameter the parameter
     * @return its value for readers
     */
    public String value(Parameter<?> parameter) {
        return NUMBERS.contains(parameter.id()) && parameter.value() instanceof Ratio number
                ? number.toPlainString()
                : new ValueWords(this).of(parameter.value());
    }

    /**
     * When a figure holds.
     *
     * @param parameter the parameter
     * @return its first and last day as far as they are known
     */
    public String period(Parameter<?> parameter) {
        Range<LocalDate> period = parameter.inForce();
        if (period.hasLowerBound() && period.hasUpperBound()) {
            return get("period.both", day(period.lowerEndpoint()), lastDay(period));
        }
        if (period.hasLowerBound()) {
            return get("period.from", day(period.lowerEndpoint()));
        }
        return period.hasUpperBound() ? get("period.before", lastDay(period)) : get("period.open");
    }

    private String lastDay(Range<LocalDate> period) {
        return day(period.upperEndpoint().minusDays(1));
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the day for readers
     */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("day"), locale()).format(day);
    }

    String joined(Stream<String> parts, String separator) {
        return parts.collect(Collectors.joining(get(separator)));
    }
}
