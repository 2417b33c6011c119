package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;

/**
 * A fact of a type of subject: where it stands, what it is, what the policy has it for, and what it is called. A fact is
 * declared once, as a component of a record; the build makes the list of them for each type of subject, which is found by {@code
 * SubjectFacts.of("formation-proposal")}. Immutable and thread-safe; equal where type of subject and path are.
 */
public final class SubjectFact implements HasNoForm {

    private final String subjectType;
    private final String path;
    private final String topic;
    private final String owner;
    private final Fact.Kind kind;
    private final Fact.@Nullable Kind elements;
    private final @Nullable Class<?> codes;
    private final Fact.Absence absence;
    private final Fact.Size size;
    private final Fact.@Nullable Unit unit;
    private final Fact.@Nullable Text text;
    private final ImmutableList<Provision> provisions;
    private final @Nullable FactReader reader;
    private final int component;
    private final boolean ofPerson;
    private final boolean open;
    private final boolean set;
    private final @Nullable Class<?> values;

    SubjectFact(FactList facts) {
        this.subjectType = facts.subjectType;
        this.path = facts.path;
        this.topic = facts.topic;
        this.owner = facts.owner;
        this.kind = facts.kind;
        this.elements = facts.elements;
        this.codes = facts.codes;
        this.absence = facts.absence;
        this.size = facts.size;
        this.unit = facts.unit;
        this.text = facts.text;
        this.provisions = facts.provisions;
        this.reader = facts.reader;
        this.component = facts.component;
        this.ofPerson = facts.ofPerson;
        this.open = facts.open;
        this.set = facts.set;
        this.values = facts.values;
    }

    /**
     * The type of subject.
     *
     * @return its code, such as {@code formation-proposal}
     */
    public String subjectType() {
        return subjectType;
    }

    /**
     * {@return where it stands, by accessor names, as findings say it with an index in the place of each {@code []},
     * such as {@code communities[].memberCount}}
     */
    public String path() {
        return path;
    }

    /**
     * The type that it is a component of.
     *
     * @return the simple name, such as {@code Community}
     */
    public String owner() {
        return owner;
    }

    /**
     * The component.
     *
     * @return its name, such as {@code memberCount}
     */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /**
     * What it is.
     *
     * @return the kind
     */
    public Fact.Kind kind() {
        return kind;
    }

    /**
     * What the elements of a list or the values of a map are.
     *
     * @return their kind; empty for what is neither
     */
    public Optional<Fact.Kind> elements() {
        return Optional.ofNullable(elements);
    }

    /**
     * The set that a code belongs to, or the codes of a list or the keys of a map do.
     *
     * @return the enum of a closed set, the record of an open one; empty where there is no code
     */
    public Optional<Class<?>> codes() {
        return Optional.ofNullable(codes);
    }

    /**
     * What it means that it is absent; of a list, that an element is not in it; of a map, that a code is no key.
     *
     * @return what it means
     */
    public Fact.Absence absence() {
        return absence;
    }

    /**
     * How many elements a list has.
     *
     * @return the size; {@link Fact.Size#ANY} for what is no list
     */
    public Fact.Size size() {
        return size;
    }

    /**
     * What a count counts.
     *
     * @return the unit, if it is a count of something that has one
     */
    public Optional<Fact.Unit> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * What kind of text it is, or the texts of a list are.
     *
     * @return the kind of text, if it is for people to read
     */
    public Optional<Fact.Text> text() {
        return Optional.ofNullable(text);
    }

    /**
     * What the policy has it for.
     *
     * @return the provisions, in the order of the source; none for what only identifies or dates a subject
     */
    public ImmutableList<Provision> provisions() {
        return provisions;
    }

    /**
     * Whether it refers to a person, or its elements do, so that nothing compares or quotes it.
     *
     * @return whether it does
     */
    public boolean isOfPerson() {
        return ofPerson;
    }

    /**
     * Whether it is a list that is always there and names only some of what there is, so that its number is not known.
     *
     * @return whether it is
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * Whether it is a list whose elements have no order, so that a component has them as an {@code ImmutableSet}.
     *
     * @return whether it is
     */
    public boolean isSet() {
        return set;
    }

    /**
     * What the values of a map are that are objects.
     *
     * @return their class; empty for what is no map of objects
     */
    public Optional<Class<?>> valueClass() {
        return Optional.ofNullable(values);
    }

    /**
     * Reads the fact, if it is no count, out of the value that it is a component of.
     *
     * @param owner the value: the subject, or what stands at the path before the last name
     * @return the fact as the component has it, without the optional around it; null if it is absent
     * @throws IllegalArgumentException if it is a count
     */
    public @Nullable Object valueIn(Object owner) {
        return reader().read(requireNonNull(owner, "owner"), component);
    }

