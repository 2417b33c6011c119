package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.LocalizedText;

/**
 * What stands on a sheet: a subject in each row, or one part of a subject. Immutable and thread-safe.
 *
 * @param type the kind of subject
 * @param list the list or map whose elements stand in the rows; null where subjects do
 * @param path where findings say that the elements stand, such as {@code communities}; empty for subjects
 * @param name what the sheet is called
 * @param columns the columns: those of the keys first
 * @param owners how many columns name the rows of other sheets that a row belongs to: subject, then element
 * @param key the column by which the rows of one owner are told apart
 * @param object how a row makes a value; null where the value stands in a cell
 * @param parts the sheets of lists and maps within
 */
record SheetPlan(
        SubjectType<?> type,
        @Nullable SubjectFact list,
        String path,
        LocalizedText name,
        ImmutableList<Column> columns,
        int owners,
        int key,
        @Nullable ObjectPlan object,
        ImmutableList<SheetPlan> parts) {

    /** Plans are equal where they are the same one, so that they are found fast. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Whether it has the subjects themselves. */
    boolean isMain() {
        return list == null;
    }

    /** Whether its rows are the values of a map. */
    boolean isOfMap() {
        return list != null && list.kind() == Fact.Kind.MAP;
    }

    /** The names under which the sheet is found, in all languages. */
    ImmutableSet<String> names() {
        return ImmutableSet.of(SheetNames.alike(name.in(Language.ZH_CN)), SheetNames.alike(name.in(Language.EN)));
    }

    /** This sheet and those of the parts, each after the one that it belongs to. */
    ImmutableList<SheetPlan> all() {
        ImmutableList.Builder<SheetPlan> all = ImmutableList.builder();
        all.add(this);
        parts.forEach(part -> all.addAll(part.all()));
        return all.build();
    }
}
