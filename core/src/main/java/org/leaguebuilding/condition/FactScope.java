package org.leaguebuilding.condition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.value.LocalizedText;

/** The facts that a condition can name: those of a subject, or of an element of a list in it. Immutable and thread-safe. */
public final class FactScope {

    private static final String ELEMENT = "[].";

    private final SubjectType<?> subjectType;
    private final ImmutableList<SubjectFact> all;
    private final String prefix;

    private FactScope(SubjectType<?> subjectType, ImmutableList<SubjectFact> all, String prefix) {
        this.subjectType = subjectType;
        this.all = all;
        this.prefix = prefix;
    }

    /**
     * The facts of the subjects of a family.
     *
     * @param family the family
     * @return the facts
     */
    public static FactScope of(RuleFamily<?> family) {
        requireNonNull(family, "family");
        return new FactScope(family.subject(), family.facts(), "");
    }

    /**
     * The facts of the elements of a list.
     *
     * @param list the list, by its name here
     * @return the facts; none if there is no such list
     */
    public FactScope within(String list) {
        requireNonNull(list, "list");
        return new FactScope(subjectType, all, prefix + list + ELEMENT);
    }

    /**
     * A fact by its name; for a value in a map by code, the map.
     *
     * @param name its accessor names, joined by dots
     * @return the fact; empty if there is none here
     */
    public Optional<SubjectFact> find(String name) {
        requireNonNull(name, "name");
        return exact(name).or(() -> map(name));
    }

    Optional<SubjectFact> exact(String name) {
        return name.contains("[")
                ? Optional.empty()
                : all.stream().filter(fact -> fact.path().equals(prefix + name)).findFirst();
    }

    /** The map of which the last name is a key. */
    Optional<SubjectFact> map(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : exact(name.substring(0, dot)).filter(fact -> fact.kind() == Fact.Kind.MAP);
    }

    /** The names of all facts here, for what was perhaps meant. */
    ImmutableList<String> names() {
        return all.stream()
                .map(SubjectFact::path)
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .filter(name -> !name.contains("["))
                .collect(ImmutableList.toImmutableList());
    }

    String subjectType() {
        return subjectType.code();
    }

    /** What the subject is called. */
    LocalizedText title() {
        return LocalizedText.of(subjectType::title);
    }

    /** What the list is called of whose elements the facts are. */
    LocalizedText listTitle() {
        String list = prefix.substring(0, prefix.length() - ELEMENT.length());
        return all.stream()
                .filter(fact -> fact.path().equals(list))
                .findFirst()
                .map(FactScope::titleOf)
                .orElseThrow();
    }

    /** What a fact is called. */
    static LocalizedText titleOf(SubjectFact fact) {
        return LocalizedText.of(fact::title);
    }

    /** What stands before the name of a fact in its path, such as {@code activities[].}. */
    String prefix() {
        return prefix;
    }
}
