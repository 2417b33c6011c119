package org.leaguebuilding.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.SubjectForms;

/** Shapes in which elements refer to each other, so that more than one list grows at a time. */
@SuppressWarnings("InlineFormatString") // the frames of documents, beside each other
final class Graphs {

    private static final String JOINT = "{\"id\":\"p\",\"mode\":\"joint\",\"organizationType\":\"general-branch\","
            + "\"proposedOn\":\"2005-09-30\",\"communities\":[%s],\"sharedResources\":[%s]}";
    private static final String INDUSTRY =
            "{\"id\":\"p\",\"mode\":\"industry\",\"organizationType\":\"general-branch\","
                    + "\"proposedOn\":\"2005-09-30\",\"communities\":[%s],\"newField\":\"non-public\",\"participants\":[%s]}";
    private static final String PLAN = "{\"subjectType\":\"responsibility-plan\",\"id\":\"p\",\"districtId\":\"d\","
            + "\"asOf\":\"2005-09-30\",\"period\":{\"startInclusive\":\"2005-01-01\",\"endExclusive\":\"2006-01-01\"},"
            + "\"chain\":{\"units\":[{\"id\":\"y\",\"level\":\"city\"},{\"id\":\"d\",\"level\":\"district\",\"superiorIds\":[\"y\"]}%s]},"
            + "\"tasks\":[%s],\"directives\":[%s]}";
    private static final String LEADERSHIP =
            "{\"subjectType\":\"district-leadership\",\"id\":\"l\",\"districtId\":\"d\","
                    + "\"asOf\":\"2005-09-30\",\"cycle\":{\"startInclusive\":\"2005-01-01\",\"endExclusive\":\"2006-01-01\"},"
                    + "\"dutyHolders\":[%s]}";
    private static final String SURVEY =
            "{\"subjectType\":\"coverage-survey\",\"id\":\"s\",\"level\":\"city\",\"unitId\":\"y\","
                    + "\"surveyedOn\":\"2005-09-30\",\"communities\":[%s],\"sites\":[%s],\"floatingMembers\":[%s],\"youthCenters\":[%s]}";
    private static final String DIAGNOSIS =
            "{\"subjectType\":\"diagnosis-input\",\"id\":\"f\",\"level\":\"city\",\"unitId\":\"y\","
                    + "\"unitLevel\":\"community\",\"period\":{\"startInclusive\":\"2005-01-01\",\"endExclusive\":\"2006-01-01\"},\"units\":[%s]}";
    private static final String NOMINATION =
            "{\"subjectType\":\"honor-nomination\",\"id\":\"h\",\"honor\":\"demonstration-district\","
                    + "\"unitId\":\"d\",\"unitLevel\":\"district\",\"asksFor\":\"candidate\",\"askedOn\":\"2005-09-30\","
                    + "\"history\":{\"steps\":[%s]}}";
    private static final String RECORD = "{\"subjectType\":\"assessment-record\",\"id\":\"r\",\"communityId\":\"c\","
            + "\"assessedOn\":\"2005-09-30\",\"criteria\":{%s}}";

    private Graphs() {}

    static ImmutableList<Shape> shapes() {
        return ImmutableList.<Shape>builder()
                .addAll(formation())
                .addAll(responsibility())
                .addAll(leadership())
                .addAll(coverage())
                .addAll(diagnosis())
                .add(shape(
                        SubjectForms.HONOR_NOMINATION,
                        "steps of a history",
                        n -> NOMINATION.formatted(list(n, Graphs::step))))
                .add(shape(
                        SubjectForms.ASSESSMENT_RECORD,
                        "criteria of a city's own",
                        n -> RECORD.formatted(list(n, i -> "\"criterion-" + i + "\":{\"present\":true}"))))
                .build();
    }

