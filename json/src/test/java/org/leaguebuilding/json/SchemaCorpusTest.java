package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.policy.Editions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Schema and reader give the same answer to a corpus of valid documents, each spoilt in one property at a time. Where only the
 * reader can know, {@code semantic-only.txt} says so.
 */
class SchemaCorpusTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final ImmutableList<Object> VALUES = ImmutableList.of(
            7,
            0,
            -1,
            2_147_483_647,
            2_147_483_648L,
            1.5,
            26.0,
            true,
            "",
            " ",
            "x",
            "x ",
            "\u3000x",
            "x\ny",
            "x\n",
            "UPPER",
            "a--b",
            "a-b",
            "x".repeat(64),
            "x".repeat(65),
            "x".repeat(128),
            "x".repeat(129),
            "x".repeat(257),
            "2024-02-29",
            "2023-02-29",
            "2100-02-29",
            "2000-02-29",
            "1900-01-01",
            "1899-12-31",
            "2199-12-31",
            "2200-01-01",
            "2026-04-31",
            "强",
            "较强",
            "独立建团",
            "3/4",
            "4/3",
            "0/0",
            "03/4",
            "12.5",
            "100.00",
            "100.1",
            "0.00001",
            "0.0",
            "05",
            "P66",
            List.of(),
            Map.of(),
            List.of("c0"),
            List.of("x", "x"),
            List.of(1));

    private record SemanticOnly(Pattern form, String code, Pattern pointer) {}

    private final List<SemanticOnly> semanticOnly = semanticOnly();
    private final List<String> disagreements = new ArrayList<>();
    private int documents;

    private static List<SemanticOnly> semanticOnly() {
        try (InputStream in = Objects.requireNonNull(SchemaCorpusTest.class.getResourceAsStream("semantic-only.txt"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Splitter.on(' ').limit(4).splitToList(line))
                    .map(parts -> new SemanticOnly(
                            Pattern.compile(parts.get(0)), parts.get(1), Pattern.compile(parts.get(2))))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.FormCases#all")
    <T> void of_every_form(FormCase<T> form) {
        List<String> corpus = List.of(form.text(JSON, form.minimal()), form.text(JSON, form.full()));
        compare(form.name(), corpus, document -> form.read(JSON, document));
    }

    @Test
    void of_reports() {
        List<String> corpus = IntStream.range(0, 3)
                .mapToObj(seed -> Editions.wuhan2005().check(Generated.proposal(seed)))
                .map(report -> new String(JSON.write(Forms.REPORT.in(Locale.UK), report), UTF_8))
                .toList();
        compare("report", corpus, document -> JSON.read(Forms.REPORT, document));
    }

    @Test
    void of_advice() {
        List<String> corpus = IntStream.range(0, 2)
                .mapToObj(seed -> Generated.proposal(seed))
                .map(FormationProposal::communities)
                .map(communities ->
                        Editions.wuhan2005().advise(communities.get(0), communities.subList(1, communities.size())))
                .map(advice -> new String(JSON.write(Forms.FORMATION_ADVICE.in(Locale.UK), advice), UTF_8))
                .toList();
        compare("formation-advice", corpus, document -> JSON.read(Forms.FORMATION_ADVICE, document.getBytes(UTF_8)));
    }

    private void compare(String form, List<String> corpus, Consumer<String> reader) {
        Schema schema = REGISTRY.getSchema(SchemaDocuments.generated(form), InputFormat.JSON);
        for (String valid : corpus) {
            Object root = MAPPER.readValue(valid, Object.class);
            Runnable check = () -> compareOne(form, schema, reader, MAPPER.writeValueAsString(root));
            check.run();
            spoil(root, check);
            // Twice the same property: parsers of schemas keep the last one.
            compareOne(form, schema, reader, valid.replaceFirst("(\\{(\"[a-zA-Z]+\":\"[^\"]*\"),)", "$1$2,"));
        }
        assertThat(documents).isGreaterThan(500);
        assertThat(disagreements).isEmpty();
    }

    private void compareOne(String form, Schema schema, Consumer<String> reader, String document) {
        documents++;
        boolean accepted = schema.validate(document, InputFormat.JSON).isEmpty();
        String refusal = refusal(reader, document);
        if (accepted != refusal.isEmpty() && !isSemanticOnly(form, accepted, refusal)) {
            disagreements.add("schema " + (accepted ? "accepts" : "refuses") + ", reader " + refusal + ": " + document);
        }
    }

    private boolean isSemanticOnly(String form, boolean accepted, String refusal) {
        List<String> parts = Splitter.on(' ').limit(2).splitToList(refusal);
        return accepted
                && semanticOnly.stream()
                        .anyMatch(exception -> exception.form().matcher(form).matches()
                                && exception.code().equals(parts.get(0))
                                && exception.pointer().matcher(parts.get(1)).matches());
    }

    private static String refusal(Consumer<String> reader, String document) {
        try {
            reader.accept(document);
            return "";
        } catch (MalformedJsonException e) {
            return e.code().code() + " " + e.pointer();
        }
    }

    private void spoil(Object node, Runnable check) {
        if (node instanceof Map<?, ?> object) {
            spoilObject(asObject(object), check);
        } else if (node instanceof List<?> array) {
            spoilArray(asArray(array), check);
        }
    }

    private void spoilObject(Map<String, Object> object, Runnable check) {
        for (String name : List.copyOf(object.keySet())) {
            Map<String, Object> before = new LinkedHashMap<>(object);
            Object value = Objects.requireNonNull(object.get(name));
            object.remove(name);
            check.run();
            object.put(name + "X", value);
            check.run();
            object.clear();
            object.putAll(before);
            for (Object other : VALUES) {
                object.put(name, other);
                check.run();
            }
            object.put(name, NullNode.getInstance());
            check.run();
            object.put(name, value);
            spoil(value, check);
        }
    }

    private void spoilArray(List<Object> array, Runnable check) {
        for (int i = 0; i < array.size(); i++) {
            Object value = array.get(i);
            array.add(value);
            check.run();
            array.remove(array.size() - 1);
            for (Object other : VALUES) {
                array.set(i, other);
                check.run();
            }
            array.set(i, value);
            spoil(value, check);
        }
    }

    @SuppressWarnings("unchecked") // the mapper makes no other
    private static Map<String, Object> asObject(Map<?, ?> object) {
        return (Map<String, Object>) object;
    }

    @SuppressWarnings("unchecked") // the mapper makes no other
    private static List<Object> asArray(List<?> array) {
        return (List<Object>) array;
    }
}
