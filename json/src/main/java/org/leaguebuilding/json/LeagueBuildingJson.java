package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.bytes.Bytes;
import org.leaguebuilding.json.bytes.UncheckedOutput;
import org.leaguebuilding.json.bytes.Utf16;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.AdviceTables;
import org.leaguebuilding.json.form.CommunityTable;
import org.leaguebuilding.json.form.DiagnosisTables;
import org.leaguebuilding.json.form.ReportTables;
import org.leaguebuilding.json.form.ScoreTables;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.Kept;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.input.UnknownProperty;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.receipt.DecisionReceipt;
import org.leaguebuilding.json.receipt.ReplayDifference;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.Opener;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.json.token.TooLong;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/**
 * Reads and writes the documents of the policy, for hosts that want no mapper.
 *
 * <pre>{@code
 * LeagueBuildingJson json = LeagueBuildingJson.of(policy);
 * FormationProposal proposal = json.readProposal(bytes);
 * byte[] answer = json.writeReport(policy.check(proposal), Locale.CHINA);
 * }</pre>
 *
 * <p>It uses Jackson 3 where that is there, else Jackson 2; {@link #with(JacksonGeneration)} chooses. Bytes are UTF-8 and
 * the same with either: properties in a fixed order, no blanks, what is absent left out. {@link #pretty(byte[])} lays them
 * out for people.
 *
 * <p>Reading is strict: see {@link JsonErrorCode} for all that is refused, and {@link ReadLimits} for the limits. A byte
 * order mark before the document is passed over. Whatever is wrong with an input is a {@link MalformedJsonException}; what a
 * stream fails with is an {@link UncheckedIOException}. Streams that are handed in are never closed.
 *
 * <p>Immutable and thread-safe.
 */
public final class LeagueBuildingJson {

    private final ResultTables results;
    private final JacksonGeneration generation;
    private final TokenFormat format;
    private final ReadLimits limits;
    private final UnknownProperties unknown;

    private LeagueBuildingJson(
            ResultTables results,
            JacksonGeneration generation,
            TokenFormat format,
            ReadLimits limits,
            UnknownProperties unknown) {
        this.results = results;
        this.generation = generation;
        this.format = format;
        this.limits = limits;
        this.unknown = unknown;
    }

    /**
     * Reads and writes for one edition, whose rules the findings of reports are.
     *
     * @param policy the edition
     * @return the reader and writer, with whichever generation of Jackson is there
     * @throws IllegalStateException if there is none
     */
    public static LeagueBuildingJson of(LeagueBuildingPolicy policy) {
        return of(ResultTables.of(requireNonNull(policy, "policy")));
    }

    private static LeagueBuildingJson of(ResultTables results) {
        Optional<TokenFormat> newer = JacksonGeneration.JACKSON_3.format();
        JacksonGeneration generation = newer.isPresent() ? JacksonGeneration.JACKSON_3 : JacksonGeneration.JACKSON_2;
        Optional<TokenFormat> format = newer.isPresent() ? newer : generation.format();
        if (format.isEmpty()) {
            throw absent("neither Jackson 3 nor Jackson 2");
        }
        return new LeagueBuildingJson(results, generation, format.get(), ReadLimits.DEFAULT, UnknownProperties.REJECT);
    }

    /**
     * Reads and writes for {@link Editions#wuhan2005()}; subjects are the same for every edition.
     *
     * @return the reader and writer, with whichever generation of Jackson is there
     * @throws IllegalStateException if there is none
     */
    public static LeagueBuildingJson create() {
        return of(ResultTables.ofDefaultEdition());
    }

    /**
     * The same with a chosen generation of Jackson.
     *
     * @param generation the generation
     * @return the new reader and writer
     * @throws IllegalStateException if its classes are not there
     */
    public LeagueBuildingJson with(JacksonGeneration generation) {
        TokenFormat chosen =
                requireNonNull(generation, "generation").format().orElseThrow(() -> absent("no " + generation));
        return new LeagueBuildingJson(results, generation, chosen, limits, unknown);
    }

    /**
     * The same with other limits.
     *
     * @param newLimits the limits
     * @return the new reader and writer
     */
    public LeagueBuildingJson with(ReadLimits newLimits) {
        return new LeagueBuildingJson(results, generation, format, requireNonNull(newLimits, "newLimits"), unknown);
    }

