package org.leaguebuilding.sheet;

import java.util.Locale;
import org.leaguebuilding.rule.Fact;

/** The notes of headings: what is meant, whether it has to be there, and how it is written. */
final class HeadingNotes {

    private final Codes codes;
    private final Locale locale;

    HeadingNotes(Codes codes, Locale locale) {
        this.codes = codes;
        this.locale = locale;
    }

    String of(Column column) {
        String text = column.description(locale)
                + "\n" + SheetTexts.text(need(column), locale)
                + "\n" + SheetTexts.text("note." + key(column), locale);
        return column.codes()
                .map(codes::of)
                .filter(set -> !set.known().isEmpty())
                .map(set -> text + "\n" + CellRefusal.words(set).in(locale))
                .orElse(text);
    }

    private static String need(Column column) {
        if (column.required()) {
            return "note.required";
        }
        boolean within = column.role() == Column.Role.FACT && column.fact().absence() == Fact.Absence.NEVER;
        return within ? "note.required-within" : "note.optional";
    }

    private static String key(Column column) {
        return switch (column.kind()) {
            case YES_NO -> column.role() == Column.Role.GIVEN ? "given-or-not" : "yes-no";
            case COUNT -> "count";
            case SHARE -> "share";
            case DECIMAL -> "decimal";
            case DAY -> "day";
            case CODE, OPEN_CODE -> "code";
            case LIST -> list(column);
            case TEXT -> "text";
            default -> column.fact().isOfPerson() ? "person" : "id";
        };
    }

    private static String list(Column column) {
        if (column.elements() == Fact.Kind.TEXT) {
            return "texts";
        }
        return FactColumns.isOptionalList(column.fact()) ? "list-or-none" : "list";
    }
}
