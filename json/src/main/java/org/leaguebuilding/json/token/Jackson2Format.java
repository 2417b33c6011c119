package org.leaguebuilding.json.token;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Opens sources and sinks with Jackson 2. */
final class Jackson2Format implements TokenFormat {

    static final Jackson2Format INSTANCE = new Jackson2Format();

    private final JsonFactory factory;

    private Jackson2Format() {
        // The limits are this library's own, exact and the same with both generations.
        StreamReadConstraints none = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        this.factory = new JsonFactoryBuilder()
                .streamReadConstraints(none)
                // Strangers may send any number of names, which have no business in the JVM's own table of strings.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .enable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .rootValueSeparator("")
                .build();
    }

    @Override
    public TokenSource open(Document document) {
        try {
            int length = document.to() - document.from();
            return new Jackson2Source(factory.createParser(document.bytes(), document.from(), length), document, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a document with the parser that a feed has for it, or with a new one. */
    TokenSource open(Document document, ParserInput<JsonParser> feed) {
        JsonParser parser = feed.begin(document);
        try {
            return new Jackson2Source(parser == null ? factory.createParser(feed) : parser, document, feed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Opener forLines() {
        ParserInput<JsonParser> feed = new ParserInput<>();
        return document -> open(document, feed);
    }

    @Override
    public TokenSink sink(OutputStream out) {
        try {
            JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8);
            return new Jackson2Sink(generator, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