    /**
     * The same with another way to deal with unknown properties.
     *
     * @param newUnknown the way
     * @return the new reader and writer
     */
    public LeagueBuildingJson with(UnknownProperties newUnknown) {
        return new LeagueBuildingJson(results, generation, format, limits, requireNonNull(newUnknown, "newUnknown"));
    }

    /**
     * The generation of Jackson that does the work.
     *
     * @return the generation
     */
    public JacksonGeneration generation() {
        return generation;
    }

    // Subjects

    /**
     * Reads a formation proposal.
     *
     * @param json the document
     * @return the proposal
     * @throws MalformedJsonException if it is not a well-formed proposal
     */
    public FormationProposal readProposal(String json) {
        return read(DocumentType.FORMATION_PROPOSAL, json);
    }

    /**
     * Reads a formation proposal.
     *
     * @param json the document in UTF-8
     * @return the proposal
     * @throws MalformedJsonException if it is not a well-formed proposal
     */
    public FormationProposal readProposal(byte[] json) {
        return read(DocumentType.FORMATION_PROPOSAL, json);
    }

    /**
     * Reads a formation proposal, which has to be all that the stream holds.
     *
     * @param json the document in UTF-8
     * @return the proposal
     * @throws MalformedJsonException if it is not a well-formed proposal
     * @throws UncheckedIOException if the stream fails
     */
    public FormationProposal readProposal(InputStream json) {
        return read(DocumentType.FORMATION_PROPOSAL, json);
    }

    /**
     * Writes a formation proposal.
     *
     * @param proposal the proposal
     * @return its canonical bytes
     */
    public byte[] writeProposal(FormationProposal proposal) {
        return write(DocumentType.FORMATION_PROPOSAL, requireNonNull(proposal, "proposal"));
    }

    /**
     * Reads a subject.
     *
     * @param <T> the subjects
     * @param type the type of document
     * @param json the document
     * @return the subject
     * @throws MalformedJsonException if it is not a well-formed document of that type
     */
    public <T> T read(DocumentType<T> type, String json) {
        return readText(requireNonNull(type, "type").table(), json);
    }

    /**
     * Reads a subject.
     *
     * @param <T> the subjects
     * @param type the type of document
     * @param json the document in UTF-8
     * @return the subject
     * @throws MalformedJsonException if it is not a well-formed document of that type
     */
    public <T> T read(DocumentType<T> type, byte[] json) {
        return readBytes(requireNonNull(type, "type").table(), json);
    }

    /**
     * Reads a subject, which has to be all that the stream holds.
     *
     * @param <T> the subjects
     * @param type the type of document
     * @param json the document in UTF-8
     * @return the subject
     * @throws MalformedJsonException if it is not a well-formed document of that type
     * @throws UncheckedIOException if the stream fails
     */
    public <T> T read(DocumentType<T> type, InputStream json) {
        return readBytes(requireNonNull(type, "type").table(), allOf(json));
    }

    /**
     * Reads a subject whose type the document says itself.
     *
     * @param json the document in UTF-8; where it says no type, it is taken for a formation proposal
     * @return the subject with its type
     * @throws MalformedJsonException if no type has the name that it says, or it is not a well-formed document of that type
     */
    public TypedSubject<?> readAny(byte[] json) {
        return readAnyDocument(format, document(json));
    }

    /**
     * Writes a subject.
     *
     * @param <T> the subjects
     * @param type the type of document
     * @param subject the subject
     * @return its canonical bytes
     */
    public <T> byte[] write(DocumentType<T> type, T subject) {
        return writeBytes(requireNonNull(type, "type").table(), requireNonNull(subject, "subject"));
    }

    /**
     * Writes a subject to a stream, which is flushed by the caller.
     *
     * @param <T> the subjects
     * @param type the type of document
     * @param subject the subject
     * @param out where its canonical bytes go
     * @throws UncheckedIOException if the stream fails
     */
    public <T> void write(DocumentType<T> type, T subject, OutputStream out) {
        requireNonNull(out, "out");
        writeTo(requireNonNull(type, "type").table(), requireNonNull(subject, "subject"), new UncheckedOutput(out));
    }

