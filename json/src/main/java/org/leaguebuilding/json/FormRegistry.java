package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.json.form.RecordTables;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;

/** The forms of subjects that a reader and writer knows: those of the library and those that the host has added. Immutable and thread-safe. */
public final class FormRegistry {

    private final EditionTables edition;

    private FormRegistry(EditionTables edition) {
        this.edition = edition;
    }

    /** The forms of an edition: those of the library, and those that are made of the records of a host's families. */
    static FormRegistry of(EditionTables edition) {
        FormRegistry registry = new FormRegistry(edition);
        for (RuleFamily<?> family : edition.families()) {
            if (SubjectForms.find(family.subject().code()).isEmpty() && RecordTables.canMake(family)) {
                registry = registry.with(HostForm.of(family));
            }
        }
        return registry;
    }

    /** The same with a form of the host's own subjects. */
    <S extends Subject> FormRegistry with(Form<S> form) {
        if (!(form instanceof HostForm<S> own) || !own.isOfSubject()) {
            throw new IllegalArgumentException(form + " is no form of a host's own subjects");
        }
        return new FormRegistry(edition.with(own));
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
        return edition.own(requireNonNull(subjectType, "subjectType")) instanceof HostForm<? extends Subject> own
                ? Optional.of(own)
                : SubjectForms.find(subjectType);
    }

    /**
     * {@return the form of a type of subject}
     *
     * @param <S> the subjects
     * @param subject the type of subject
     * @throws IllegalArgumentException if there is none of these subjects
     */
    @SuppressWarnings("unchecked") // the class of its subjects is looked at
    public <S extends Subject> Form<S> of(SubjectType<S> subject) {
        return (Form<S>) find(requireNonNull(subject, "subject").code())
                .filter(form -> form.type().equals(subject.subjectClass()))
                .orElseThrow(() -> new IllegalArgumentException(subject + " has no form"));
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
