package org.leaguebuilding.json.token;

import tools.jackson.core.JsonGenerator;

/** Writes with a generator of Jackson 3. */
public final class Jackson3Sink extends TokenSink {

    private final JsonGenerator generator;

    /**
     * Takes over a generator of a host's.
     *
     * @param generator the generator
     */
    public Jackson3Sink(JsonGenerator generator) {
        this(generator, false);
    }

    Jackson3Sink(JsonGenerator generator, boolean takesText) {
        super(takesText);
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void beginArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(Names names, int index) {
        generator.writeName(Jackson3Source.encoded(names)[index]);
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    @Override
    public void string(Names strings, int index) {
        generator.writeString(Jackson3Source.encoded(strings)[index]);
    }

    @Override
    public void written(Names texts, int index) {
        generator.writeRawValue(Jackson3Source.encoded(texts)[index]);
    }

    @Override
    public void number(int value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    void chars(char[] text, int length) {
        generator.writeString(text, 0, length);
    }

    @Override
    public void endLine() {
        generator.writeRaw('\n');
    }

    @Override
    public void flush() {
        generator.flush();
    }

    @Override
    public void close() {
        generator.close();
    }
}
