package org.leaguebuilding.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;

/**
 * Subjects of an edition in workbooks of the kind {@code .xlsx}. A subject stands in a row of the sheet that is called as its kind is; the
 * elements of its lists stand in rows of other sheets, whose first column names the subject by its id. Thread-safe.
 */
public final class LeagueBuildingSheets implements HasNoForm {

    private final LeagueBuildingPolicy policy;
    private final Codes codes;
    private final ConcurrentMap<SubjectType<?>, SheetPlan> plans = new ConcurrentHashMap<>();

    private LeagueBuildingSheets(LeagueBuildingPolicy policy) {
        this.policy = policy;
        this.codes = new Codes(policy);
    }

    /**
     * {@return the workbooks of an edition}
     *
     * @param policy the edition
     */
    public static LeagueBuildingSheets of(LeagueBuildingPolicy policy) {
        requireNonNull(policy, "policy");
        return new LeagueBuildingSheets(policy);
    }

    private SheetPlan plan(SubjectType<?> type) {
        return plans.computeIfAbsent(type, any -> PlanMaker.of(policy.family(type)));
    }

    /**
     * Writes a workbook to be filled in: headings in both languages, what is meant as notes, lists of words to choose from, checks of numbers
     * and days, and a sample row that is passed over when the workbook is read. The same call writes the same bytes.
     *
     * @param type the kind of subject
     * @param locale the language of sheets, lists and notes; headings come in both
     * @param out takes the workbook; it is not closed
     * @throws IOException if it cannot be written
     * @throws MalformedValueException if the edition has no rules about such subjects
     */
    public void template(SubjectType<?> type, Locale locale, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        new Template(
                        plan(requireNonNull(type, "type")),
                        codes,
                        Language.of(locale).locale())
                .write(out);
    }

    /**
     * The kinds of subjects of which a workbook has the sheet, by the sheets' names in either language.
     *
     * @param file the workbook
     * @return the kinds, in the order of the edition's families; none where no sheet is called as a kind of subject is
     * @throws UnreadableWorkbookException if the file is no such workbook
     * @throws IOException if it cannot be read
     */
    public ImmutableList<SubjectType<?>> types(Path file) throws IOException {
        try (OpenWorkbook workbook = OpenWorkbook.of(requireNonNull(file, "file"))) {
            Set<String> names =
                    workbook.sheets().stream().map(SheetNames::alike).collect(Collectors.toSet());
            return policy.families().stream()
                    .filter(family -> !family.facts().isEmpty())
                    .map(RuleFamily::subject)
                    .filter(type -> plan(type).names().stream().anyMatch(names::contains))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * Reads the subjects of a workbook, one after the other. The memory that it takes grows with the parts of subjects and with the texts of
     * the workbook, not with the number of subjects. Where a heading is refused, no row is read.
     *
     * @param <S> the subjects
     * @param file the workbook
     * @param type the kind of subject
     * @param taker takes subjects and what cannot be taken
     * @throws UnreadableWorkbookException if the file is no such workbook
     * @throws IOException if it cannot be read
     * @throws MalformedValueException if the edition has no rules about such subjects
     */
    public <S extends Subject> void read(Path file, SubjectType<S> type, SheetTaker<S> taker) throws IOException {
        requireNonNull(taker, "taker");
        SheetPlan plan = plan(requireNonNull(type, "type"));
        Class<S> subjects = policy.family(type).subject().subjectClass();
        try (OpenWorkbook workbook = OpenWorkbook.of(requireNonNull(file, "file"))) {
            new WorkbookReading(workbook, plan, codes, taker::refusal)
                    .read((subject, places) -> taker.subject(new SheetSubject<>(subjects.cast(subject), places)));
        }
    }

    /**
     * Gives a workbook back with what was found: notes and colours at the cells, and a further sheet that lists all of it. Nothing else in
     * the workbook changes. Notes that are there stay, and ours follow them. The whole workbook is kept in memory, some 50 times the size of its file.
     *
     * @param file the workbook, as it was read; it is not changed
     * @param locale the language of notes and list
     * @param findings the findings at their cells
     * @param refusals the cells that could not be taken
     * @param out takes the annotated workbook; it is not closed
     * @throws UnreadableWorkbookException if the file is no such workbook
     * @throws IOException if it cannot be read or written
     */
    public void annotate(
            Path file,
            Locale locale,
            ImmutableList<SheetFinding> findings,
            ImmutableList<CellRefusal> refusals,
            OutputStream out)
            throws IOException {
        requireNonNull(out, "out");
        Remarks remarks = new Remarks(Language.of(locale).locale());
        refusals.forEach(remarks::add);
        findings.forEach(remarks::add);
        Annotator.annotate(requireNonNull(file, "file"), remarks, out);
    }

    /**
     * Reads all of a workbook into memory.
     *
     * @param <S> the subjects
     * @param file the workbook
     * @param type the kind of subject
     * @return its subjects, and the cells that cannot be taken
     * @throws UnreadableWorkbookException if the file is no such workbook
     * @throws IOException if it cannot be read
     * @throws MalformedValueException if the edition has no rules about such subjects
     */
    public <S extends Subject> SheetContents<S> read(Path file, SubjectType<S> type) throws IOException {
        ImmutableList.Builder<SheetSubject<S>> subjects = ImmutableList.builder();
        ImmutableList.Builder<CellRefusal> refusals = ImmutableList.builder();
        read(file, type, new SheetTaker<S>() {
            @Override
            public void subject(SheetSubject<S> subject) {
                subjects.add(subject);
            }

            @Override
            public void refusal(CellRefusal refusal) {
                refusals.add(refusal);
            }
        });
        return new SheetContents<>(subjects.build(), refusals.build());
    }
}
