package org.leaguebuilding.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.leaguebuilding.json.bytes.Bytes;
import org.leaguebuilding.json.bytes.UncheckedOutput;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.json.form.Schemas;
import org.leaguebuilding.json.input.Kept;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.lines.ChunkReader;
import org.leaguebuilding.json.lines.LineDecoder;
import org.leaguebuilding.json.lines.LineSource;
import org.leaguebuilding.json.lines.LineWriter;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.value.HasNoForm;

/**
 * Reads and writes the documents of the policy, for hosts that want no mapper.
 *
 * <pre>{@code
 * LeagueBuildingJson json = LeagueBuildingJson.of(policy);
 * FormationProposal proposal = json.read(SubjectForms.FORMATION_PROPOSAL, bytes);
 * byte[] answer = json.write(Forms.REPORT.in(Locale.CHINA), policy.check(proposal));
 * }</pre>
 *
 * <p>It uses Jackson 3 where that is there, else Jackson 2; {@link #with(JacksonGeneration)} chooses. Bytes are UTF-8 and the same with
 * either: properties in a fixed order, no blanks, what is absent left out. {@link PrettyJson} lays them out for people.
 *
 * <p>Reading is strict: see {@link org.leaguebuilding.json.input.JsonErrorCode} for all that is refused, and {@link ReadLimits} for the
 * limits. A byte order mark before the document is passed over. Whatever is wrong with an input is a {@link MalformedJsonException}; what
 * a stream fails with is an {@link UncheckedIOException}. Streams that are handed in are never closed.
 *
 * <p>Immutable and thread-safe.
 */
public final class LeagueBuildingJson implements HasNoForm {

    private final FormRegistry forms;
    private final JacksonGeneration generation;
    final DocumentReader reader;

    private LeagueBuildingJson(FormRegistry forms, JacksonGeneration generation, DocumentReader reader) {
        this.forms = forms;
        this.generation = generation;
        this.reader = reader;
    }

    /**
     * Reads and writes for one edition, whose rules the findings of reports are.
     *
     * @param policy the edition
     * @return the reader and writer, with whichever generation of Jackson is there
     * @throws IllegalStateException if there is none
     */
    public static LeagueBuildingJson of(LeagueBuildingPolicy policy) {
        return of(EditionTables.of(requireNonNull(policy, "policy")));
    }

    /**
     * Reads and writes for {@link Editions#wuhan2005()}; subjects are the same for every edition.
     *
     * @return the reader and writer, with whichever generation of Jackson is there
     * @throws IllegalStateException if there is none
     */
    public static LeagueBuildingJson create() {
        return of(EditionTables.ofDefaultEdition());
    }

    private static LeagueBuildingJson of(EditionTables edition) {
        JacksonGeneration there = JacksonGeneration.newest();
        DocumentReader reader = new DocumentReader(there.format(), ReadLimits.DEFAULT, UnknownProperties.REJECT);
        return new LeagueBuildingJson(FormRegistry.of(edition), there, reader);
    }

    /**
     * The same with a chosen generation of Jackson.
     *
     * @param chosen the generation
     * @return the new reader and writer
     * @throws IllegalStateException if its classes are not there
     */
    public LeagueBuildingJson with(JacksonGeneration chosen) {
        TokenFormat format = requireNonNull(chosen, "chosen").format();
        return with(chosen, format, reader.limits(), reader.unknown());
    }

    /**
     * The same with other limits.
     *
     * @param limits the limits
     * @return the new reader and writer
     */
    public LeagueBuildingJson with(ReadLimits limits) {
        return with(generation, reader.format(), requireNonNull(limits, "limits"), reader.unknown());
    }

    /**
     * The same with another way to deal with unknown properties.
     *
     * @param unknown the way
     * @return the new reader and writer
     */
    public LeagueBuildingJson with(UnknownProperties unknown) {
        return with(generation, reader.format(), reader.limits(), requireNonNull(unknown, "unknown"));
    }