    /**
     * Reads a subject and keeps the properties that its form does not name, whatever {@link #with(UnknownProperties)} says of
     * them.
     *
     * @param <T> the subjects
     * @param type the type of document
     * @param json the document in UTF-8
     * @return the subject and the properties
     * @throws MalformedJsonException if, those properties aside, it is not a well-formed document of that type
     */
    public <T> Kept<T> readKeeping(DocumentType<T> type, byte[] json) {
        requireNonNull(type, "type");
        requireLength(requireNonNull(json, "json").length);
        Document document = new Document(json, 0, json.length, 1, limits, UnknownProperties.IGNORE);
        ImmutableList.Builder<UnknownProperty> unknown = ImmutableList.builder();
        try (TokenSource in = format.begin(document)) {
            in.keep(unknown::add);
            T subject = type.table().read(in);
            in.finish();
            return new Kept<>(subject, unknown.build());
        }
    }

    /**
     * Writes a subject and, at the end of the objects that they were found in, the properties that were kept.
     *
     * @param <T> the subjects
     * @param type the type of document
     * @param kept the subject, which may be another one by now, and the properties
     * @return the document
     * @throws IllegalArgumentException if the subject has no longer an object that a property belongs to
     */
    public <T> byte[] writeKept(DocumentType<T> type, Kept<T> kept) {
        requireNonNull(type, "type");
        requireNonNull(kept, "kept");
        return KeptProperties.insert(write(type, kept.subject()), kept.unknown(), type.table());
    }

    /**
     * Says which type of document this is, without making a subject of it.
     *
     * @param json the document in UTF-8
     * @return what its {@code subjectType} says; empty where it says nothing, which stands for a formation proposal
     * @throws MalformedJsonException if it is no JSON object, or no type has that name
     */
    public Optional<DocumentType<?>> typeOf(byte[] json) {
        return SubjectTypes.find(format, document(json));
    }

    // Reports and advice

    /**
     * Reads a report of this edition's rules.
     *
     * @param json the document in UTF-8
     * @return the report; messages that the document carries are not kept, for they are rendered on demand
     * @throws MalformedJsonException if it is not a well-formed report, names a rule that the edition does not have, or has
     *     a verdict that does not follow from the findings
     */
    public Report readReport(byte[] json) {
        return readBytes(results.reports(), json);
    }

    /**
     * Reads a report of this edition's rules.
     *
     * @param json the document
     * @return the report; messages that the document carries are not kept, for they are rendered on demand
     * @throws MalformedJsonException if it is not a well-formed report, names a rule that the edition does not have, or has
     *     a verdict that does not follow from the findings
     */
    public Report readReport(String json) {
        return readText(results.reports(), json);
    }

    /**
     * Writes a report without messages.
     *
     * @param report the report, of any edition
     * @return its canonical bytes
     */
    public byte[] writeReport(Report report) {
        return writeBytes(results.reports(), requireNonNull(report, "report"));
    }

    /**
     * Writes a report with the messages of its findings.
     *
     * @param report the report, of any edition
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its canonical bytes
     */
    public byte[] writeReport(Report report, Locale locale) {
        return writeBytes(
                ReportTables.report(results.rules(), Optional.of(requireNonNull(locale, "locale"))),
                requireNonNull(report, "report"));
    }

    /**
     * Reads advice on formation by this edition's rules.
     *
     * @param json the document in UTF-8
     * @return the advice; messages that the document carries are not kept, for they are rendered on demand
     * @throws MalformedJsonException if it is not well-formed advice, names a rule that the edition does not have, or has a
     *     recommendation that does not follow from the modes
     */
    public FormationAdvice readAdvice(byte[] json) {
        return readBytes(results.advices(), json);
    }

    /**
     * Writes advice on formation without messages.
     *
     * @param advice the advice, of any edition
     * @return its canonical bytes
     */
    public byte[] writeAdvice(FormationAdvice advice) {
        return writeBytes(results.advices(), requireNonNull(advice, "advice"));
    }

    /**
     * Writes advice on formation with the messages and remedies of its findings.
     *
     * @param advice the advice, of any edition
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its canonical bytes
     */
    public byte[] writeAdvice(FormationAdvice advice, Locale locale) {
        return writeBytes(
                AdviceTables.advice(results.rules(), Optional.of(requireNonNull(locale, "locale"))),
                requireNonNull(advice, "advice"));
    }

