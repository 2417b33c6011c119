package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leaguebuilding.condition.NumberHints;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.PlainForm;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * Says what is wrong with the value of a parameter, at the entry or the element that it is about.
 *
 * @param key the parameter
 * @param form the plain form of its values
 * @param errors takes what is wrong
 * @param <T> the class of the values
 */
record RefusedValue<T>(ParameterKey<T> key, PlainForm<T> form, EditionErrors errors) {

    private static final Pattern SHARE = Pattern.compile("[0-9]+/[0-9]+");

    /** A number that no count can be. */
    private static final long BELOW_ALL = -1;

    /**
     * Why a value is refused.
     *
     * @param why what the type says
     * @param read whether it is one of the class, and out of the range
     */
    private record Refusal(MalformedValueException why, boolean read) {}

    /** Tells what is wrong with a value, if anything is. */
    boolean isTold(Object plain, String pointer) {
        Optional<Refusal> refusal = refusal(plain);
        if (refusal.isEmpty()) {
            return false;
        }
        int before = errors.all().size();
        Object usual = form.say(key.shipped().get(0).value());
        if (plain instanceof Map<?, ?> map && usual instanceof Map<?, ?> entries) {
            tellEntries(map, entries, pointer);
        } else if (plain instanceof List<?> list) {
            tellElements(list, pointer);
        }
        if (errors.all().size() == before) {
            tell(plain, usual, refusal.get(), form.codes(), pointer);
        }
        return true;
    }

    private Optional<Refusal> refusal(Object plain) {
        T value;
        try {
            value = form.read(key.id(), plain);
        } catch (MalformedValueException why) {
            return Optional.of(new Refusal(why, false));
        }
        try {
            key.type().require(key.id(), value);
            return Optional.empty();
        } catch (MalformedValueException why) {
            return Optional.of(new Refusal(why, true));
        }
    }

    private void tellEntries(Map<?, ?> map, Map<?, ?> usual, String pointer) {
        ImmutableList<String> known =
                usual.keySet().stream().map(Object::toString).collect(ImmutableList.toImmutableList());
        map.forEach((name, value) -> {
            String at = EditionErrors.then(pointer, name);
            if (!usual.containsKey(name)) {
                errors.addUnknown(at, EditionErrorCode.UNKNOWN_CODE, name.toString(), known, titleOf(key));
                return;
            }
            Map<Object, Object> changed = new HashMap<>(usual);
            changed.put(name, value);
            Object before = usual.get(name);
            refusal(ImmutableMap.copyOf(changed))
                    .ifPresent(refusal -> tell(value, before, refusal, form.codesAt(name.toString()), at));
        });
        Set<?> missing = Sets.difference(usual.keySet(), map.keySet());
        if (!missing.isEmpty()) {
            ImmutableList<String> names =
                    known.stream().filter(missing::contains).collect(ImmutableList.toImmutableList());
            errors.add(pointer, EditionErrorCode.MISSING_KEY, ImmutableMap.of("value", EditionErrors.listed(names)));
        }
    }

    private void tellElements(List<?> list, String pointer) {
        Set<Object> met = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object each = list.get(i);
            String at = EditionErrors.then(pointer, i);
            Optional<Refusal> refusal = refusal(ImmutableList.of(each)).filter(why -> !why.read());
            if (refusal.isPresent()) {
                tell(each, "", refusal.get(), form.codes(), at);
            } else if (!met.add(each)) {
                errors.add(at, EditionErrorCode.DUPLICATE_VALUE, each);
            }
        }
    }

    private void tell(Object plain, Object usual, Refusal refusal, ImmutableCollection<String> codes, String pointer) {
        if (plain instanceof String code && refusal.why().expectation() == Expectation.KNOWN_CODE && !codes.isEmpty()) {
            errors.addUnknown(pointer, EditionErrorCode.UNKNOWN_CODE, code, codes, titleOf(key));
            return;
        }
        boolean share = usual instanceof String text && SHARE.matcher(text).matches();
        ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
        if (!(plain instanceof Map) && !(plain instanceof List)) {
            values.put("value", EditionErrors.quoted(plain));
        }
        if (refusal.read()) {
            values.put("wanted", EditionErrors.expected(refusal.why()));
            errors.add(pointer, EditionErrorCode.OUT_OF_RANGE, values.buildOrThrow());
            return;
        }
        values.put("wanted", share ? EditionErrors.words("kind.share") : wanted(refusal.why()));
        NumberHints.of(plain, share ? Fact.Kind.SHARE : kindOf(refusal.why().expectation()))
                .ifPresent(hint -> values.put("hint", hint));
        errors.add(pointer, EditionErrorCode.WRONG_TYPE, values.buildOrThrow());
    }

    private static Fact.Kind kindOf(Expectation expectation) {
        return switch (expectation) {
            case COUNT -> Fact.Kind.COUNT;
            case SCORE -> Fact.Kind.DECIMAL;
            case RATIO -> Fact.Kind.SHARE;
            default -> Fact.Kind.TEXT;
        };
    }

    /** What the value was expected to be: of a count, within the range of the parameter. */
    private LocalizedText wanted(MalformedValueException why) {
        boolean count = key.type().valueClass() == Integer.class;
        return EditionErrors.expected(
                count ? refusal(BELOW_ALL).map(Refusal::why).orElse(why) : why);
    }

    static LocalizedText titleOf(ParameterKey<?> key) {
        Parameter<?> shipped = key.shipped().get(0);
        return LocalizedText.of(shipped::title);
    }
}