    private LeagueBuildingJson with(
            JacksonGeneration chosen, TokenFormat format, ReadLimits limits, UnknownProperties unknown) {
        return new LeagueBuildingJson(forms, chosen, new DocumentReader(format, limits, unknown));
    }

    /**
     * The same with a form of the host's own subjects, which is found by their type from now on. Where these are records and their family has
     * facts, a form is made of them, which is there without this and gives way to one that the host writes.
     *
     * @param <S> the subjects
     * @param form a form that was begun with {@link Form#of(org.leaguebuilding.rule.SubjectType, Supplier)}
     * @return the new reader and writer
     * @throws IllegalArgumentException if the form is no such one, or the type of subject has a form
     */
    public <S extends Subject> LeagueBuildingJson with(Form<S> form) {
        return new LeagueBuildingJson(forms.with(requireNonNull(form, "form")), generation, reader);
    }

    /** {@return the edition, whose rules the findings of reports are} */
    public LeagueBuildingPolicy policy() {
        return forms.policy();
    }

    /** {@return the limits of what is read} */
    public ReadLimits limits() {
        return reader.limits();
    }

    /**
     * What becomes of unknown properties.
     *
     * @return the way to deal with them
     */
    public UnknownProperties unknownProperties() {
        return reader.unknown();
    }

    /** {@return the generation of Jackson that does the work} */
    public JacksonGeneration generation() {
        return generation;
    }

    /**
     * The forms of subjects.
     *
     * @return the library's and the host's own
     */
    public FormRegistry forms() {
        return forms;
    }

    /**
     * The JSON Schema (draft 2020-12) of a form.
     *
     * @param form the form
     * @return the schema as a document
     */
    public byte[] schema(Form<?> form) {
        Codec<?> codec = forms.codec(form);
        Bytes bytes = new Bytes();
        try (TokenSink sink = reader.format().sink(bytes)) {
            Schemas.write(form.name(), codec, sink);
        }
        return bytes.take();
    }

    /**
     * Reads a document.
     *
     * @param <T> the values
     * @param form its form
     * @param json the document
     * @return the value
     * @throws MalformedJsonException if it is not a well-formed document of that form
     */
    public <T> T read(Form<T> form, String json) {
        return reader.read(forms.codec(form), json);
    }

    /**
     * Reads a document.
     *
     * @param <T> the values
     * @param form its form
     * @param json the document in UTF-8
     * @return the value
     * @throws MalformedJsonException if it is not a well-formed document of that form
     */
    public <T> T read(Form<T> form, byte[] json) {
        return reader.read(forms.codec(form), json);
    }

    /**
     * Reads a document, which has to be all that the stream holds.
     *
     * @param <T> the values
     * @param form its form
     * @param json the document in UTF-8
     * @return the value
     * @throws MalformedJsonException if it is not a well-formed document of that form
     * @throws UncheckedIOException if the stream fails
     */
    public <T> T read(Form<T> form, InputStream json) {
        return reader.read(forms.codec(form), json);
    }

    /**
     * Writes a document.
     *
     * @param <T> the values
     * @param form its form
     * @param value the value
     * @return its canonical bytes
     */
    public <T> byte[] write(Form<T> form, T value) {
        return write(forms.codec(form), requireNonNull(value, "value"));
    }

    /**
     * Writes a document to a stream, which is flushed by the caller.
     *
     * @param <T> the values
     * @param form its form
     * @param value the value
     * @param out where its canonical bytes go
     * @throws UncheckedIOException if the stream fails
     */
    public <T> void write(Form<T> form, T value, OutputStream out) {
        requireNonNull(out, "out");
        write(forms.codec(form), requireNonNull(value, "value"), new UncheckedOutput(out));
    }

    <T> byte[] write(Codec<T> codec, T value) {
        Bytes bytes = new Bytes();
        write(codec, value, bytes);
        return bytes.take();
    }

    private <T> void write(Codec<T> codec, T value, OutputStream out) {
        try (TokenSink sink = reader.format().sink(out)) {
            codec.write(sink, value);
        }
    }

