package org.leaguebuilding.json.token;

import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;

/** Opens sources and sinks with Jackson 3. */
final class Jackson3Format implements TokenFormat {

    static final Jackson3Format INSTANCE = new Jackson3Format();

    private final JsonFactory factory;

    private Jackson3Format() {
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
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
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
        int length = document.to() - document.from();
        return new Jackson3Source(
                factory.createParser(ObjectReadContext.empty(), document.bytes(), document.from(), length),
                document,
                null);
    }

    /** Opens a document with the parser that a feed has for it, or with a new one. */
    private TokenSource open(Document document, ParserInput<JsonParser> feed) {
        JsonParser kept = feed.begin(document);
        JsonParser parser = kept == null ? factory.createParser(ObjectReadContext.empty(), feed) : kept;
        return new Jackson3Source(parser, document, feed);
    }

    @Override
    public Opener forLines() {
        ParserInput<JsonParser> feed = new ParserInput<>();
        return document -> open(document, feed);
    }

    @Override
    public TokenSink sink(OutputStream out) {
        JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        return new Jackson3Sink(generator, true);
    }
}