    private static ImmutableList<Shape> formation() {
        return ImmutableList.of(
                proposal("line of communities", n -> joint(n, i -> adjacent(i > 0, i - 1), "")),
                proposal("ring of communities", n -> joint(n, i -> adjacent(true, (i + 1) % n), "")),
                proposal("star of communities", n -> joint(n, i -> i == 0 ? adjacentToAll(n, 0) : "", "")),
                proposal("communities touching all", n -> joint(root(n), i -> adjacentToAll(root(n), i), "")),
                proposal("communities touching none", n -> joint(n, i -> ",\"adjacentTo\":[]", "")),
                proposal("communities of unknown neighbours", n -> joint(n, i -> "", "")),
                proposal("line whose ends touch last", n -> joint(n, i -> adjacent(i < n - 1, i + 1), "")),
                proposal(
                        "communities and resources in a ring",
                        n -> joint(n, i -> adjacent(i > 0, i - 1), list(n, i -> resource(i, quoted((i + 1) % n))))),
                proposal(
                        "one resource for all",
                        n -> joint(n, i -> adjacent(i > 0, i - 1), resource(0, list(n - 1, i -> quoted(i + 1))))),
                proposal(
                        "all resources of one community",
                        n -> joint(n, i -> adjacent(i > 0, i - 1), list(n, i -> resource(0, quoted(1 + i % (n - 1)))))),
                proposal(
                        "all resources for one community",
                        n -> joint(n, i -> adjacent(i > 0, i - 1), list(n - 1, i -> resource(i + 1, quoted(0))))),
                proposal(
                        "resources for all of all",
                        n -> joint(
                                root(n),
                                i -> adjacent(i > 0, i - 1),
                                list(root(n), i -> resource(i, others(root(n), i))))),
                proposal("neighbours of one community", n -> joint(2, i -> i == 0 ? adjacentToAll(n, 0) : "", "")),
                proposal("communities of many types", n -> joint(n, i -> ",\"type\":\"type-" + i + "\"", "")),
                proposal(
                        "communities of unknown type after many",
                        n -> joint(n, i -> i == 0 ? "" : ",\"type\":\"type-" + i + "\"", "")),
                proposal(
                        "communities of unknown type, first among them, between many",
                        n -> joint(n, i -> unknownOrOwnType(i) + ",\"adjacentTo\":[]", "")),
                proposal(
                        "good communities of unknown type, first among them, between many",
                        n -> joint(n, i -> unknownOrOwnType(i) + ",\"foundation\":\"good\"", "")),
                proposal(
                        "participants in as many communities",
                        n -> INDUSTRY.formatted(
                                list(n, i -> community(i, "")),
                                list(
                                        n,
                                        i -> "{\"id\":\"q" + i + "\",\"communityId\":\"c" + (n - 1 - i)
                                                + "\",\"partyOrganization\":\"party-" + i + "\"}"))));
    }

    private static ImmutableList<Shape> responsibility() {
        return ImmutableList.of(
                plan("line of units", n -> plan(units(n, i -> superior(i == 0 ? "d" : "u" + (i - 1))), "", "")),
                plan("ring of units", n -> plan(units(n, i -> superior("u" + (i + 1) % n)), "", "")),
                plan("star of units", n -> plan(units(n, i -> superior("d")), "", "")),
                plan("units under all", n -> plan(units(root(n), i -> superiors(root(n), i)), "", "")),
                plan("one unit under all", n -> plan(units(n, i -> i == 0 ? superiors(n, 0) : superior("d")), "", "")),
                plan("units of unknown superiors", n -> plan(units(n, i -> ""), "", "")),
                plan(
                        "tasks of as many units",
                        n -> plan(
                                units(n, i -> superior("d")),
                                list(
                                        n,
                                        i -> "{\"id\":\"t" + i + "\",\"unitId\":\"u" + i + "\",\"startedByUnitId\":\"u"
                                                + (n - 1 - i) + "\"}"),
                                "")),
                plan(
                        "directives to as many units",
                        n -> plan(
                                units(n, i -> superior("d")),
                                "",
                                list(
                                        n,
                                        i -> "{\"id\":\"o" + i + "\",\"fromUnitId\":\"d\",\"toUnitId\":\"u" + i
                                                + "\"}"))));
    }

    private static ImmutableList<Shape> leadership() {
        return ImmutableList.of(
                leadership("departments that cooperate", n -> list(n, i -> holder("cooperating", i))),
                leadership(
                        "departments that cooperate and hold another duty",
                        n -> list(n, i -> holder("cooperating", i) + "," + holder("assisting", i))));
    }

    private static Shape leadership(String name, IntFunction<String> holders) {
        return shape(SubjectForms.DISTRICT_LEADERSHIP, name, n -> LEADERSHIP.formatted(holders.apply(n)));
    }

    private static String holder(String duty, int i) {
        return "{\"duty\":\"" + duty + "\",\"holderId\":\"h" + i + "\",\"kind\":\"other-department\"}";
    }

    private static ImmutableList<Shape> coverage() {
        return ImmutableList.of(
                survey(
                        "sites in as many communities",
                        n -> SURVEY.formatted(
                                list(n, i -> surveyed(i, "")),
                                list(n, i -> "{\"id\":\"x" + i + "\",\"communityId\":\"c" + (n - 1 - i) + "\"}"),
                                "",
                                "")),
                survey(
                        "centres in as many communities",
                        n -> SURVEY.formatted(
                                list(n, i -> surveyed(i, ",\"youthCount\":9,\"youthReached\":3,\"memberCount\":4")),
                                "",
                                "",
                                list(n, i -> "{\"id\":\"z" + i + "\",\"servedCommunityIds\":[\"c" + i + "\"]}"))),
                survey(
                        "one centre for all",
                        n -> SURVEY.formatted(
                                list(n, i -> surveyed(i, "")),
                                "",
                                "",
                                "{\"id\":\"z\",\"servedCommunityIds\":[" + list(n, Graphs::quoted) + "]}")),
                survey(
                        "members managed by many",
                        n -> SURVEY.formatted(
                                list(2, i -> surveyed(i, "")),
                                "",
                                list(
                                        n,
                                        i -> "{\"person\":\"k" + i + "\",\"managedBy\":[\"a" + i + "\",\"b" + i
                                                + "\"]}"),
                                "")));
    }