    /**
     * Lays a document out for people, two blanks per level and one line feed between lines.
     *
     * @param canonical a document that this class wrote
     * @return the same document, laid out
     */
    public static String pretty(byte[] canonical) {
        return Layout.of(new String(requireNonNull(canonical, "canonical"), UTF_8));
    }

    // Schemes, scores and diagnoses

    /**
     * Reads an assessment scheme.
     *
     * @param json the document in UTF-8
     * @return the scheme
     * @throws MalformedJsonException if it is not a well-formed scheme, or names a rule that the edition does not have
     */
    public Scheme readScheme(byte[] json) {
        return readBytes(results.schemes(), json);
    }

    /**
     * Writes an assessment scheme.
     *
     * @param scheme the scheme
     * @return its canonical bytes
     */
    public byte[] writeScheme(Scheme scheme) {
        return writeBytes(results.schemes(), requireNonNull(scheme, "scheme"));
    }

    /**
     * Reads a score.
     *
     * @param json the document in UTF-8
     * @return the score; explanations that the document carries are not kept, for they are worded on demand
     * @throws MalformedJsonException if it is not a well-formed score, names a rule that the
     *     edition does not have, or has a total, a grade or marks that do not follow from the lines
     */
    public Score readScore(byte[] json) {
        return readBytes(results.scores(), json);
    }

    /**
     * Writes a score without explanations.
     *
     * @param score the score
     * @return its canonical bytes
     */
    public byte[] writeScore(Score score) {
        return writeBytes(results.scores(), requireNonNull(score, "score"));
    }

    /**
     * Writes a score that explains itself in words.
     *
     * @param score the score
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its canonical bytes
     */
    public byte[] writeScore(Score score, Locale locale) {
        return writeBytes(
                ScoreTables.score(results.rules(), Optional.of(requireNonNull(locale, "locale"))),
                requireNonNull(score, "score"));
    }

    /**
     * Reads a bundled result.
     *
     * @param json the document in UTF-8
     * @return the bundled result; explanations that the document carries are not kept, for they are worded on demand
     * @throws MalformedJsonException if it is not a well-formed result, or has parts or a total
     *     that do not follow from scores and weight
     */
    public BundledResult readBundledResult(byte[] json) {
        return readBytes(results.bundledResults(), json);
    }

    /**
     * Writes a bundled result without explanations.
     *
     * @param result the bundled result
     * @return its canonical bytes
     */
    public byte[] writeBundledResult(BundledResult result) {
        return writeBytes(results.bundledResults(), requireNonNull(result, "result"));
    }

    /**
     * Writes a bundled result that explains itself in words.
     *
     * @param result the bundled result
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its canonical bytes
     */
    public byte[] writeBundledResult(BundledResult result, Locale locale) {
        return writeBytes(
                ScoreTables.bundled(Optional.of(requireNonNull(locale, "locale"))), requireNonNull(result, "result"));
    }

    /**
     * Reads a diagnosis.
     *
     * @param json the document in UTF-8
     * @return the diagnosis
     * @throws MalformedJsonException if it is not a well-formed diagnosis, or finds a problem that
     *     does not follow from the figures
     */
    public Diagnosis readDiagnosis(byte[] json) {
        return readBytes(DiagnosisTables.DIAGNOSIS, json);
    }

    /**
     * Writes a diagnosis.
     *
     * @param diagnosis the diagnosis
     * @return its canonical bytes
     */
    public byte[] writeDiagnosis(Diagnosis diagnosis) {
        return writeBytes(DiagnosisTables.DIAGNOSIS, requireNonNull(diagnosis, "diagnosis"));
    }

    // Decisions

    /**
     * Checks a subject against this edition and writes down what it takes to do so again.
     *
     * @param <T> the subjects
     * @param type the type of document that the subject has
     * @param subject the subject
     * @return the report and its receipt
     */
    public <T> Decision decide(DocumentType<T> type, T subject) {
        requireNonNull(type, "type");
        requireNonNull(subject, "subject");
        DecisionReceipt receipt = new DecisionReceipt(
                Fingerprints.of(results.policy()),
                results.policy().day(),
                Fingerprints.libraryVersion(),
                Fingerprints.of(write(type, subject)));
        return new Decision(type.check(results.policy(), subject), receipt);
    }