    /**
     * Reads the fact, if it is a count, out of the value that it is a component of.
     *
     * @param owner the value: the subject, or what stands at the path before the last name
     * @return the count; -1 if it is absent
     * @throws IllegalArgumentException if it is no count
     */
    public long countIn(Object owner) {
        return reader().count(requireNonNull(owner, "owner"), component);
    }

    /**
     * Makes a value like the one that the fact is a component of, with another fact in it.
     *
     * @param owner the value: the subject, or what stands at the path before the last name
     * @param fact the fact as {@link #valueIn} gives it, a count as an {@code Integer}; null for an absent one
     * @return the new value, of the class of the owner
     * @throws MalformedValueException if there can be no such value
     * @throws IllegalArgumentException if it is null and a fact that cannot be absent
     * @throws ClassCastException if the fact or the owner is of another class
     */
    public Object with(Object owner, @Nullable Object fact) {
        return reader().with(requireNonNull(owner, "owner"), component, fact);
    }

    /**
     * Makes a value of the type that the fact is a component of.
     *
     * @param facts the facts of all its components in the order in which they are listed, as {@link #valueIn} gives them, counts as an {@code
     *     Integer}; null for absent ones
     * @return the value
     * @throws MalformedValueException if there can be no such value
     * @throws IllegalArgumentException if a fact is null that cannot be absent
     * @throws ClassCastException if a fact is of another class
     */
    public Object ownerOf(@Nullable Object... facts) {
        return reader().make(requireNonNull(facts, "facts").clone());
    }

    /** Whether it can be read: it is no count, and the list of facts says how. */
    boolean isReadable() {
        return reader != null && kind != Fact.Kind.COUNT;
    }

    private FactReader reader() {
        return requireNonNull(reader, "the list of facts does not say how to read them");
    }

    /**
     * The smallest value that a subject may have there.
     *
     * @return the value as it stands in JSON; empty for what has no order
     */
    public Optional<String> least() {
        return switch (kind) {
            case COUNT, DECIMAL -> Optional.of("0");
            case SHARE -> Optional.of("0/1");
            case DAY -> Optional.of(Structure.FIRST_DATE.toString());
            default -> Optional.empty();
        };
    }

    /**
     * The largest value that a subject may have there.
     *
     * @return the value as it stands in JSON; empty for what has no order or no bound
     */
    public Optional<String> most() {
        return switch (kind) {
            case COUNT -> Optional.of(String.valueOf(Integer.MAX_VALUE));
            case DECIMAL -> Optional.of("100");
            case DAY -> Optional.of(Structure.LAST_DATE.toString());
            default -> Optional.empty();
        };
    }

    /**
     * What it is called.
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     * @return the title
     */
    public String title(Locale locale) {
        return text("title", locale);
    }

    /**
     * What it is, in a sentence.
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     * @return the description
     */
    public String description(Locale locale) {
        return text("description", locale);
    }

    /** The texts that have its title. */
    String topic() {
        return topic;
    }

    /** The title, of a map the title of the value that stands at the path if it has one. */
    String titleAt(String at, Language language) {
        String key = at.substring(at.lastIndexOf('.') + 1);
        return own("." + key + ".title", language).map(TextTemplate::open).orElseGet(() -> title(language));
    }

    String title(Language language) {
        return own(".title", language).orElseThrow().open();
    }

    /** What the value is called of which other facts stand within. */
    String valueTitle(Language language) {
        return own(".place", language).map(TextTemplate::open).orElseGet(() -> title(language));
    }

    /** What one value of the type is called that the fact is a component of. */
    String ownerTitle(Language language) {
        return ofOwner(".place", language)
                .or(() -> ofOwner(".title", language))
                .orElseThrow()
                .open();
    }

    /** What such a value is called by its place in a list, if the type has a text for it. */
    Optional<TextTemplate> numberedOwner(Language language) {
        return ofOwner(".numbered", language);
    }

    private Optional<TextTemplate> own(String part, Language language) {
        return ofOwner("." + name() + part, language);
    }

    private Optional<TextTemplate> ofOwner(String part, Language language) {
        return Bundle.of(topic).find("fact." + owner + part, language);
    }

    private String text(String part, Locale locale) {
        return Bundle.of(topic).text("fact." + owner + "." + name() + "." + part, Language.of(locale));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubjectFact that && path.equals(that.path) && subjectType.equals(that.subjectType);
    }

    @Override
    public int hashCode() {
        return 31 * subjectType.hashCode() + path.hashCode();
    }

    @Override
    public String toString() {
        return subjectType + ": " + path;
    }
}
