package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.IntStream;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;

/**
 * Repairs that change the same facts and differ in what one of them is to be: any of several values serves. Immutable and thread-safe.
 *
 * @param <S> the subjects
 * @param repairs the repairs, one at least
 */
public record RepairWay<S extends Subject>(ImmutableList<Repair<S>> repairs) implements HasNoForm {

    private static final ImmutableSet<Fact.Kind> LONG = ImmutableSet.of(Fact.Kind.OBJECT, Fact.Kind.LIST, Fact.Kind.ID);

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if there is no repair
     */
    public RepairWay {
        Structure.given("RepairWay", "repairs", repairs);
        if (repairs.isEmpty()) {
            throw new MalformedValueException("RepairWay", "repairs", repairs, Expectation.NOT_EMPTY);
        }
    }

    /** {@return where the facts stand that it changes, as {@link Effort#locking} takes them} */
    public ImmutableList<String> paths() {
        return repairs.get(0).changes().stream().map(FactChange::path).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what is to be done, in words, with all values that serve; of ids, of lists and of what has facts of its own with one of them, and how
     * many others there are}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        return Texts.joined("list", locale, IntStream.range(0, paths().size()).mapToObj(i -> text(i, locale)))
                .orElse("");
    }

    private String text(int number, Locale locale) {
        ImmutableList<String> values = repairs.stream()
                .map(repair -> repair.changes().get(number).afterInWords(locale))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        FactChange change = repairs.get(0).changes().get(number);
        return change.text(locale, isLong(change) ? firstOf(values, locale) : Texts.anyOf(values, locale));
    }

    /** Whether one example says more than all: of what is told by many facts, and of ids. */
    private static boolean isLong(FactChange change) {
        return LONG.contains(change.fact().kind());
    }

    private static String firstOf(ImmutableList<String> values, Locale locale) {
        return values.size() == 1
                ? values.get(0)
                : Texts.of(
                        "any-of.first",
                        locale,
                        ImmutableMap.of("first", values.get(0), "others", String.valueOf(values.size() - 1)));
    }
}
