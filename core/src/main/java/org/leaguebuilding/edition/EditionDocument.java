package org.leaguebuilding.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * What a city changes in another edition, and on what basis: data that a file says or Java makes, both in the same types.
 *
 * <pre>{@code
 * EditionDocument document = EditionDocument.define("yunchuan-2024", title)
 *         .base(Base.shipped("wuhan-2005", LocalDate.of(2024, 3, 1)))
 *         .basis(measure)
 *         .change(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, measure))
 *         .build();
 * LeagueBuildingPolicy policy = Editions.of(document);
 * }</pre>
 *
 * <p>In what order changes are given means nothing: they are kept by what they change. Whether they fit the edition that they change
 * is looked at when a policy is made of the document. Immutable and thread-safe, equal by value.
 *
 * @param id the id of the edition, which every report names
 * @param base what it starts with
 * @param title its name
 * @param bases the city's own provisions, by their ids
 * @param changes the changes: parameters, rules, additional rules, modes, each by their ids
 */
public record EditionDocument(
        String id, Base base, LocalizedText title, ImmutableList<LocalProvision> bases, ImmutableList<Change> changes)
        implements OfEditionFile {

    /** The version of the format, which a file says at its beginning. */
    public static final String FORMAT = "league-building-edition/1";

    private static final String TYPE = "EditionDocument";
    private static final String HASH_PREFIX = "sha256:";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if the id is blank, over-long or has control characters, or two bases or two changes have the
     *     same id
     */
    public EditionDocument {
        Structure.given(TYPE, "base", base);
        Structure.given(TYPE, "title", title);
        Structure.id(TYPE, "id", id);
        Structure.distinct(TYPE, "bases", bases, LocalProvision::id);
        Structure.distinct(TYPE, "changes", changes, EditionDocument::key);
        bases = ImmutableList.sortedCopyOf(Comparator.comparing(LocalProvision::id), bases);
        changes = ImmutableList.sortedCopyOf(Comparator.comparing(EditionDocument::key), changes);
    }

    /** Parameters, then rules, additional rules and modes, each by their ids. */
    private static String key(Change change) {
        String kind;
        if (change instanceof Change.OfParameter) {
            kind = "1 ";
        } else if (change instanceof Change.OfRule) {
            kind = "2 ";
        } else {
            kind = change instanceof Change.AddedRule ? "3 " : "4 ";
        }
        return kind + change.id();
    }

    /** The id by which a document names a basis. */
    static String idOf(Basis basis) {
        return basis instanceof Provision provision ? "p" + provision.id().substring(1) : basis.id();
    }

    /**
     * Begins a document.
     *
     * @param id the id of the edition
     * @param title its name
     * @return a builder
     */
    public static Builder define(String id, LocalizedText title) {
        return new Builder(requireNonNull(id, "id"), requireNonNull(title, "title"));
    }

    /**
     * The changes of one kind.
     *
     * @param <C> the kind
     * @param kind its class
     * @return them, by their ids
     */
    public <C extends Change> ImmutableList<C> changes(Class<C> kind) {
        requireNonNull(kind, "kind");
        return changes.stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /**
     * The canonical form: JSON without blanks, keys in the order of the schema, maps by id, nothing that is the default.
     *
     * @return the document as JSON
     */
    public String toJson() {
        return new CanonicalForm(true, Optional.empty(), new JsonText()).write(this);
    }

    /**
     * The hash of all that the document says, in which the hash of a base that is a document stands.
     *
     * @return such as {@code sha256:9f86d0…}
     */
    public String contentHash() {
        return hash(toJson());
    }

    /**
     * The hash of what judges: without titles, texts and reasons. Editions with the same one come to the same verdicts.
     *
     * @param baseHash the same hash of the base, if that is a document
     * @return such as {@code sha256:9f86d0…}
     */
    public String judgingHash(Optional<String> baseHash) {
        requireNonNull(baseHash, "baseHash");
        return hash(new CanonicalForm(false, baseHash, new JsonText()).write(this));
    }

    private static String hash(String json) {
        return HASH_PREFIX + Utf8.hash(json, Hashing.sha256().newHasher());
    }

    /** Builds a document. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final LocalizedText title;
        private final ImmutableList.Builder<LocalProvision> bases = ImmutableList.builder();
        private final ImmutableList.Builder<Change> changes = ImmutableList.builder();
        private @Nullable Base base;

        Builder(String id, LocalizedText title) {
            this.id = id;
            this.title = title;
        }

        /**
         * What the edition starts with.
         *
         * @param start a shipped edition or another document
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder base(Base start) {
            this.base = requireNonNull(start, "start");
            return this;
        }

        /**
         * Lists a provision of the city, which changes may name.
         *
         * @param provision the provision
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder basis(LocalProvision provision) {
            bases.add(requireNonNull(provision, "provision"));
            return this;
        }

        /**
         * Adds a change.
         *
         * @param change the change
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder change(Change change) {
            changes.add(requireNonNull(change, "change"));
            return this;
        }

        /**
         * Builds the document.
         *
         * @return the document
         * @throws MalformedValueException if it has no base, or two bases or two changes have the same id
         */
        public EditionDocument build() {
            Structure.given(TYPE, "base", base);
            return new EditionDocument(id, requireNonNull(base), title, bases.build(), changes.build());
        }
    }
}
