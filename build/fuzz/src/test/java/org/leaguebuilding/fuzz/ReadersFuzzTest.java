package org.leaguebuilding.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.NdjsonReader;

/** Any bytes at all, through every reader. */
class ReadersFuzzTest {

    private static final LeagueBuildingJson JACKSON_2 =
            LeagueBuildingJson.create().with(JacksonGeneration.JACKSON_2);
    private static final LeagueBuildingJson JACKSON_3 =
            LeagueBuildingJson.create().with(JacksonGeneration.JACKSON_3);

    @FuzzTest(maxDuration = "10m")
    void documents_of_any_form(byte[] document) {
        for (Form<?> type : JACKSON_2.forms().all()) {
            subject(JACKSON_2, type, document).requireSame(subject(JACKSON_3, type, document));
            kept(JACKSON_2, type, document).requireSame(kept(JACKSON_3, type, document));
        }
        Outcome.of(() -> JACKSON_2.read(Forms.REPORT, document), report -> JACKSON_2.write(Forms.REPORT, report))
                .requireSame(Outcome.of(
                        () -> JACKSON_3.read(Forms.REPORT, document), report -> JACKSON_3.write(Forms.REPORT, report)));
        Outcome.of(
                        () -> JACKSON_2.read(Forms.FORMATION_ADVICE, document),
                        advice -> JACKSON_2.write(Forms.FORMATION_ADVICE, advice))
                .requireSame(Outcome.of(
                        () -> JACKSON_3.read(Forms.FORMATION_ADVICE, document),
                        advice -> JACKSON_3.write(Forms.FORMATION_ADVICE, advice)));
    }

    private static <T> Outcome subject(LeagueBuildingJson json, Form<T> type, byte[] document) {
        return Outcome.of(() -> json.read(type, document), subject -> json.write(type, subject));
    }

    private static <T> Outcome kept(LeagueBuildingJson json, Form<T> type, byte[] document) {
        return Outcome.of(() -> json.readKeeping(type, document), kept -> json.writeKept(type, kept));
    }

    @FuzzTest(maxDuration = "10m")
    void files_of_lines(byte[] file) {
        for (Form<?> type : JACKSON_2.forms().all()) {
            List<String> second = lines(JACKSON_2, type, file);
            List<String> third = lines(JACKSON_3, type, file);
            if (!second.equals(third)) {
                throw new AssertionError("the generations differ: " + second + " and " + third);
            }
        }
    }

    private static <T> List<String> lines(LeagueBuildingJson json, Form<T> type, byte[] file) {
        List<String> lines = new ArrayList<>();
        try (NdjsonReader<T> reader = json.lines(type, new ByteArrayInputStream(file))) {
            while (reader.hasNext()) {
                NdjsonLine<T> line = reader.next();
                lines.add(line.number() + " " + Outcome.of(line, subject -> json.write(type, subject)));
            }
        }
        return lines;
    }
}