    /**
     * Makes a decision again and compares. Where nothing differs, {@link #writeDecision(Decision)} gives the same bytes for
     * both, on whatever machine.
     *
     * @param <T> the subjects
     * @param type the type of document that the subject has
     * @param subject the subject
     * @param kept the decision that was kept
     * @return in what the new decision differs; empty where in nothing
     */
    public <T> ImmutableSet<ReplayDifference> replay(DocumentType<T> type, T subject, Decision kept) {
        requireNonNull(kept, "kept");
        return Replays.differences(decide(type, subject), kept);
    }

    /**
     * Reads a report with its receipt.
     *
     * @param json the document in UTF-8
     * @return the decision
     * @throws MalformedJsonException if it is not a well-formed report of this edition's rules with a receipt
     */
    public Decision readDecision(byte[] json) {
        return readBytes(ReportTables.decision(results.rules(), Optional.empty()), json);
    }

    /**
     * Writes a report with its receipt, without messages.
     *
     * @param decision the decision
     * @return its canonical bytes
     */
    public byte[] writeDecision(Decision decision) {
        return writeBytes(
                ReportTables.decision(results.rules(), Optional.empty()), requireNonNull(decision, "decision"));
    }

    /**
     * Writes a report with its receipt and the messages of its findings.
     *
     * @param decision the decision
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its canonical bytes
     */
    public byte[] writeDecision(Decision decision, Locale locale) {
        return writeBytes(
                ReportTables.decision(results.rules(), Optional.of(requireNonNull(locale, "locale"))),
                requireNonNull(decision, "decision"));
    }

    // Lines

    /**
     * Opens an NDJSON file of subjects.
     *
     * @param <T> the subjects
     * @param type the type of document on every line
     * @param file the file in UTF-8
     * @return the reader, which closes the file
     * @throws UncheckedIOException if the file cannot be opened
     */
    public <T> NdjsonReader<T> readLines(DocumentType<T> type, Path file) {
        return readLines(type, named(file));
    }

    /**
     * Reads an NDJSON stream of subjects.
     *
     * @param <T> the subjects
     * @param type the type of document on every line
     * @param in the lines in UTF-8; the caller closes it
     * @return the reader
     */
    public <T> NdjsonReader<T> readLines(DocumentType<T> type, InputStream in) {
        return readLines(type, lent(in));
    }

    /**
     * Opens an NDJSON file of subjects of any types, mixed as they come.
     *
     * @param file the file in UTF-8
     * @return the reader, which closes the file
     * @throws UncheckedIOException if the file cannot be opened
     */
    public NdjsonReader<TypedSubject<?>> readAnyLines(Path file) {
        return new NdjsonReader<>(this, this::readAnyDocument, named(file));
    }

    /**
     * Reads an NDJSON stream of subjects of any types, mixed as they come.
     *
     * @param in the lines in UTF-8; the caller closes it
     * @return the reader
     */
    public NdjsonReader<TypedSubject<?>> readAnyLines(InputStream in) {
        return new NdjsonReader<>(this, this::readAnyDocument, lent(in));
    }

    /**
     * Reads an NDJSON stream of communities, such as one that asks for advice and its neighbours.
     *
     * @param in the lines in UTF-8; the caller closes it
     * @return the reader
     */
    public NdjsonReader<Community> readCommunityLines(InputStream in) {
        return new NdjsonReader<>(this, reader(CommunityTable.TABLE), lent(in));
    }

    /**
     * Opens an NDJSON file of reports.
     *
     * @param file the file in UTF-8
     * @return the reader, which closes the file
     * @throws UncheckedIOException if the file cannot be opened
     */
    public NdjsonReader<Report> readReportLines(Path file) {
        return new NdjsonReader<>(this, reader(results.reports()), named(file));
    }

    /**
     * Reads an NDJSON stream of reports.
     *
     * @param in the lines in UTF-8; the caller closes it
     * @return the reader
     */
    public NdjsonReader<Report> readReportLines(InputStream in) {
        return new NdjsonReader<>(this, reader(results.reports()), lent(in));
    }

