package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.jackson3.LeagueBuildingModule;
import org.leaguebuilding.policy.Editions;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.filter.FilteringParserDelegate;
import tools.jackson.core.filter.JsonPointerBasedFilter;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/** With a mapper of Jackson 3. */
final class Host3 implements Host {

    private final JsonMapper mapper;

    Host3(ReadLimits limits, UnknownProperties unknown) {
        this(new LeagueBuildingModule(Editions.wuhan2005(), limits, unknown));
    }

    Host3(LeagueBuildingJson json) {
        this(new LeagueBuildingModule(json));
    }

    private Host3(LeagueBuildingModule module) {
        this.mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(module)
                .build();
    }

    record Filing(String number, FormationProposal proposal) {}

    static final class Unwrapping {
        public String number = "";

        @JsonUnwrapped
        public FormationProposal proposal = FormationSamples.MINIMAL;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Filed.class, name = "filed"))
    interface Step {}

    record Filed(FormationProposal proposal) implements Step {}

    record OfOwnType(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            @JsonSubTypes(@JsonSubTypes.Type(value = FormationProposal.class, name = "proposal"))
            Object subject) {}

    record OfTypeOutside(
            String type,

            @JsonProperty("typed")
            @JsonTypeInfo(
                    use = JsonTypeInfo.Id.NAME,
                    include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
                    property = "type",
                    visible = true)
            @JsonSubTypes(@JsonSubTypes.Type(value = FormationProposal.class, name = "proposal"))
            Object typed) {}

    @Override
    public FormationProposal read(Handover how, String document) {
        return switch (how) {
            case TEXT -> mapper.readValue(document, FormationProposal.class);
            case BYTES -> mapper.readValue(document.getBytes(UTF_8), FormationProposal.class);
            case STREAM ->
                mapper.readValue(new ByteArrayInputStream(document.getBytes(UTF_8)), FormationProposal.class);
            case TREE -> mapper.treeToValue(mapper.readTree(document), FormationProposal.class);
            case TREE_AS_TOKENS ->
                mapper.readValue(mapper.treeAsTokens(mapper.readTree(document)), FormationProposal.class);
            case BUFFER ->
                mapper.readValue(buffer(document).asParser(ObjectReadContext.empty()), FormationProposal.class);
            case CONVERTED_MAP -> mapper.convertValue(mapper.readValue(document, Map.class), FormationProposal.class);
            case FIELD -> mapper.readValue(document, Filing.class).proposal();
            case FIELD_OF_TREE ->
                mapper.treeToValue(mapper.readTree(document), Filing.class).proposal();
            case UNWRAPPED -> mapper.readValue(document, Unwrapping.class).proposal;
            case TYPE_BEFORE, TYPE_BEHIND -> ((Filed) mapper.readValue(document, Step.class)).proposal();
            case TYPE_BEHIND_IN_TREE -> ((Filed) mapper.treeToValue(mapper.readTree(document), Step.class)).proposal();
            case OWN_TYPE_BEFORE, OWN_TYPE_BEHIND ->
                (FormationProposal) mapper.readValue(document, OfOwnType.class).subject();
            case OWN_TYPE_OUTSIDE ->
                (FormationProposal)
                        mapper.readValue(document, OfTypeOutside.class).typed();
            case ROOT_VALUES, VALUES_OF_ARRAY -> second(document);
            case LIST ->
                mapper.readValue(document, new TypeReference<List<FormationProposal>>() {})
                        .get(0);
            case MAP ->
                mapper.readValue(document, new TypeReference<Map<String, List<FormationProposal>>>() {})
                        .values()
                        .iterator()
                        .next()
                        .get(0);
            case MIDDLE -> mapper.readValue(at("here", document), FormationProposal.class);
            case FILTERED ->
                mapper.readValue(
                        new FilteringParserDelegate(
                                mapper.createParser(document),
                                new JsonPointerBasedFilter("/here"),
                                TokenFilter.Inclusion.ONLY_INCLUDE_ALL,
                                false),
                        FormationProposal.class);
            case IN_A_ROW -> mapper.readValue(inARow(document), FormationProposal.class);
        };
    }

    private TokenBuffer buffer(String document) {
        TokenBuffer buffer = new TokenBuffer(ObjectWriteContext.empty(), false);
        JsonParser parser = mapper.createParser(document);
        parser.nextToken();
        buffer.copyCurrentStructure(parser);
        return buffer;
    }

    private FormationProposal second(String document) {
        JsonParser parser = mapper.createParser(document);
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            parser.nextToken();
        }
        parser.nextToken();
        try (MappingIterator<FormationProposal> values =
                mapper.readerFor(FormationProposal.class).readValues(parser)) {
            return values.nextValue();
        }
    }

    private JsonParser at(String name, String document) {
        JsonParser parser = mapper.createParser(document);
        parser.nextToken();
        while (parser.nextToken() != JsonToken.PROPERTY_NAME
                || !parser.currentName().equals(name)) {
            parser.nextToken();
            parser.skipChildren();
        }
        parser.nextToken();
        return parser;
    }

    /** The begin of the object from a buffer, the rest from the text. */
    private JsonParser inARow(String document) {
        JsonParser text = mapper.createParser(document);
        text.nextToken();
        text.nextToken();
        TokenBuffer begin = TokenBuffer.forBuffering(text, ObjectReadContext.empty());
        text.nextToken();
        begin.writeStartObject();
        text.nextToken();
        begin.writeName(text.currentName());
        JsonParser both =
                JsonParserSequence.createFlattened(false, begin.asParser(ObjectReadContext.empty(), text), text);
        both.nextToken();
        return both;
    }

    @Override
    public String writeTree(Object value) {
        return mapper.writeValueAsString(mapper.valueToTree(value));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T convert(T value) {
        return (T) mapper.convertValue(mapper.convertValue(value, Map.class), value.getClass());
    }

    @Override
    public String writeUnwrapped(FormationProposal proposal) {
        Unwrapping unwrapping = new Unwrapping();
        unwrapping.number = "7";
        unwrapping.proposal = proposal;
        return mapper.writeValueAsString(unwrapping);
    }

    @Override
    public FormationProposal readEmbedded(FormationProposal proposal) {
        return mapper.treeToValue(mapper.createObjectNode().putPOJO("proposal", proposal), Filing.class)
                .proposal();
    }

    @Override
    public FormationProposal readEmbeddedCount(String document) {
        ObjectNode tree = (ObjectNode) mapper.readTree(document);
        ((ObjectNode) tree.get("communities").get(0)).putPOJO("memberCount", new Object());
        return mapper.treeToValue(tree, FormationProposal.class);
    }

    @Override
    public FormationProposal readDetecting(String document) {
        return mapper.readerFor(FormationProposal.class)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .readValue(document);
    }

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String document, Class<T> type) {
        return mapper.readValue(document, type);
    }
}
