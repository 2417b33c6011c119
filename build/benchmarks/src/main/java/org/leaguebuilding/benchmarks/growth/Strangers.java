package org.leaguebuilding.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leaguebuilding.json.SubjectForms;

/** What somebody sends who wishes that it took long: ids of one hash, and what no table reads. */
final class Strangers {

    @SuppressWarnings("InlineFormatString") // the frame of a document, beside what goes into it
    private static final String PROPOSAL =
            "{\"id\":\"p\",\"mode\":\"independent\",\"organizationType\":\"branch\",\"proposedOn\":\"2005-09-30\","
                    + "\"communities\":[{\"id\":\"c\",\"name\":\"c\",\"subdistrictId\":\"s\"}],%s}";

    /** The ids of {@link Graphs}: a letter, which tells units from communities and so on, and a number. */
    private static final Pattern NUMBERED = Pattern.compile("\"([a-z])(\\d+)\"");

    /** Three pairs of letters of one hash; all strings of as many of them have one, too. */
    private static final ImmutableList<String> PAIRS = ImmutableList.of("Aa", "BB", "C#");

    private static final int PAIRS_OF_AN_ID = 10;

    private Strangers() {}

    static ImmutableList<Shape> shapes() {
        return ImmutableList.<Shape>builder()
                .addAll(ofOneHash())
                .add(
                        unread("strings", n -> list("\"x\":[", n, i -> "\"" + "x".repeat(1_000) + "\"", "]")),
                        unread(
                                "strings of other letters",
                                n -> list("\"x\":[", n, i -> "\"" + "\u56e2".repeat(1_000) + "\"", "]")),
                        unread("escaped strings", n -> list("\"x\":[", n, i -> "\"" + "\\n".repeat(1_000) + "\"", "]")),
                        unread("objects", n -> list("\"x\":[", n, i -> "{}", "]")),
                        unread("names", n -> list("", n, i -> "\"n" + i + "\":0", "")),
                        unread("names of one hash", n -> list("", n, i -> "\"" + ofOneHash(i) + "\":0", "")))
                .build();
    }

    private static ImmutableList<Shape> ofOneHash() {
        return Graphs.shapes().stream()
                .filter(shape ->
                        NUMBERED.matcher(new String(shape.document(2), UTF_8)).find())
                .map(shape -> new Shape(
                        shape.type(),
                        shape.name() + ", of one hash",
                        n -> renamed(new String(shape.document(n), UTF_8))))
                .collect(ImmutableList.toImmutableList());
    }

    private static byte[] renamed(String document) {
        return NUMBERED.matcher(document)
                .replaceAll(id -> "\"" + id.group(1) + ofOneHash(Integer.parseInt(id.group(2))) + "\"")
                .getBytes(UTF_8);
    }

    private static String ofOneHash(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < PAIRS_OF_AN_ID; i++) {
            text.append(PAIRS.get(rest % PAIRS.size()));
            rest /= PAIRS.size();
        }
        return text.toString();
    }

    private static Shape unread(String name, IntFunction<String> members) {
        return new Shape(
                SubjectForms.FORMATION_PROPOSAL,
                name + " that nothing reads",
                n -> PROPOSAL.formatted(members.apply(n)).getBytes(UTF_8));
    }

    private static String list(String before, int n, IntFunction<String> element, String after) {
        return IntStream.range(0, n).mapToObj(element).collect(Collectors.joining(",", before, after));
    }
}
