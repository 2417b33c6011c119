package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.MalformedJsonException;

/** A line of a file gets the answer that the same document gets alone, whatever the lines before it were. */
class NdjsonRefusalsTest {

    private static final long SEED = 4_711;

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    /** Documents spoilt by hand, and many more spoilt in one to three bytes by chance, good ones among them. */
    private static List<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>();
        MalformedDocumentsTest.spoilt()
                .map(arguments -> (String) arguments.get()[2])
                .forEach(document -> documents.add(oneLine(document)));
        Random random = new Random(SEED);
        byte[] whole = oneLine(Documents.PROPOSAL);
        for (int i = 0; i < 3_000; i++) {
            documents.add(spoilt(whole, random));
        }
        documents.removeIf(document -> new String(document, UTF_8).isBlank());
        return documents;
    }

    private static byte[] oneLine(String document) {
        return document.replace('\n', ' ').getBytes(UTF_8);
    }

    private static byte[] spoilt(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int change = random.nextInt(4); change > 0 && bytes.length > 0; change--) {
            byte other = bytes[random.nextInt(bytes.length)];
            bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? other : (byte) random.nextInt(' ', 256);
        }
        return bytes;
    }

    private static byte[] file(List<byte[]> documents) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] document : documents) {
            file.writeBytes(document);
            file.write('\n');
        }
        return file.toByteArray();
    }

    private static String alone(LeagueBuildingJson json, byte[] document) {
        try {
            return json.read(SubjectForms.FORMATION_PROPOSAL, document).toString();
        } catch (MalformedJsonException e) {
            return reason(e);
        }
    }

    private static String answer(NdjsonLine<FormationProposal> line) {
        return line instanceof NdjsonLine.Bad<FormationProposal> bad
                ? reason(bad.reason())
                : line.get().orElseThrow().toString();
    }

    /** All but the line, which is another one in a file. */
    private static String reason(MalformedJsonException e) {
        return e.message(Locale.ENGLISH).replaceFirst("^line \\d+, ", "");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void every_line_is_answered_like_the_document_alone(LeagueBuildingJson json) {
        List<byte[]> documents = documents();
        List<String> expected =
                documents.stream().map(document -> alone(json, document)).toList();
        try (NdjsonReader<FormationProposal> lines =
                json.lines(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(file(documents)))) {
            assertThat(lines.stream().map(NdjsonRefusalsTest::answer)).isEqualTo(expected);
        }
    }

    /** The document behind so many blanks that the parser gets it in two parts, cut at every byte in turn. */
    private static List<byte[]> cutAtEveryByte(String document) {
        byte[] whole = oneLine(document);
        List<byte[]> documents = new ArrayList<>();
        for (int before = 0; before <= whole.length; before++) {
            documents.add(Bytes.concat(" ".repeat(2_048 - before).getBytes(UTF_8), whole));
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_long_line_is_answered_like_the_document_alone_wherever_the_parser_gets_the_rest(LeagueBuildingJson json) {
        String manifold = Documents.with("\"一\"", "\"é一\\u4e8c😀\\\"\"");
        List<byte[]> documents = new ArrayList<>(cutAtEveryByte(manifold));
        documents.addAll(cutAtEveryByte(manifold.replace("31}", "3.1}")));
        List<String> expected =
                documents.stream().map(document -> alone(json, document)).toList();
        try (NdjsonReader<FormationProposal> lines =
                json.lines(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(file(documents)))) {
            assertThat(lines.stream().map(NdjsonRefusalsTest::answer)).isEqualTo(expected);
        }
        assertThat(expected.get(0)).contains("é一二😀\"");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_bad_line_says_its_number(LeagueBuildingJson json) {
        try (NdjsonReader<FormationProposal> lines =
                json.lines(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(file(documents())))) {
            assertThat(lines.stream())
                    .filteredOn(line -> line instanceof NdjsonLine.Bad)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(
                                    ((NdjsonLine.Bad<?>) line).reason().line())
                            .isEqualTo(line.number()));
        }
    }
}
