package org.leaguebuilding.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.fixture.Step;

/** Files of subjects that tests check: of all families, of several districts, good and bad, with every end of a line. */
final class SubjectFiles {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final String[] DISTRICTS = {"420102", "420106", "420111"};
    private static final String UNIT = "\"(districtId|communityId|unitId)\":\"[^\"]*\"";
    private static final String ID = "\"id\":\"[^\"]*\"";
    private static final List<String> ENDS = List.of("\n", "\r\n", "\n\n", "\n \t\r\n", "\r\r\n");

    /** What a reader refuses, each for another reason; the second object of a line is one, and a carriage return alone is none. */
    private static final List<String> BAD = List.of(
            "{\"id\":7}", "{} {}", "[", "no JSON", "{\"id\":\"p-1\",\"id\":\"p-1\"}", "\uFEFF{}", "{\"a\":\r1}");

    private SubjectFiles() {}

    /** Subjects of all families, one a line, compliant ones and others. */
    static List<String> documents() {
        return RuleCases.of(Editions.wuhan2005()).all().stream()
                .flatMap(SubjectFiles::subjects)
                .map(subject -> new String(JSON.write(Forms.ANY_SUBJECT, subject), UTF_8))
                .toList();
    }

    private static Stream<Subject> subjects(RuleCase<?> example) {
        return Stream.concat(
                Stream.of(example.satisfied(), example.violated().subject()),
                example.unknown().stream().map(Step::subject));
    }

    /** A file of so many lines, always the same for the same seed. */
    static Path write(Path file, int lines, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> documents = documents();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFF".getBytes(UTF_8));
        for (int i = 0; i < lines; i++) {
            String line = random.nextInt(12) == 0
                    ? BAD.get(random.nextInt(BAD.size()))
                    : placed(documents.get(random.nextInt(documents.size())), i, random);
            bytes.writeBytes((line + ENDS.get(random.nextInt(ENDS.size()))).getBytes(UTF_8));
        }
        bytes.writeBytes("{\"id\":\"no end".getBytes(UTF_8));
        return Files.write(file, bytes.toByteArray());
    }

    /** With an id of its own, in one of the districts; with a carriage return alone now and then, which ends no line. */
    private static String placed(String document, int line, Random random) {
        String code = DISTRICTS[random.nextInt(DISTRICTS.length)];
        String placed = document.replaceAll(UNIT, "\"$1\":\"" + code + "\"")
                .replaceFirst(ID, "\"id\":\"subject-" + line + "\"");
        return random.nextInt(4) == 0 ? placed.replaceFirst(",", ",\r") : placed;
    }
}
