package org.leaguebuilding.sheet;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.value.HasCode;
import org.leaguebuilding.value.PersonRef;

/** A template that subjects were filled into, as a clerk would: by its columns, in words, days as days. */
final class FilledTemplate {

    private final Locale locale;
    private final SheetPlan plan;
    private final Codes codes;
    private final XSSFWorkbook workbook;

    private FilledTemplate(LeagueBuildingPolicy policy, RuleFamily<?> family, Locale locale) throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        LeagueBuildingSheets.of(policy).template(family.subject(), locale, template);
        this.locale = locale;
        this.plan = PlanMaker.of(family);
        this.codes = new Codes(policy);
        this.workbook = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()));
    }

    /** A template with subjects filled in below its sample row. */
    static XSSFWorkbook of(
            LeagueBuildingPolicy policy, RuleFamily<?> family, Locale locale, Collection<? extends Subject> subjects)
            throws IOException {
        FilledTemplate filled = new FilledTemplate(policy, family, locale);
        for (Subject subject : subjects) {
            filled.fill(filled.plan, subject, List.of(), null);
        }
        return filled.workbook;
    }

    /** Writes a workbook to a file. */
    static Path file(XSSFWorkbook workbook, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private void fill(SheetPlan sheetPlan, Object value, List<Object> owners, @Nullable Object mapKey) {
        Sheet sheet = workbook.getSheet(sheetPlan.name().in(locale));
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < owners.size(); i++) {
            write(row, i, sheetPlan, owners.get(i));
        }
        List<Object> keys = new ArrayList<>(owners);
        if (mapKey != null) {
            write(row, sheetPlan.key(), sheetPlan, mapKey);
        }
        if (sheetPlan.object() == null) {
            write(row, sheetPlan.key() + 1, sheetPlan, value);
            return;
        }
        Column key = sheetPlan.columns().get(sheetPlan.key());
        keys.add(mapKey == null ? requireNonNull(read(key.fact(), value)) : mapKey);
        fill(sheetPlan, sheetPlan.object(), value, row, keys);
    }

    private void fill(SheetPlan sheetPlan, ObjectPlan object, Object value, Row row, List<Object> keys) {
        for (ObjectPlan.Slot slot : object.slots()) {
            Object fact = read(slot.fact(), value);
            if (slot.given() >= 0 && fact != null) {
                boolean none = fact instanceof Collection<?> list && list.isEmpty();
                write(row, slot.given(), sheetPlan, !none);
            }
            if (fact == null) {
                continue;
            }
            if (slot.sheet() != null) {
                fillSheet(slot.sheet(), fact, keys);
            } else if (slot.object() != null) {
                fill(sheetPlan, slot.object(), fact, row, keys);
            } else {
                write(row, slot.column(), sheetPlan, fact);
            }
        }
    }

    private void fillSheet(SheetPlan part, Object fact, List<Object> keys) {
        if (fact instanceof Map<?, ?> map) {
            map.forEach((key, each) -> fill(part, each, keys, key));
        } else {
            ((Collection<?>) fact).forEach(each -> fill(part, each, keys, null));
        }
    }

    private static @Nullable Object read(SubjectFact fact, Object owner) {
        if (fact.kind() != Fact.Kind.COUNT) {
            return fact.valueIn(owner);
        }
        long count = fact.countIn(owner);
        return count < 0 ? null : (Object) (int) count;
    }

    private void write(Row row, int column, SheetPlan sheetPlan, Object fact) {
        Cell cell = row.createCell(column);
        CellStyle style = row.getSheet().getColumnStyle(column);
        cell.setCellStyle(style);
        Column planned = sheetPlan.columns().get(column);
        boolean given = planned.role() == Column.Role.GIVEN;
        if (fact instanceof Integer count) {
            cell.setCellValue(count);
        } else if (fact instanceof BigDecimal decimal) {
            cell.setCellValue(decimal.doubleValue());
        } else if (fact instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (fact instanceof Collection<?> list) {
            boolean texts = planned.elements() == Fact.Kind.TEXT;
            cell.setCellValue(
                    list.isEmpty()
                            ? optionalNone(planned)
                            : list.stream().map(this::word).collect(Collectors.joining(texts ? "\n" : "；")));
        } else if (fact instanceof Boolean yes) {
            String key = given ? "word.given" : "word.yes";
            cell.setCellValue(SheetTexts.text(yes ? key : key + ".not", locale));
        } else {
            cell.setCellValue(word(fact));
        }
    }

    private static String optionalNone(Column column) {
        return FactColumns.isOptionalList(column.fact()) ? "无" : "";
    }

    private String word(Object fact) {
        if (fact instanceof HasCode coded) {
            CodeSet set = codes.of(fact instanceof Enum<?> constant ? constant.getDeclaringClass() : fact.getClass());
            int index = set.known().indexOf(fact);
            return index < 0 ? coded.code() : set.titles(locale).get(index);
        }
        return fact instanceof PersonRef person ? person.value() : fact.toString();
    }
}
