package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.json.form.HostTable;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;

/** The forms of subjects that a reader and writer knows: those of the library and those that the host has added. Immutable and thread-safe. */
public final class FormRegistry {

    private final EditionTables edition;
    private final ImmutableMap<String, Form<? extends Subject>> hostForms;

    private FormRegistry(EditionTables edition, ImmutableMap<String, Form<? extends Subject>> hostForms) {
        this.edition = edition;
        this.hostForms = hostForms;
    }

    static FormRegistry of(EditionTables edition) {
        return new FormRegistry(edition, ImmutableMap.of());
    }

    /** The same with a form of the host's own subjects. */
    <S extends Subject> FormRegistry with(Form<S> form) {
        if (!(form instanceof HostForm<S> own) || !own.isOfSubject()) {
            throw new IllegalArgumentException(form + " is no form of a host's own subjects");
        }
        return new FormRegistry(
                edition.with(new HostTable<>(own.name(), own.type(), own.table())),
                ImmutableMap.<String, Form<? extends Subject>>builder()
                        .putAll(hostForms)
                        .put(own.name(), own)
                        .buildOrThrow());
    }

    /**
     * All forms of subjects.
     *
     * @return one for each family of the edition that has one, in their order, then the host's others
     */
    public ImmutableList<Form<? extends Subject>> all() {
        ImmutableList.Builder<Form<? extends Subject>> all = ImmutableList.builder();
        for (String subjectType : edition.subjectTypes()) {
            find(subjectType).ifPresent(all::add);
        }
        return all.build();
    }

    /**
     * The form of a type of subject.
     *
     * @param subjectType the code of the type, such as {@code formation-proposal}
     * @return the form, if there is one
     */
    public Optional<Form<? extends Subject>> find(String subjectType) {
        Form<? extends Subject> own = hostForms.get(requireNonNull(subjectType, "subjectType"));
        return own == null ? SubjectForms.find(subjectType) : Optional.of(own);
    }

    <T> Codec<T> codec(Form<T> form) {
        return requireNonNull(form, "form").codec(edition);
    }

    EditionTables edition() {
        return edition;
    }

    LeagueBuildingPolicy policy() {
        return edition.policy();
    }
}
