package org.leaguebuilding.coverage;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.source.PlainForm;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** A dispersion method by its three choices: {@code {deviation: population, rounding: half-up, scale: 4}}. */
final class DispersionMethodForm implements PlainForm<DispersionMethod> {

    static final DispersionMethodForm CHOICES = new DispersionMethodForm();

    private static final ImmutableMap<String, Deviation> DEVIATIONS =
            Maps.uniqueIndex(Arrays.asList(Deviation.values()), Deviation::code);

    private static final ImmutableMap<String, RoundingMode> ROUNDINGS = Arrays.stream(RoundingMode.values())
            .collect(ImmutableMap.toImmutableMap(DispersionMethodForm::code, Function.identity()));

    private static String code(RoundingMode rounding) {
        return Ascii.toLowerCase(rounding.name()).replace('_', '-');
    }

    @Override
    public Object say(DispersionMethod value) {
        return ImmutableSortedMap.<String, Object>of(
                "deviation", value.deviation().code(), "rounding", code(value.rounding()), "scale", (long)
                        value.scale());
    }

    @Override
    public DispersionMethod read(String id, Object plain) {
        ImmutableSet<String> names = ImmutableSet.of("deviation", "rounding", "scale");
        if (!(plain instanceof Map<?, ?> choices) || !choices.keySet().equals(names)) {
            throw new MalformedValueException("Parameter", id, plain, Expectation.MAP);
        }
        long scale = choices.get("scale") instanceof Long digits && digits == digits.intValue() ? digits : -1;
        return DispersionMethod.of(
                known(id, choices.get("deviation"), DEVIATIONS),
                (int) scale,
                known(id, choices.get("rounding"), ROUNDINGS));
    }

    @Override
    public ImmutableList<String> codesAt(String key) {
        return switch (key) {
            case "deviation" -> DEVIATIONS.keySet().asList();
            case "rounding" -> ROUNDINGS.keySet().asList();
            default -> ImmutableList.of();
        };
    }

    private static <T> T known(String id, @Nullable Object code, ImmutableMap<String, T> known) {
        T value = code instanceof String ? known.get(code) : null;
        if (value != null) {
            return value;
        }
        throw new MalformedValueException("Parameter", id, code, Expectation.KNOWN_CODE);
    }
}
