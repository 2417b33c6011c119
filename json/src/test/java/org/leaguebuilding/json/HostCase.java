package org.leaguebuilding.json;

import java.util.stream.Stream;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;

/**
 * A document that a host's mapper reads as plain reading does, or refuses as plain reading does.
 *
 * @param name what is the matter with it
 * @param json the document
 * @param limits the limits to keep
 * @param unknown what becomes of unknown properties
 * @param repeats whether it has a name twice in an object, which trees and maps do not know
 * @param atToken whether what it is refused for is one token, and not a whole object
 */
record HostCase(
        String name, String json, ReadLimits limits, UnknownProperties unknown, boolean repeats, boolean atToken) {

    private static final String NINE = ",\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"i\":1";

    /** Several lines, so that a line is no column; the first community and the end of all have room for more. */
    static String with(String inCommunity, String atEnd) {
        return """
            {"id":"p1","mode":"joint","organizationType":"branch","proposedOn":"2026-01-31",
            "communities":[
            {"id":"c1","name":"East","subdistrictId":"s1","memberCount":20%s},
            {"id":"c2","name":"West","subdistrictId":"s1","adjacentTo":["c1"]}],
            "partyOrganization":"party-1"%s}""".formatted(inCommunity, atEnd);
    }

    static Stream<HostCase> all() {
        return Stream.of(known(), wrong(), passedOver(), limited(), twice()).flatMap(cases -> cases);
    }

    private static Stream<HostCase> known() {
        return Stream.of(
                strict("a good one", with("", "")),
                strict("a name with an escape", with("", "").replace("\"id\":\"c2\"", "\"\\u0069d\":\"c2\"")),
                strict("properties in another order", with(",\"type\":\"new-estate\",\"foundation\":\"fair\"", "")));
    }

    private static Stream<HostCase> wrong() {
        return Stream.of(
                strict("an unknown property", with(",\"x\":{}", "")),
                strict("an unknown property at the end", with("", ",\n\"x\":[]")),
                strict("null for a known one", with(",\"youthCount\":null", "")),
                strict("an array for an object", with(",\"adjacentTo\":{}", "")),
                strict("an object for a string", with("", ",\"head\":{\"person\":{}}")),
                strict("an object for a count", with(",\"youthCount\":{\"x\":{}}", "")),
                strict("a string for a boolean", with("", ",\"head\":{\"person\":\"k-1\",\"dedicated\":\"yes\"}")),
                strict("a fraction", with(",\"youthCount\":26.0", "")),
                strict("a negative count", with(",\"youthCount\":-1", "")),
                strict("a count beyond 32 bits", with(",\"youthCount\":2147483648", "")),
                strict("a count beyond 64 bits", with(",\"youthCount\":" + "9".repeat(400), "")),
                strict("an unknown code", with(",\"foundation\":\"splendid\"", "")),
                strict("no day", with("", "").replace("2026-01-31", "2026-02-31")),
                strict("an element twice", with(",\"adjacentTo\":[\"c2\",\"c2\"]", "")),
                whole("an object without a property", with("", "").replace("\"name\":\"East\",", "")),
                whole("a document without a property", with("", "").replace("\"id\":\"p1\",", "")),
                whole("what a type refuses", with("", "").replace("\"East\"", "\" \"")));
    }

    private static Stream<HostCase> passedOver() {
        return Stream.of(
                lenient("an empty object", with(",\"x\":{}", "")),
                lenient("an empty array", with(",\"x\":[]", "")),
                lenient("scalars", with(",\"a\":1,\"b\":1.5e3,\"c\":null,\"d\":true,\"e\":\"\"", ",\"f\":2")),
                lenient("objects in arrays in objects", with(",\"x\":{\"y\":[{\"z\":[]},[{}]],\"w\":{}}", "")),
                lenient("more of them at the end", with("", ",\"x\":{\"y\":{}},\"z\":[[],[1,{}]]")),
                lenient("what is refused behind one", with(",\"x\":{\"y\":[]},\"youthCount\":-1", "")),
                lenient("null behind one", with(",\"x\":[{}],\"youthCount\":null", "")),
                lenient(
                        "the same names in several objects",
                        with(",\"x\":[{\"a\":1},{\"a\":1}],\"y\":{\"a\":{\"a\":1}}", ",\"x\":1")));
    }

    private static Stream<HostCase> limited() {
        ReadLimits deep = ReadLimits.DEFAULT.withMaxDepth(5);
        ReadLimits shortStrings = ReadLimits.DEFAULT.withMaxStringChars(20);
        String longest = "n".repeat(20);
        return Stream.of(
                at(deep, "as deep as may be", with(",\"x\":[{\"y\":1}]", "")),
                at(deep, "one level too deep", with(",\"x\":[{\"y\":[]}]", "")),
                at(deep, "objects too deep", with(",\"x\":{\"y\":{\"z\":{}}}", "")),
                at(deep, "far too deep", with("", ",\"x\":" + "[".repeat(300) + "]".repeat(300))),
                at(ReadLimits.DEFAULT.withMaxDepth(2), "its own objects too deep", with("", "")),
                at(
                        ReadLimits.DEFAULT.withMaxDepth(3),
                        "its own objects as deep as may be",
                        with("", "").replace(",\"adjacentTo\":[\"c1\"]", "")),
                at(ReadLimits.DEFAULT.withMaxDepth(3), "its own arrays too deep", with("", "")),
                at(shortStrings, "a string as long as may be", with(",\"x\":\"" + longest + "\"", "")),
                at(shortStrings, "a string too long", with(",\"x\":\"" + longest + "n\"", "")),
                at(shortStrings, "a string too long within", with(",\"x\":[{\"y\":\"" + longest + "n\"}]", "")),
                at(shortStrings, "a known string too long", with("", "").replace("East", longest + "n")),
                at(shortStrings, "a name too long", with(",\"" + longest + "n\":1", "")),
                at(shortStrings, "a name too long within", with(",\"x\":{\"" + longest + "n\":1}", "")),
                lenient("a number that no type could hold", with(",\"x\":" + "9".repeat(900), "")));
    }

    private static Stream<HostCase> twice() {
        return Stream.of(
                twice(UnknownProperties.REJECT, "a known property twice", with(",\"memberCount\":20", "")),
                twice(
                        UnknownProperties.IGNORE,
                        "a known property twice, others beside",
                        with(",\"x\":1,\"id\":\"c1\"", "")),
                twice(
                        UnknownProperties.IGNORE,
                        "an unknown property twice",
                        with(",\"role\":\"a\",\"role\":\"b\"", "")),
                twice(
                        UnknownProperties.IGNORE,
                        "twice, a known one between",
                        with("", ",\"x\":1,\"replaces\":[],\"x\":1")),
                twice(UnknownProperties.IGNORE, "twice, once escaped", with(",\"role\":1,\"ro\\u006ce\":2", "")),
                twice(UnknownProperties.IGNORE, "twice within one", with(",\"x\":{\"y\":1,\"z\":{},\"y\":2}", "")),
                twice(
                        UnknownProperties.IGNORE,
                        "twice within an array",
                        with(",\"x\":[{\"y\":1},{\"y\":[],\"y\":2}]", "")),
                twice(
                        UnknownProperties.IGNORE,
                        "twice far behind an object",
                        with(",\"x\":{\"y\":{\"y\":1},\"y\":2}", "")),
                twice(UnknownProperties.IGNORE, "twice among many", with(NINE + ",\"c\":2", "")),
                twice(
                        UnknownProperties.IGNORE,
                        "twice among many within",
                        with("", ",\"x\":{\"j\":1" + NINE + ",\"j\":2}")));
    }

    private static HostCase strict(String name, String json) {
        return new HostCase(name, json, ReadLimits.DEFAULT, UnknownProperties.REJECT, false, true);
    }

    private static HostCase whole(String name, String json) {
        return new HostCase(name, json, ReadLimits.DEFAULT, UnknownProperties.REJECT, false, false);
    }

    private static HostCase lenient(String name, String json) {
        return at(ReadLimits.DEFAULT, name, json);
    }

    private static HostCase at(ReadLimits limits, String name, String json) {
        return new HostCase(name, json, limits, UnknownProperties.IGNORE, false, true);
    }

    private static HostCase twice(UnknownProperties unknown, String name, String json) {
        return new HostCase(name, json, ReadLimits.DEFAULT, unknown, true, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
