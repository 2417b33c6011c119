package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** Puts the value of one row together. Used once. */
final class Composer {

    private final Headings headings;
    private final SheetPlan plan;
    private final Row row;
    private final String key;
    private final Map<SheetPlan, Parts> parts;
    private final Refusals refusals;
    private final ImmutableMap.Builder<String, Composed[]> rows = ImmutableMap.builder();

    Composer(Headings headings, Row row, String key, Map<SheetPlan, Parts> parts, Refusals refusals) {
        this.headings = headings;
        this.plan = headings.plan();
        this.row = row;
        this.key = key;
        this.parts = parts;
        this.refusals = refusals;
    }

    /** The value; null if a cell is refused. */
    @Nullable Composed compose() {
        int before = refusals.count();
        boolean spoiled = row.isRefused() || plan.parts().stream().anyMatch(this::isSpoiled);
        for (int i = 0; i < plan.columns().size(); i++) {
            if (plan.columns().get(i).required() && row.values()[i] == null && !row.refused()[i]) {
                refuse(i, CellProblem.MISSING);
            }
        }
        if (spoiled || refusals.count() > before) {
            plan.parts().forEach(this::taken);
            return null;
        }
        Object value = plan.object() == null ? row.values()[plan.key() + 1] : object(plan.object());
        if (value == null || refusals.count() > before) {
            return null;
        }
        Object whole = plan.isOfMap() ? new Entry(Objects.requireNonNull(row.values()[plan.key()]), value) : value;
        return new Composed(whole, key, row.number(), rows.buildOrThrow());
    }

    /** A key of a map and its value. */
    private record Entry(Object key, Object value) {}

    private boolean isSpoiled(SheetPlan part) {
        Parts rowsOfPart = parts.get(part);
        return rowsOfPart != null && rowsOfPart.isSpoiled(key);
    }

    private ImmutableList<Composed> taken(SheetPlan part) {
        Parts rowsOfPart = parts.get(part);
        return rowsOfPart == null ? ImmutableList.of() : rowsOfPart.take(key);
    }

    private void refuse(int column, CellProblem problem) {
        refusals.add(
                headings.cell(row.number(), column),
                problem,
                plan.columns().get(column).heading());
    }

    private @Nullable Object object(ObjectPlan object) {
        int before = refusals.count();
        @Nullable Object[] facts = new @Nullable Object[object.slots().size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = fact(object.slots().get(i));
        }
        if (refusals.count() > before) {
            return null;
        }
        try {
            return object.slots().get(0).fact().ownerOf(facts);
        } catch (MalformedValueException e) {
            int column = columnOf(object, e.field());
            LocalizedText heading = plan.columns().get(column).heading();
            refusals.add(
                    headings.cell(row.number(), column),
                    CellProblem.MALFORMED,
                    heading,
                    LocalizedText.of(e.expectation()::text));
            return null;
        }
    }

    private int columnOf(ObjectPlan object, String field) {
        return object.slots().stream()
                .filter(slot -> slot.fact().name().equals(field))
                .mapToInt(slot -> Math.max(slot.column(), slot.given()))
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(plan.key());
    }

    private @Nullable Object fact(ObjectPlan.Slot slot) {
        if (slot.sheet() != null) {
            return slot.fact().kind() == Fact.Kind.MAP ? map(slot.sheet()) : list(slot, slot.sheet());
        }
        return slot.object() == null ? plain(slot) : optional(slot, slot.object());
    }

    private @Nullable Object plain(ObjectPlan.Slot slot) {
        Object value = row.values()[slot.column()];
        if (value != null) {
            return value;
        }
        if (slot.fact().kind() == Fact.Kind.LIST && !FactColumns.isOptionalList(slot.fact())) {
            return slot.fact().isSet() ? ImmutableSet.of() : ImmutableList.of();
        }
        if (slot.fact().absence() == Fact.Absence.NEVER) {
            refuse(slot.column(), CellProblem.MISSING);
        }
        return null;
    }

    private @Nullable Object optional(ObjectPlan.Slot slot, ObjectPlan object) {
        boolean filled = isFilled(object);
        Object given = slot.given() < 0 ? null : row.values()[slot.given()];
        if (filled && Boolean.FALSE.equals(given)) {
            refuse(slot.given(), CellProblem.CONTRADICTION);
        }
        boolean present = filled || Boolean.TRUE.equals(given) || slot.fact().absence() == Fact.Absence.NEVER;
        return present ? object(object) : null;
    }

    private boolean isFilled(ObjectPlan object) {
        return object.slots().stream().anyMatch(slot -> {
            if (slot.sheet() != null) {
                Parts rowsOfPart = parts.get(slot.sheet());
                return rowsOfPart != null && rowsOfPart.has(key);
            }
            return slot.object() == null ? row.values()[slot.column()] != null : isFilled(slot.object());
        });
    }

    private @Nullable Object list(ObjectPlan.Slot slot, SheetPlan sheet) {
        ImmutableList<Composed> elements = taken(sheet);
        rows.put(Places.below(plan, sheet), elements.toArray(new Composed[0]));
        Object given = slot.given() < 0 ? null : row.values()[slot.given()];
        if (given != null && given.equals(elements.isEmpty())) {
            refuse(slot.given(), CellProblem.CONTRADICTION);
        }
        if (elements.isEmpty() && given == null && FactColumns.isOptionalList(slot.fact())) {
            return null;
        }
        ImmutableCollection.Builder<Object> list =
                slot.fact().isSet() ? ImmutableSet.builder() : ImmutableList.builder();
        elements.forEach(element -> list.add(element.value()));
        return list.build();
    }

    private ImmutableMap<Object, Object> map(SheetPlan sheet) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Composed value : taken(sheet)) {
            rows.put(
                    Places.below(plan, sheet) + "."
                            + value.key().substring(value.key().lastIndexOf('\n') + 1),
                    new Composed[] {value});
            map.put(((Entry) value.value()).key(), ((Entry) value.value()).value());
        }
        return ImmutableMap.copyOf(map);
    }
}