    /**
     * Writes an NDJSON stream of subjects.
     *
     * @param <T> the subjects
     * @param type the type of document on every line
     * @param out where the lines go; the caller closes it
     * @return the writer
     */
    public <T> NdjsonWriter<T> writeLines(DocumentType<T> type, OutputStream out) {
        requireNonNull(out, "out");
        return new NdjsonWriter<>(
                format, new UncheckedOutput(out), requireNonNull(type, "type").table());
    }

    /**
     * Writes an NDJSON stream of reports without messages.
     *
     * @param out where the lines go; the caller closes it
     * @return the writer
     */
    public NdjsonWriter<Report> writeReportLines(OutputStream out) {
        return new NdjsonWriter<>(format, new UncheckedOutput(requireNonNull(out, "out")), results.reports());
    }

    /**
     * Writes an NDJSON stream of reports with the messages of their findings.
     *
     * @param out where the lines go; the caller closes it
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the writer
     */
    public NdjsonWriter<Report> writeReportLines(OutputStream out, Locale locale) {
        return new NdjsonWriter<>(
                format,
                new UncheckedOutput(requireNonNull(out, "out")),
                ReportTables.report(results.rules(), Optional.of(requireNonNull(locale, "locale"))));
    }

    <T> NdjsonReader<T> readLines(DocumentType<T> type, Supplier<LineSource> file) {
        return new NdjsonReader<>(this, reader(requireNonNull(type, "type").table()), file);
    }

    /** A file that its reader opens and closes. */
    private Supplier<LineSource> named(Path file) {
        requireNonNull(file, "file");
        return () -> LineSource.open(file, limits.maxLineBytes());
    }

    /** A file that its caller closes. */
    private Supplier<LineSource> lent(InputStream in) {
        requireNonNull(in, "in");
        return () -> new LineSource(in, false, limits.maxLineBytes());
    }

    ReadLimits limits() {
        return limits;
    }

    Opener openerForLines() {
        return format.forLines();
    }

    // How

    private <T> T readText(Table<T> table, String json) {
        // Each char becomes a byte at least, so that one that is far too long need not become bytes.
        requireLength(requireNonNull(json, "json").length());
        byte[] bytes = json.getBytes(UTF_8);
        int half = Utf16.firstLone(json);
        if (half >= 0) {
            byte[] before = json.substring(0, half).getBytes(UTF_8);
            throw format.halfCharacter(document(before));
        }
        return readBytes(table, bytes);
    }

    <T> T readBytes(Table<T> table, byte[] json) {
        return readDocument(format, table, document(json));
    }

    private <T> DocumentReader<T> reader(Table<T> table) {
        return (opener, document) -> readDocument(opener, table, document);
    }

    private TypedSubject<?> readAnyDocument(Opener opener, Document document) {
        return readTyped(opener, SubjectTypes.of(format, document), document);
    }

    private static <T> TypedSubject<T> readTyped(Opener opener, DocumentType<T> type, Document document) {
        return new TypedSubject<>(type, readDocument(opener, type.table(), document));
    }

    private static <T> T readDocument(Opener opener, Table<T> table, Document document) {
        try (TokenSource in = opener.begin(document)) {
            T value = table.read(in);
            in.finish();
            return value;
        }
    }

    private void requireLength(int length) {
        int max = limits.maxDocumentBytes();
        if (length > max) {
            throw TooLong.refuse(JsonErrorCode.DOCUMENT_TOO_LONG, "expected.document-length", max, 1);
        }
    }

    private Document document(byte[] json) {
        requireLength(requireNonNull(json, "json").length);
        return new Document(json, 0, json.length, 1, limits, unknown);
    }

    /** A line, which is not too long. */
    Document line(byte[] json, int from, int to, long number) {
        return new Document(json, from, to, number, limits, unknown, true);
    }

    private byte[] allOf(InputStream json) {
        try {
            return requireNonNull(json, "json").readNBytes(limits.maxDocumentBytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> byte[] writeBytes(Table<T> table, T value) {
        Bytes bytes = new Bytes();
        writeTo(table, value, bytes);
        return bytes.take();
    }

    private <T> void writeTo(Table<T> table, T value, OutputStream out) {
        try (TokenSink sink = format.sink(out)) {
            table.write(sink, value);
        }
    }

    private static IllegalStateException absent(String what) {
        return new IllegalStateException(what + " is on the class path: league-building-json needs jackson-core");
    }
}