    private static ImmutableList<Shape> diagnosis() {
        return ImmutableList.of(
                figures("units of known figures", n -> DIAGNOSIS.formatted(list(n, i -> unit(i, true)))),
                figures("units of unknown figures", n -> DIAGNOSIS.formatted(list(n, i -> unit(i, false)))),
                figures("units half of them unknown", n -> DIAGNOSIS.formatted(list(n, i -> unit(i, i % 2 == 0)))),
                figures("units all alike", n -> DIAGNOSIS.formatted(list(n, i -> unit(i, 1, 2)))));
    }

    private static Shape proposal(String name, IntFunction<String> document) {
        return shape(SubjectForms.FORMATION_PROPOSAL, name, document);
    }

    private static Shape plan(String name, IntFunction<String> document) {
        return shape(SubjectForms.RESPONSIBILITY_PLAN, name, document);
    }

    private static Shape survey(String name, IntFunction<String> document) {
        return shape(SubjectForms.COVERAGE_SURVEY, name, document);
    }

    private static Shape figures(String name, IntFunction<String> document) {
        return shape(SubjectForms.DIAGNOSIS_INPUT, name, document);
    }

    private static Shape shape(Form<?> type, String name, IntFunction<String> document) {
        return new Shape(type, name, n -> document.apply(n).getBytes(UTF_8));
    }

    private static String joint(int n, IntFunction<String> facts, String resources) {
        return JOINT.formatted(list(n, i -> community(i, facts.apply(i))), resources);
    }

    private static String community(int i, String facts) {
        return "{\"id\":\"c" + i + "\",\"name\":\"c" + i + "\",\"subdistrictId\":\"s\"" + facts + "}";
    }

    /** Every other community has a type of its own; the types of the others, that of the first included, are unknown. */
    private static String unknownOrOwnType(int i) {
        return i % 2 == 0 ? "" : ",\"type\":\"type-" + i + "\"";
    }

    private static String adjacent(boolean touches, int other) {
        return ",\"adjacentTo\":[" + (touches ? quoted(other) : "") + "]";
    }

    private static String adjacentToAll(int n, int i) {
        return ",\"adjacentTo\":[" + others(n, i) + "]";
    }

    private static String resource(int provider, String beneficiaries) {
        return "{\"providerCommunityId\":\"c" + provider + "\",\"kind\":\"venue\",\"beneficiaryCommunityIds\":["
                + beneficiaries + "]}";
    }

    private static String others(int n, int i) {
        return IntStream.range(0, n)
                .filter(other -> other != i)
                .mapToObj(Graphs::quoted)
                .collect(Collectors.joining(","));
    }

    private static String plan(String units, String tasks, String directives) {
        return PLAN.formatted("," + units, tasks, directives);
    }

    private static String units(int n, IntFunction<String> superiors) {
        return list(n, i -> "{\"id\":\"u" + i + "\",\"level\":\"subdistrict\"" + superiors.apply(i) + "}");
    }

    private static String superior(String id) {
        return ",\"superiorIds\":[\"" + id + "\"]";
    }

    private static String superiors(int n, int i) {
        return ",\"superiorIds\":["
                + IntStream.range(0, n)
                        .filter(other -> other != i)
                        .mapToObj(other -> "\"u" + other + "\"")
                        .collect(Collectors.joining(","))
                + "]";
    }

    private static String surveyed(int i, String figures) {
        return "{\"id\":\"c" + i + "\",\"subdistrictId\":\"s" + i / 12 + "\"" + figures + "}";
    }

    private static String unit(int i, boolean known) {
        return known ? unit(i, i % 7, 7) : "{\"unitId\":\"u" + i + "\",\"communities\":" + (1 + i % 5) + "}";
    }

    private static String unit(int i, int part, int whole) {
        return "{\"unitId\":\"u" + i + "\",\"leadersAsked\":" + whole + ",\"leadersRecognizing\":" + part
                + ",\"communities\":"
                + whole + ",\"organizedCommunities\":" + part + ",\"youth\":" + whole + ",\"youthReached\":" + part
                + ",\"organizations\":" + whole + ",\"activities\":" + part + ",\"tasks\":" + whole
                + ",\"tasksFromBelow\":"
                + part + "}";
    }

    private static String step(int i) {
        return "{\"status\":\"" + (i % 2 == 0 ? "candidate" : "withdrawn")
                + "\",\"on\":\"2005-03-01\",\"reason\":\"r\"}";
    }

    private static String quoted(int community) {
        return "\"c" + community + "\"";
    }

    private static String list(int n, IntFunction<String> element) {
        return IntStream.range(0, n).mapToObj(element).collect(Collectors.joining(","));
    }

    /** How many elements have so many references among them. */
    private static int root(int references) {
        return Math.max(2, (int) Math.sqrt(references));
    }
}
