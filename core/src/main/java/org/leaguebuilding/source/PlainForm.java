package org.leaguebuilding.source;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * How the values of a parameter are said in an edition that is written as a file: by truth values, whole numbers ({@code Long}),
 * decimals ({@code BigDecimal}), texts, lists and maps of these. Implementations are immutable and thread-safe.
 *
 * @param <T> the class of the values
 */
public interface PlainForm<T> {

    /**
     * Says a value.
     *
     * @param value the value
     * @return what stands for it; equal for equal values
     */
    Object say(T value);

    /**
     * Takes what stands for a value.
     *
     * @param id the parameter's id, which a refusal names as the field
     * @param plain what stands for the value
     * @return the value, whose range the type of the parameter checks
     * @throws MalformedValueException if it stands for no value of the class
     */
    T read(String id, Object plain);

    /**
     * The codes that values are made of.
     *
     * @return the codes of a closed set; empty for all else
     */
    default ImmutableList<String> codes() {
        return ImmutableList.of();
    }

    /**
     * The codes that a value under a key of a map is one of.
     *
     * @param key the key
     * @return the codes of a closed set; empty for all else
     */
    default ImmutableList<String> codesAt(String key) {
        return ImmutableList.of();
    }
}
