package org.leaguebuilding.sheet;

import java.util.Map;
import java.util.Objects;

/** Finds the cell that the path of a finding leads to. Immutable. */
final class Places {

    private final Map<SheetPlan, Headings> headings;
    private final SheetPlan main;
    private final Composed subject;

    /** Takes where the columns are, by plans as such. */
    Places(Map<SheetPlan, Headings> headings, SheetPlan main, Composed subject) {
        this.headings = headings;
        this.main = main;
        this.subject = subject;
    }

    /** Where the elements of a sheet stand, such as {@code communities[]}; empty for subjects. */
    static String elementOf(SheetPlan plan) {
        if (plan.list() == null) {
            return "";
        }
        return plan.path() + (plan.isOfMap() ? ".*" : "[]");
    }

    /** Where a part stands below an element of the sheet that it belongs to. */
    static String below(SheetPlan owner, SheetPlan part) {
        String element = elementOf(owner);
        return part.path().substring(element.isEmpty() ? 0 : element.length() + 1);
    }

    /** The cell of a path; where the workbook has none, the nearest that it has. */
    SheetCell cell(String path) {
        return cell(main, subject, path);
    }

    private SheetCell cell(SheetPlan plan, Composed value, String path) {
        for (SheetPlan part : plan.parts()) {
            String below = below(plan, part);
            if (part.isOfMap() && path.startsWith(below + ".")) {
                String key = firstName(path.substring(below.length() + 1));
                Composed[] rows = value.rows().get(below + "." + key);
                if (rows != null) {
                    return cell(part, rows[0], rest(path, below.length() + 1 + key.length()));
                }
            } else if (path.startsWith(below + "[")) {
                int end = path.indexOf(']', below.length());
                int index = Integer.parseInt(path.substring(below.length() + 1, end));
                Composed[] rows = value.rows().get(below);
                if (rows != null && index < rows.length) {
                    return cell(part, rows[index], rest(path, end + 1));
                }
            }
        }
        return Objects.requireNonNull(headings.get(plan)).cell(value.row(), column(plan, path));
    }

    private static String firstName(String path) {
        int end = path.indexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }

    private static String rest(String path, int start) {
        return path.length() > start && path.charAt(start) == '.' ? path.substring(start + 1) : path.substring(start);
    }

    private static int column(SheetPlan plan, String path) {
        String element = elementOf(plan);
        String sought = path.replaceAll("\\[[0-9]+]", "");
        while (!sought.isEmpty()) {
            String whole = element.isEmpty() ? sought : element + "." + sought;
            for (int i = plan.owners(); i < plan.columns().size(); i++) {
                String at = plan.columns().get(i).path();
                if (at.equals(whole) || at.startsWith(whole + ".")) {
                    return i;
                }
            }
            sought = sought.substring(0, Math.max(sought.lastIndexOf('.'), 0));
        }
        boolean plain = plan.isOfMap() && plan.object() == null;
        return plain ? plan.key() + 1 : plan.key();
    }
}
