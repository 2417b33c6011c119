package org.leaguebuilding.json;

import java.io.ByteArrayOutputStream;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.jackson3.LeagueBuildingModule;
import org.leaguebuilding.policy.Editions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** With a mapper of Jackson 3. */
final class FormatHost3 implements FormatHost {

    private final ObjectMapper mapper;

    FormatHost3(OtherFormat format, ReadLimits limits, UnknownProperties unknown) {
        this.mapper = builder(format)
                .addModule(new LeagueBuildingModule(Editions.wuhan2005(), limits, unknown))
                .build();
    }

    private static MapperBuilder<?, ?> builder(OtherFormat format) {
        return switch (format) {
            case YAML -> YAMLMapper.builder();
            case CBOR -> CBORMapper.builder();
            case SMILE -> SmileMapper.builder();
        };
    }

    @Override
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public <T> T read(byte[] document, Class<T> type) {
        return mapper.readValue(document, type);
    }

    @Override
    public byte[] copy(String json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json);
                JsonGenerator generator = mapper.createGenerator(out)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        }
        return out.toByteArray();
    }
}
