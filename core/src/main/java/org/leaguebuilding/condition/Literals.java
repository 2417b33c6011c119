package org.leaguebuilding.condition;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.source.PlainForms;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.LocalizedText;

/** Reads the values that facts are compared with, by the kind of the fact. Not thread-safe. */
final class Literals {

    private static final Pattern CODE = Pattern.compile(Structure.CODE_PATTERN);

    private final Surroundings surroundings;
    private final EditionErrors errors;

    Literals(Surroundings surroundings, EditionErrors errors) {
        this.surroundings = surroundings;
        this.errors = errors;
    }

    /** The constants of a closed set by their codes. */
    static ImmutableMap<String, Object> codes(Class<?> closedSet) {
        Object[] constants = closedSet.getEnumConstants();
        return constants == null
                ? ImmutableMap.of()
                : Arrays.stream(constants)
                        .collect(ImmutableMap.toImmutableMap(each -> ((Coded) each).code(), Function.identity()));
    }

    /** The kind of a fact, or of the values of a map. */
    static Fact.Kind kindOf(Access access) {
        SubjectFact fact = access.fact();
        return access.isKeyed() ? fact.elements().orElseThrow() : fact.kind();
    }

    /** The kind of a fact in words. */
    static LocalizedText kind(Access access) {
        return kind(kindOf(access));
    }

    private static LocalizedText kind(Fact.Kind kind) {
        return EditionErrors.words("kind." + Ascii.toLowerCase(kind.name()).replace('_', '-'));
    }

    /** The value that stands for a literal; null if it is none of the kind, which is told. */
    @Nullable Object read(Access access, Object plain, String pointer) {
        return read(kindOf(access), access, plain, pointer);
    }

    /** The code of an element of a set. */
    @Nullable Object readElement(Access access, Object plain, String pointer) {
        return read(access.fact().elements().orElseThrow(), access, plain, pointer);
    }

    private @Nullable Object read(Fact.Kind kind, Access access, Object plain, String pointer) {
        return switch (kind) {
            case YES_NO -> plain instanceof Boolean ? plain : refuse(kind, plain, pointer);
            case CODE ->
                plain instanceof String code ? code(access.fact(), code, pointer) : refuse(kind, plain, pointer);
            case OPEN_CODE ->
                plain instanceof String code ? openCode(access.fact(), code, pointer) : refuse(kind, plain, pointer);
            case ID -> plain instanceof String ? plain : refuse(kind, plain, pointer);
            case DAY -> plain instanceof String day ? day(day, pointer) : refuse(kind, plain, pointer);
            case SHARE -> share(plain, pointer);
            case DECIMAL -> decimal(plain, pointer);
            default -> refuse(kind, plain, pointer);
        };
    }

    /** Tells that a value is none of a kind. */
    @Nullable Object refuse(Fact.Kind kind, Object plain, String pointer) {
        ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
        values.put("value", EditionErrors.quoted(plain)).put("wanted", kind(kind));
        NumberHints.of(plain, kind).ifPresent(hint -> values.put("hint", hint));
        errors.add(pointer, EditionErrorCode.WRONG_TYPE, values.buildOrThrow());
        return null;
    }

    private @Nullable Object code(SubjectFact fact, String code, String pointer) {
        ImmutableMap<String, Object> known = codes(fact.codes().orElseThrow());
        Object constant = known.get(code);
        if (constant == null) {
            errors.addUnknown(pointer, EditionErrorCode.UNKNOWN_CODE, code, known.keySet(), FactScope.titleOf(fact));
        }
        return constant;
    }

    private @Nullable Object openCode(SubjectFact fact, String code, String pointer) {
        if (!CODE.matcher(code).matches()) {
            errors.add(pointer, EditionErrorCode.MALFORMED_VALUE, code, EditionErrors.words("kind.open-code"));
            return null;
        }
        if (fact.codes().equals(Optional.of(ModeId.class))
                && !surroundings.modes().containsKey(code)) {
            errors.addUnknown(
                    pointer,
                    EditionErrorCode.UNKNOWN_MODE,
                    code,
                    surroundings.modes().keySet(),
                    surroundings.edition());
            return null;
        }
        fact.codes().ifPresent(set -> KnownCodes.requireNoSlip(set, code, FactScope.titleOf(fact), pointer, errors));
        return code;
    }

    private @Nullable Object day(String text, String pointer) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(Structure.FIRST_DATE) || day.isAfter(Structure.LAST_DATE)) {
                errors.add(pointer, EditionErrorCode.OUT_OF_RANGE, text, EditionErrors.words("kind.day"));
                return null;
            }
            return day;
        } catch (DateTimeException noDay) {
            errors.add(pointer, EditionErrorCode.MALFORMED_VALUE, text, EditionErrors.words("kind.day"));
            return null;
        }
    }

    private @Nullable Object share(Object plain, String pointer) {
        try {
            return PlainForms.ratio("value", plain);
        } catch (MalformedValueException noRatio) {
            return refuse(Fact.Kind.SHARE, plain, pointer);
        }
    }

    private @Nullable Object decimal(Object plain, String pointer) {
        BigDecimal number = plain instanceof Long whole
                ? BigDecimal.valueOf(whole)
                : plain instanceof BigDecimal decimal ? decimal : BigDecimal.ONE.negate();
        if (number.signum() < 0) {
            return refuse(Fact.Kind.DECIMAL, plain, pointer);
        }
        return number;
    }
}
