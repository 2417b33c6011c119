package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.condition.KnownCodes;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.SimilarTypes;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.PlainForm;
import org.leaguebuilding.statute.StatutoryParameters;

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
            refuseUnknown(change.id(), pointer);
            return Optional.empty();
        }
        return set(key, change.value(), basis, builder, EditionErrors.then(pointer, "value"));
    }

    private void refuseUnknown(String id, String pointer) {
        if (StatutoryParameters.KEYS.stream().anyMatch(figure -> figure.id().equals(id))) {
            errors.add(pointer, EditionErrorCode.OF_STATUTE, id);
        } else {
            errors.addUnknown(pointer, EditionErrorCode.UNKNOWN_PARAMETER, id, keys.keySet(), base.id());
        }
    }

    private <T> Optional<Parameter<?>> set(
            ParameterKey<T> key, Object plain, @Nullable Basis basis, PolicyBuilder builder, String pointer) {
        Optional<PlainForm<T>> form = key.type().plainForm();
        if (form.isEmpty()) {
            errors.add(pointer, EditionErrorCode.ONLY_IN_JAVA, key.id());
            return Optional.empty();
        }
        if (new RefusedValue<>(key, form.get(), errors).isTold(plain, pointer)) {
            return Optional.empty();
        }
        T value = key.type().require(key.id(), form.get().read(key.id(), plain));
        if (!isFitting(key, value, plain, pointer) || basis == null) {
            return Optional.empty();
        }
        builder.set(key, value, basis);
        return Optional.of(key.set(value, basis));
    }

    private boolean isFitting(ParameterKey<?> key, Object value, Object plain, String pointer) {
        Optional<Object> statute = StatutoryLimits.laxerThan(key, value, base.day());
        if (statute.isPresent()) {
            errors.add(pointer, EditionErrorCode.LAXER_THAN_STATUTE, value, EditionErrors.quoted(statute.get()));
            return false;
        }
        int before = errors.all().size();
        requireKnownCodes(key, plain, pointer);
        return errors.all().size() == before;
    }

    /** Looks at the codes of open sets that a value is made of, each where it stands. */
    private void requireKnownCodes(ParameterKey<?> key, Object plain, String pointer) {
        if (plain instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                requireKnownCodes(key, list.get(i), EditionErrors.then(pointer, i));
            }
        } else if (plain instanceof String code) {
            requireKnownCode(key, code, pointer);
        }
    }

    private void requireKnownCode(ParameterKey<?> key, String code, String pointer) {
        Class<?> set = key.type().valueClass();
        if (set == ModeId.class && !modes.contains(code)) {
            errors.addUnknown(pointer, EditionErrorCode.UNKNOWN_MODE, code, modes, base.id());
        } else if (set == SubjectType.class && !subjects().contains(code)) {
            errors.addUnknown(pointer, EditionErrorCode.UNKNOWN_SUBJECT, code, subjects(), base.id());
        } else {
            Class<?> codes = set == SimilarTypes.class ? CommunityType.class : set;
            KnownCodes.requireNoSlip(codes, code, RefusedValue.titleOf(key), pointer, errors);
        }
    }

    private ImmutableSet<String> subjects() {
        return base.families().stream().map(family -> family.subject().code()).collect(ImmutableSet.toImmutableSet());
    }
}
