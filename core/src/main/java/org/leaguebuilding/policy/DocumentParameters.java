package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.PlainForm;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** Sets the parameters that a document names, or says what is wrong with them. */
final class DocumentParameters {

    private final LeagueBuildingPolicy base;
    private final ImmutableMap<String, ParameterKey<?>> keys;
    private final ImmutableSet<String> modes;
    private final EditionErrors errors;

    DocumentParameters(LeagueBuildingPolicy base, ImmutableSet<String> modes, EditionErrors errors) {
        this.base = base;
        this.modes = modes;
        this.errors = errors;
        this.keys = base.families().stream()
                .flatMap(family -> family.parameters().keys().stream())
                .distinct()
                .collect(ImmutableMap.toImmutableMap(ParameterKey::id, key -> key));
    }

    /** Sets a parameter; empty if that cannot be, which is told. */
    Optional<Parameter<?>> set(
            Change.OfParameter change, @Nullable Basis basis, PolicyBuilder builder, String pointer) {
        ParameterKey<?> key = keys.get(change.id());
        if (key == null) {
            errors.addUnknown(pointer, EditionErrorCode.UNKNOWN_PARAMETER, change.id(), keys.keySet(), base.id());
            return Optional.empty();
        }
        return set(key, change.value(), basis, builder, EditionErrors.then(pointer, "value"));
    }

    private <T> Optional<Parameter<?>> set(
            ParameterKey<T> key, Object plain, @Nullable Basis basis, PolicyBuilder builder, String pointer) {
        Optional<PlainForm<T>> form = key.type().plainForm();
        if (form.isEmpty()) {
            errors.add(pointer, EditionErrorCode.ONLY_IN_JAVA, key.id());
            return Optional.empty();
        }
        T value;
        try {
            value = form.get().read(key.id(), plain);
        } catch (MalformedValueException refusal) {
            refuse(refusal, form.get(), EditionErrorCode.WRONG_TYPE, pointer);
            return Optional.empty();
        }
        try {
            T kept = key.type().require(key.id(), value);
            if (!isFitting(key, kept, pointer) || basis == null) {
                return Optional.empty();
            }
            builder.set(key, kept, basis);
            return Optional.of(key.set(kept, basis));
        } catch (MalformedValueException refusal) {
            refuse(refusal, form.get(), EditionErrorCode.OUT_OF_RANGE, pointer);
            return Optional.empty();
        }
    }

    private void refuse(MalformedValueException refusal, PlainForm<?> form, EditionErrorCode code, String pointer) {
        if (refusal.expectation() == Expectation.KNOWN_CODE && !form.codes().isEmpty()) {
            errors.addUnknown(pointer, EditionErrorCode.UNKNOWN_CODE, refusal.value(), form.codes(), refusal.field());
        } else {
            errors.add(pointer, code, refusal.value(), EditionErrors.expected(refusal));
        }
    }

    private boolean isFitting(ParameterKey<?> key, Object value, String pointer) {
        Optional<Object> statute = StatutoryLimits.laxerThan(key, value, base.day());
        if (statute.isPresent()) {
            errors.add(pointer, EditionErrorCode.LAXER_THAN_STATUTE, value, EditionErrors.quoted(statute.get()));
            return false;
        }
        return !key.type().valueClass().equals(ModeId.class) || areModes((ImmutableCollection<?>) value, pointer);
    }

    private boolean areModes(ImmutableCollection<?> ids, String pointer) {
        int before = errors.all().size();
        for (Object id : ids) {
            if (!modes.contains(((ModeId) id).code())) {
                errors.addUnknown(pointer, EditionErrorCode.UNKNOWN_MODE, ((ModeId) id).code(), modes, base.id());
            }
        }
        return errors.all().size() == before;
    }
}
