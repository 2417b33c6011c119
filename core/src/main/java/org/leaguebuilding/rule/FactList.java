package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.source.Provision;

/** The facts of a type of subject to be. What the build makes calls it; hosts read what comes of it. Not thread-safe. */
public final class FactList {

    private final ImmutableList.Builder<SubjectFact> all = ImmutableList.builder();

    final String subjectType;
    String path = "";
    String topic = "";
    String owner = "";
    Fact.Kind kind = Fact.Kind.OBJECT;
    Fact.Absence absence = Fact.Absence.NEVER;
    Fact.Size size = Fact.Size.ANY;
    ImmutableList<Provision> provisions = ImmutableList.of();
    Fact.@Nullable Kind elements;
    Fact.@Nullable Unit unit;
    Fact.@Nullable Text text;

    @Nullable FactReader reader;

    int component;
    boolean ofPerson;
    boolean open;
    boolean set;

    @Nullable Class<?> values;

    @Nullable Class<?> codes;

    private FactList(String subjectType) {
        this.subjectType = subjectType;
    }

    /**
     * Starts a list.
     *
     * @param subjectType the type of subject
     * @return no facts yet
     */
    public static FactList of(String subjectType) {
        requireNonNull(subjectType, "subjectType");
        return new FactList(subjectType);
    }

    /**
     * Starts a fact.
     *
     * @param topic the texts that have its title
     * @param owner the type that it is a component of
     * @param path where it stands
     * @param kind what it is
     * @param absence what it means that it is absent
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList fact(String topic, String owner, String path, Fact.Kind kind, Fact.Absence absence) {
        requireNonNull(topic, "topic");
        requireNonNull(owner, "owner");
        requireNonNull(path, "path");
        requireNonNull(kind, "kind");
        requireNonNull(absence, "absence");
        end();
        this.topic = topic;
        this.owner = owner;
        this.path = path;
        this.kind = kind;
        this.absence = absence;
        this.size = Fact.Size.ANY;
        this.provisions = ImmutableList.of();
        this.elements = null;
        this.unit = null;
        this.text = null;
        this.codes = null;
        this.reader = null;
        this.ofPerson = false;
        this.open = false;
        this.set = false;
        this.values = null;
        return this;
    }

    /**
     * What reads the last fact.
     *
     * @param read the reader of its owner
     * @param place which component of its owner it is, from 0
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList by(FactReader read, int place) {
        requireNonNull(read, "read");
        this.reader = read;
        this.component = place;
        return this;
    }

    /**
     * Says that the last fact, a list that is always there, names only some of what there is.
     *
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList open() {
        this.open = true;
        return this;
    }

    /**
     * Says that the last fact refers to a person, or its elements do.
     *
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList ofPerson() {
        this.ofPerson = true;
        return this;
    }

    /**
     * What the last fact has in it.
     *
     * @param kind the kind of its elements or values
     * @param ofSize how many there are
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList elements(Fact.Kind kind, Fact.Size ofSize) {
        requireNonNull(kind, "kind");
        requireNonNull(ofSize, "ofSize");
        this.elements = kind;
        this.size = ofSize;
        return this;
    }

    /**
     * The set that the codes of the last fact belong to.
     *
     * @param type its type
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList codes(Class<?> type) {
        requireNonNull(type, "type");
        this.codes = type;
        return this;
    }

    /**
     * What the last fact counts.
     *
     * @param counted the unit
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList unit(Fact.Unit counted) {
        requireNonNull(counted, "counted");
        this.unit = counted;
        return this;
    }

    /**
     * The last fact has its elements in a set, which has no order.
     *
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList asSet() {
        this.set = true;
        return this;
    }

    /**
     * What the values of the last fact are, if it is a map of objects.
     *
     * @param type their class
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList values(Class<?> type) {
        requireNonNull(type, "type");
        this.values = type;
        return this;
    }

    /**
     * What kind of text the last fact is, or the texts of its list are.
     *
     * @param kind the kind of text
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList text(Fact.Text kind) {
        requireNonNull(kind, "kind");
        this.text = kind;
        return this;
    }

    /**
     * What the policy has the last fact for.
     *
     * @param bases the provisions
     * @return this list
     */
    @CanIgnoreReturnValue
    public FactList on(Provision... bases) {
        requireNonNull(bases, "bases");
        this.provisions = ImmutableList.copyOf(bases);
        return this;
    }

    /**
     * Ends the list.
     *
     * @return the facts, in the order in which they are declared, each before those within it
     */
    public ImmutableList<SubjectFact> build() {
        end();
        path = "";
        return all.build();
    }

    /**
     * What an element is called.
     *
     * @param <E> the elements
     * @param elements the list that it is in
     * @param index its index, from 0
     * @param name gives an element's name
     * @return its name; empty if there is no such element
     */
    public static <E> Optional<String> nameOf(ImmutableList<E> elements, int index, Function<E, String> name) {
        requireNonNull(name, "name");
        return index < elements.size() ? Optional.of(name.apply(elements.get(index))) : Optional.empty();
    }

    private void end() {
        if (!path.isEmpty()) {
            all.add(new SubjectFact(this));
        }
    }
}
