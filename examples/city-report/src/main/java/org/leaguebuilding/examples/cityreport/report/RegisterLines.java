package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.register.RegisterEntry;
import org.leaguebuilding.examples.cityreport.register.UnitKind;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;

/** What a register holds: its units by kind, and each doubtful one with what its number and its name say. */
final class RegisterLines {

    private static final String INDENT = "  ";

    private RegisterLines() {}

    static ImmutableList<String> lines(Register register, Texts texts) {
        ImmutableList<RegisterEntry> doubtful = register.ofKind(UnitKind.DOUBTFUL);
        ImmutableList.Builder<String> lines = ImmutableList.<String>builder()
                .addAll(Paragraph.lines(texts.get(
                        "register.counts",
                        Integer.toString(register.units().size()),
                        size(register, UnitKind.COMMUNITY),
                        size(register, UnitKind.VILLAGE),
                        size(register, UnitKind.PLACEHOLDER),
                        Integer.toString(doubtful.size()))));
        if (!doubtful.isEmpty()) {
            lines.addAll(Paragraph.lines(texts.get("register.doubtful")));
            doubtful.forEach(unit -> lines.addAll(Paragraph.lines(line(unit, texts), INDENT.repeat(2))));
        }
        return lines.build();
    }

    private static String size(Register register, UnitKind kind) {
        return Integer.toString(register.ofKind(kind).size());
    }

    private static String line(RegisterEntry unit, Texts texts) {
        return INDENT
                + texts.get(
                        "register.doubtful-unit",
                        unit.code(),
                        unit.name(),
                        texts.get("unit.number." + unit.number().code()),
                        texts.get("unit.name." + unit.nameSays().code()));
    }
}
