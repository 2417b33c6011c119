package org.leaguebuilding.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.jackson2.LeagueBuildingModule;
import org.leaguebuilding.policy.Editions;

/** With a mapper of Jackson 2. */
final class FormatHost2 implements FormatHost {

    private final ObjectMapper mapper;

    FormatHost2(OtherFormat format, ReadLimits limits, UnknownProperties unknown) {
        this.mapper = new ObjectMapper(factory(format))
                .registerModule(new LeagueBuildingModule(Editions.wuhan2005(), limits, unknown));
    }

    private static JsonFactory factory(OtherFormat format) {
        return switch (format) {
            case YAML -> new YAMLFactory();
            case CBOR -> new CBORFactory();
            case SMILE -> new SmileFactory();
        };
    }

    @Override
    public byte[] write(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public <T> T read(byte[] document, Class<T> type) throws IOException {
        return mapper.readValue(document, type);
    }

    @Override
    public byte[] copy(String json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonParser parser = new JsonFactory().createParser(json);
                JsonGenerator generator = mapper.createGenerator(out)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        }
        return out.toByteArray();
    }
}