    /**
     * Reads a document and keeps the properties that its form does not name, whatever {@link #with(UnknownProperties)} says of them.
     *
     * @param <T> the values
     * @param form its form
     * @param json the document in UTF-8
     * @return the value and the properties
     * @throws MalformedJsonException if, those properties aside, it is not a well-formed document of that form
     */
    public <T> Kept<T> readKeeping(Form<T> form, byte[] json) {
        return reader.readKeeping(forms.codec(form), json);
    }

    /**
     * Writes a value and, at the end of the objects that they were found in, the properties that were kept.
     *
     * @param <T> the values
     * @param form the form of the document
     * @param kept the value, which may be another one by now, and the properties
     * @return the document
     * @throws IllegalArgumentException if the value has no longer an object that a property belongs to
     */
    public <T> byte[] writeKept(Form<T> form, Kept<T> kept) {
        byte[] document = write(form, requireNonNull(kept, "kept").subject());
        return KeptProperties.insert(document, kept.unknown(), forms.codec(form).of(kept.subject()));
    }

    /**
     * Says which type of subject a document is, without making a subject of it.
     *
     * @param json the document in UTF-8
     * @return the form that its {@code subjectType} says; empty where it says nothing, which stands for a formation proposal
     * @throws MalformedJsonException if it is no JSON object, or no form has that name
     */
    public Optional<Form<? extends Subject>> formOf(byte[] json) {
        try (TokenSource in = reader.open(json)) {
            return forms.edition().subjects().typeOf(in).flatMap(forms::find);
        }
    }

    /**
     * Opens an NDJSON file.
     *
     * @param <T> the values
     * @param form the form of every line
     * @param file the file in UTF-8
     * @return the reader, which closes the file
     * @throws UncheckedIOException if the file cannot be opened
     */
    public <T> NdjsonReader<T> lines(Form<T> form, Path file) {
        requireNonNull(file, "file");
        return lines(form, () -> LineSource.open(file, reader.limits().maxLineBytes()));
    }

    /**
     * Reads an NDJSON stream.
     *
     * @param <T> the values
     * @param form the form of every line
     * @param in the lines in UTF-8; the caller closes it
     * @return the reader
     */
    public <T> NdjsonReader<T> lines(Form<T> form, InputStream in) {
        requireNonNull(in, "in");
        return lines(form, () -> new LineSource(in, false, reader.limits().maxLineBytes()));
    }

    /**
     * Reads a piece of an NDJSON stream, of which others read what is before. Lines have the numbers that they have in the whole.
     *
     * @param <T> the values
     * @param form the form of every line
     * @param in the piece, which starts where a line starts, in UTF-8; the caller closes it
     * @param earlier how many lines there are before it, blank ones and bad ones, too; 0 or more
     * @return the reader
     * @throws IllegalArgumentException if that is negative
     */
    public <T> NdjsonReader<T> lines(Form<T> form, InputStream in, long earlier) {
        checkArgument(earlier >= 0, "earlier is %s; at least 0", earlier);
        NdjsonReader<T> lines = lines(form, in);
        lines.startAfter(earlier);
        return lines;
    }

    <T> NdjsonReader<T> lines(Form<T> form, Supplier<LineSource> file) {
        ReadLimits limits = reader.limits();
        LineDecoder<T> decoder = new LineDecoder<>(forms.codec(form), limits, reader.unknown());
        return new NdjsonReader<>(new ChunkReader(reader.format(), limits.maxLineBytes(), file), decoder);
    }

    /**
     * Writes an NDJSON stream.
     *
     * @param <T> the values
     * @param form the form of every line
     * @param out where the lines go; the caller closes it
     * @return the writer
     */
    public <T> NdjsonWriter<T> lines(Form<T> form, OutputStream out) {
        requireNonNull(out, "out");
        return new NdjsonWriter<>(new LineWriter<>(reader.format(), new UncheckedOutput(out), forms.codec(form)));
    }
}
