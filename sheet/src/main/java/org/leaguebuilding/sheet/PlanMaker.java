package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.LocalizedText;

/** Lays the facts of a kind of subject out on sheets: objects beside what they stand in, lists of objects and maps on their own. */
final class PlanMaker {

    private final SubjectType<?> type;
    private final FactTree tree;
    private final Set<String> namesInChinese = new HashSet<>();
    private final Set<String> namesInEnglish = new HashSet<>();

    private PlanMaker(RuleFamily<?> family) {
        this.type = family.subject();
        this.tree = FactTree.of(family.facts());
    }

    /** The sheet of the subjects, with those of their parts. */
    static SheetPlan of(RuleFamily<?> family) {
        if (family.facts().isEmpty()) {
            throw new IllegalArgumentException(family.subject() + " gives out no facts to make sheets of");
        }
        PlanMaker maker = new PlanMaker(family);
        ImmutableList<SubjectFact> facts = maker.tree.top();
        return maker.new Draft(ImmutableList.of(), "", null, facts).plan(LocalizedText.of(maker.type::title));
    }

    private static LocalizedText joined(LocalizedText first, LocalizedText second) {
        return LocalizedText.of(
                locale -> first.in(locale) + SheetTexts.text("heading.within", locale) + second.in(locale));
    }

    private static LocalizedText title(SubjectFact fact) {
        return LocalizedText.of(fact::title);
    }

    /** One sheet in the making. */
    private final class Draft {

        private final List<Column> columns = new ArrayList<>();
        private final List<SheetPlan> parts = new ArrayList<>();
        private final ImmutableList<Column> owners;
        private final String prefix;
        private final @Nullable SubjectFact list;
        private final ImmutableList<SubjectFact> facts;

        Draft(
                ImmutableList<Column> owners,
                String prefix,
                @Nullable SubjectFact list,
                ImmutableList<SubjectFact> facts) {
            this.owners = owners;
            this.prefix = prefix;
            this.list = list;
            this.facts = facts;
            this.columns.addAll(owners);
        }

        /** The sheet of a list's elements, a map's values, or subjects. */
        SheetPlan plan(LocalizedText title) {
            LocalizedText name = LocalizedText.of(
                    SheetNames.of(title.in(Language.ZH_CN), namesInChinese),
                    SheetNames.of(title.in(Language.EN), namesInEnglish));
            if (list != null && list.kind() == Fact.Kind.MAP) {
                columns.add(new Column(Column.Role.KEY, list, path() + ".*", SheetTexts.both("heading.key"), true));
                if (facts.isEmpty()) {
                    columns.add(new Column(Column.Role.VALUE, list, path() + ".*", title(list), true));
                }
            }
            ObjectPlan object = facts.isEmpty() ? null : object(facts, rowPrefix(), null, true);
            return new SheetPlan(
                    type,
                    list,
                    path(),
                    name,
                    ImmutableList.copyOf(columns),
                    owners.size(),
                    keyColumn(),
                    object,
                    ImmutableList.copyOf(parts));
        }

        private String path() {
            return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
        }

        private int keyColumn() {
            int index = owners.size();
            if (list == null || list.kind() != Fact.Kind.MAP) {
                while (!columns.get(index).fact().equals(FactColumns.keyOf(facts))) {
                    index++;
                }
            }
            return index;
        }

        private String rowPrefix() {
            if (list == null) {
                return "";
            }
            return path() + (list.kind() == Fact.Kind.MAP ? ".*." : "[].");
        }

        private ObjectPlan object(
                ImmutableList<SubjectFact> facts, String path, @Nullable LocalizedText within, boolean required) {
            ImmutableList.Builder<ObjectPlan.Slot> slots = ImmutableList.builder();
            for (SubjectFact fact : facts) {
                LocalizedText heading = within == null ? title(fact) : joined(within, title(fact));
                slots.add(slot(fact, path + fact.name(), heading, required && fact.absence() == Fact.Absence.NEVER));
            }
            return new ObjectPlan(slots.build());
        }

        private ObjectPlan.Slot slot(SubjectFact fact, String path, LocalizedText heading, boolean required) {
            if (FactColumns.isSheet(fact)) {
                int given = FactColumns.isOptionalList(fact) ? given(fact, path, heading) : ObjectPlan.NONE;
                SheetPlan part = part(fact, path, heading);
                parts.add(part);
                return new ObjectPlan.Slot(fact, ObjectPlan.NONE, given, null, part);
            }
            if (fact.kind() == Fact.Kind.OBJECT) {
                ImmutableList<SubjectFact> facts = tree.within(fact);
                boolean unseen = fact.absence() != Fact.Absence.NEVER && !FactColumns.fillsACell(tree, facts);
                int given = unseen ? given(fact, path, heading) : ObjectPlan.NONE;
                ObjectPlan object = object(facts, path + ".", heading, required);
                return new ObjectPlan.Slot(fact, ObjectPlan.NONE, given, object, null);
            }
            columns.add(new Column(Column.Role.FACT, fact, path, heading, required));
            return new ObjectPlan.Slot(fact, columns.size() - 1, ObjectPlan.NONE, null, null);
        }

        private int given(SubjectFact fact, String path, LocalizedText heading) {
            LocalizedText title = LocalizedText.of(
                    locale -> SheetTexts.text("heading.given", locale, ImmutableMap.of("fact", heading.in(locale))));
            columns.add(new Column(Column.Role.GIVEN, fact, path, title, false));
            return columns.size() - 1;
        }

        private SheetPlan part(SubjectFact fact, String path, LocalizedText heading) {
            ImmutableList.Builder<Column> keys = ImmutableList.builder();
            keys.addAll(owners);
            if (list != null && list.kind() == Fact.Kind.MAP) {
                throw new IllegalArgumentException(
                        fact + " is a list within the values of a map, which no sheet can hold");
            }
            SubjectFact key = FactColumns.keyOf(facts);
            LocalizedText owner = owners.isEmpty() ? LocalizedText.of(type::title) : SheetTexts.both("heading.element");
            keys.add(new Column(Column.Role.OWNER, key, "", joined(owner, title(key)), true));
            ImmutableList<SubjectFact> within = fact.kind() == Fact.Kind.MAP ? tree.valuesOf(fact) : tree.within(fact);
            return new Draft(keys.build(), path + ".", fact, within).plan(heading);
        }
    }
}
