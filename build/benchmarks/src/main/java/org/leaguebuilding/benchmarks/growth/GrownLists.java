package org.leaguebuilding.benchmarks.growth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

/**
 * Every list of every subject, grown by itself: its first element, or else its last, is written again and again after the first,
 * with an id of its own where the elements must be distinct. The subjects are those of the rules' cases, which between them fill every list. Lists that no
 * such repetition makes larger are bounded by what they hold, such as a set of codes or the days of a year.
 */
final class GrownLists {

    private static final int TRIED = 9;

    private final LeagueBuildingJson json;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, String> bounded = new LinkedHashMap<>();

    private GrownLists(LeagueBuildingJson json) {
        this.json = json;
    }

    static GrownLists of(LeagueBuildingPolicy policy) {
        GrownLists lists = new GrownLists(LeagueBuildingJson.of(policy));
        for (RuleCase<?> each : RuleCases.of(policy).all()) {
            lists.addAllOf(each);
        }
        return lists;
    }

    /** The lists that grow. */
    ImmutableList<Shape> shapes() {
        return ImmutableList.copyOf(shapes.values());
    }

    /** The lists that are bounded, by subject and path. */
    ImmutableSet<String> bounded() {
        return ImmutableSet.copyOf(bounded.values());
    }

    private <S extends Subject> void addAllOf(RuleCase<S> ruleCase) {
        Form<S> type = formOf(ruleCase);
        addAllOf(type, ruleCase.satisfied());
        addAllOf(type, ruleCase.violated().subject());
        ruleCase.unknown().ifPresent(unknown -> addAllOf(type, unknown.subject()));
    }

    @SuppressWarnings("unchecked") // the form of the class of subjects
    private <S extends Subject> Form<S> formOf(RuleCase<S> ruleCase) {
        return (Form<S>) json.forms().all().stream()
                .filter(type -> type.type() == ruleCase.family().subject().subjectClass())
                .findFirst()
                .orElseThrow();
    }

    private <S> void addAllOf(Form<S> type, S subject) {
        JsonNode document = Trees.parse(json.write(type, subject));
        for (ListPath path : ListPath.in(document)) {
            String name = type.name() + " " + path;
            if (shapes.containsKey(name)) {
                continue;
            }
            Optional<Shape> shape = grow(type, document, path);
            shape.ifPresentOrElse(
                    grown -> {
                        shapes.put(name, grown);
                        bounded.remove(name);
                    },
                    () -> bounded.put(name, name));
        }
    }

    private Optional<Shape> grow(Form<?> type, JsonNode document, ListPath path) {
        ArrayNode list = path.in(document, ArrayNode.class);
        for (JsonNode model : ImmutableList.of(list.get(0), list.get(list.size() - 1))) {
            for (String distinct : candidates(model)) {
                IntFunction<byte[]> documents =
                        elements -> Trees.bytes(repeat(document, path, model, distinct, elements));
                if (isRead(type, documents.apply(TRIED), path)) {
                    return Optional.of(new Shape(type, path.toString(), documents));
                }
            }
        }
        return Optional.empty();
    }

    /** What may have to be distinct: nothing, or one text of the element. */
    private static ImmutableList<String> candidates(JsonNode element) {
        List<String> candidates = new ArrayList<>();
        candidates.add("");
        element.fieldNames().forEachRemaining(property -> {
            if (element.get(property).isTextual()) {
                candidates.add(property);
            }
        });
        return ImmutableList.copyOf(candidates);
    }

    private boolean isRead(Form<?> type, byte[] document, ListPath path) {
        try {
            return path.in(Trees.parse(writtenAgain(type, document)), ArrayNode.class)
                            .size()
                    == TRIED;
        } catch (MalformedJsonException refused) {
            return false;
        }
    }

    private <S> byte[] writtenAgain(Form<S> type, byte[] document) {
        return json.write(type, json.read(type, document));
    }

    private static JsonNode repeat(JsonNode document, ListPath path, JsonNode model, String distinct, int elements) {
        JsonNode grown = document.deepCopy();
        ArrayNode list = path.in(grown, ArrayNode.class);
        JsonNode first = list.get(0);
        list.removeAll();
        list.add(first); // what else refers to it still finds it
        for (int i = 1; i < elements; i++) {
            list.add(another(model, distinct, i));
        }
        return grown;
    }

    private static JsonNode another(JsonNode model, String distinct, int i) {
        if (model instanceof ObjectNode object) {
            ObjectNode copy = object.deepCopy();
            if (!distinct.isEmpty()) {
                copy.put(distinct, object.get(distinct).textValue() + "-" + i);
            }
            return copy;
        }
        return model.isTextual() ? Trees.text(model.textValue() + "-" + i) : model;
    }
}
