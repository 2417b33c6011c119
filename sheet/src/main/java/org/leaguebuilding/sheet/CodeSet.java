package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.OpenCode;

/**
 * The codes of a set that a fact is one of.
 *
 * @param type the enum of a closed set, the record of an open one
 * @param known those that the edition knows
 * @param byWord those that a word stands for, by the word without case, width and blanks
 * @param titles what a code is called
 */
record CodeSet(
        Class<?> type,
        ImmutableList<Object> known,
        ImmutableSetMultimap<String, Object> byWord,
        BiFunction<Object, Locale, String> titles) {

    /** The words of all known codes in a language. */
    ImmutableList<String> titles(Locale locale) {
        return known.stream().map(code -> titles.apply(code, locale)).collect(ImmutableList.toImmutableList());
    }

    /** The code that a word stands for. */
    Object meant(String word) throws CellProblemException {
        ImmutableSet<Object> meant = byWord.get(SheetNames.alike(word));
        if (meant.size() > 1) {
            throw new CellProblemException(CellProblem.AMBIGUOUS_WORD);
        }
        if (meant.isEmpty()) {
            return own(word.strip()).orElseThrow(() -> new CellProblemException(CellProblem.UNKNOWN_WORD));
        }
        return meant.iterator().next();
    }

    /** A code that a city has added to an open set. */
    private Optional<Object> own(String code) {
        if (!OpenCode.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        try {
            return Optional.of(type == SubjectType.class ? SubjectType.named(code) : made(code));
        } catch (MalformedValueException notACode) {
            return Optional.empty();
        }
    }

    private Object made(String code) {
        try {
            return type.getMethod("of", String.class).invoke(null, code);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MalformedValueException refused) {
                throw refused;
            }
            throw new LinkageError(type + " makes no code", e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no method of(String)", e);
        }
    }
}
