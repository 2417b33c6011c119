package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Criterion;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.Marks;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.assessment.ScoreLine;
import org.leaguebuilding.assessment.ScoreReason;
import org.leaguebuilding.assessment.Veto;
import org.leaguebuilding.assessment.VetoOutcome;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Derived;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.MapCodec;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.LocalizedText;

/**
 * The tables of scores and bundled results. What the lines add up to, the grade and what each part adds are written for
 * readers and, on the way back, checked against the rest; explanations are written where a language was asked for, and not kept.
 */
public final class ScoreTables {

    static final Table<Marks> MARKS = Table.of(Marks.class, MarksDraft::new)
            .required("lower", NumberCodecs.LONG_SCORE, Marks::lower, (draft, lower) -> draft.lower = lower)
            .required("upper", NumberCodecs.LONG_SCORE, Marks::upper, (draft, upper) -> draft.upper = upper)
            .build(MarksDraft::build);

    private ScoreTables() {}

    /**
     * {@return the table of scores}
     *
     * @param rules the rules that reading looks up
     * @param locale whose explanations are written; none where empty
     */
    public static Table<Score> score(Rules rules, Optional<Locale> locale) {
        Table<Criterion> criterion = SchemeTables.criterion(rules);
        return Table.of(Score.class, ScoreDraft::new)
                .required("subject", Codecs.ID, Score::subject, (draft, id) -> draft.subject = id)
                .required("edition", Codecs.ID, Score::edition, (draft, id) -> draft.edition = id)
                .required("scheme", Codecs.ID, Score::scheme, (draft, id) -> draft.scheme = id)
                .required("total", MARKS, Score::total, (draft, total) -> draft.total = total)
                .optional("grade", SchemeTables.GRADE, Score::grade, (draft, grade) -> draft.grade = Optional.of(grade))
                .nonEmptyList(
                        "possibleGrades",
                        SchemeTables.GRADE,
                        Score::possibleGrades,
                        (draft, grade) -> draft.possibleGrades.add(grade))
                .required(
                        "byIndicator",
                        MapCodec.byCode(MARKS),
                        Score::byIndicator,
                        (draft, marks) -> draft.byIndicator = marks)
                .nonEmptyList("lines", line(criterion, locale), Score::lines, (draft, line) -> draft.lines.add(line))
                .list("vetoes", vetoOutcome(criterion), Score::vetoes, (draft, veto) -> draft.vetoes.add(veto))
                .list(
                        "explanation",
                        Codecs.TEXT,
                        score -> locale.map(reader -> summary(score, reader)).orElse(ImmutableList.of()),
                        (draft, sentence) -> {})
                .buildWith(ScoreDraft::build);
    }

    /** What a score says about vetoes, total and grade, for each line says its own. */
    private static ImmutableList<String> summary(Score score, Locale locale) {
        ImmutableList<String> sentences = score.explain(locale);
        return sentences.subList(score.lines().size(), sentences.size());
    }

    static Table<ScoreLine> line(Table<Criterion> criterion, Optional<Locale> locale) {
        return Table.of(ScoreLine.class, LineDraft::new)
                .required("indicator", Codecs.CODE, ScoreLine::indicator, (draft, id) -> draft.indicator = id)
                .required("subItem", Codecs.CODE, ScoreLine::subItem, (draft, id) -> draft.subItem = id)
                .optional(
                        "title",
                        ValueTables.LOCALIZED_TEXT,
                        ScoreLine::title,
                        (draft, title) -> draft.title = Optional.of(title))
                .required(
                        "fullMarks",
                        NumberCodecs.MARKS,
                        ScoreLine::fullMarks,
                        (draft, marks) -> draft.fullMarks = marks)
                .required("awarded", MARKS, ScoreLine::awarded, (draft, marks) -> draft.awarded = marks)
                .required("deduction", MARKS, ScoreLine::deduction, (draft, marks) -> draft.deduction = marks)
                .nonEmptyList(
                        "reasons", reason(criterion), ScoreLine::reasons, (draft, reason) -> draft.reasons.add(reason))
                .optional("explanation", Codecs.TEXT, line -> locale.map(line::explain), (draft, sentence) -> {})
                .buildWith(LineDraft::build);
    }

    static Table<ScoreReason> reason(Table<Criterion> criterion) {
        return Table.of(ScoreReason.class, ReasonDraft::new)
                .required("criterion", criterion, ScoreReason::criterion, (draft, what) -> draft.criterion = what)
                .optional(
                        "holds",
                        Codecs.BOOLEAN,
                        reason -> known(reason.holds()),
                        (draft, holds) -> draft.holds = Truth.of((boolean) holds))
                .required("amount", NumberCodecs.MARKS, ScoreReason::amount, (draft, marks) -> draft.amount = marks)
                .build(ReasonDraft::build);
    }

    static Table<VetoOutcome> vetoOutcome(Table<Criterion> criterion) {
        return Table.of(VetoOutcome.class, OutcomeDraft::new)
                .required("veto", SchemeTables.veto(criterion), VetoOutcome::veto, (draft, veto) -> draft.veto = veto)
                .optional(
                        "holds",
                        Codecs.BOOLEAN,
                        outcome -> known(outcome.holds()),
                        (draft, holds) -> draft.holds = Truth.of((boolean) holds))
                .build(OutcomeDraft::build);
    }

    /** Absent stands for unknown, as everywhere. */
    public static Optional<Boolean> known(Truth truth) {
        return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.TRUE);
    }

    /**
     * {@return the table of bundled results}
     *
     * @param locale whose explanation is written; none where empty
     */
    public static Table<BundledResult> bundled(Optional<Locale> locale) {
        return Table.of(BundledResult.class, BundledDraft::new)
                .required("subject", Codecs.ID, BundledResult::subject, (draft, id) -> draft.subject = id)
                .required("edition", Codecs.ID, BundledResult::edition, (draft, id) -> draft.edition = id)
                .required("party", MARKS, BundledResult::party, (draft, marks) -> draft.party = marks)
                .on(Provision.P53)
                .required("league", MARKS, BundledResult::league, (draft, marks) -> draft.league = marks)
                .on(Provision.P53)
                .required(
                        "leagueWeight",
                        NumberCodecs.MARKS,
                        BundledResult::leagueWeight,
                        (draft, weight) -> draft.leagueWeight = weight)
                .on(Provision.P53)
                .required("partyPart", MARKS, BundledResult::partyPart, (draft, marks) -> draft.partyPart = marks)
                .required("leaguePart", MARKS, BundledResult::leaguePart, (draft, marks) -> draft.leaguePart = marks)
                .required("total", MARKS, BundledResult::total, (draft, marks) -> draft.total = marks)
                .optional("explanation", Codecs.TEXT, result -> locale.map(result::explain), (draft, sentence) -> {})
                .buildWith(BundledDraft::build);
    }

    private static final class MarksDraft {
        private @Nullable BigDecimal lower;
        private @Nullable BigDecimal upper;

        Marks build() {
            return Marks.between(Drafts.given(lower), Drafts.given(upper));
        }
    }

    private static final class ScoreDraft {
        private String subject = "";
        private String edition = "";
        private String scheme = "";
        private @Nullable Marks total;
        private Optional<Grade> grade = Optional.empty();
        private ImmutableMap<String, Marks> byIndicator = ImmutableMap.of();
        private final ImmutableList.Builder<Grade> possibleGrades = ImmutableList.builder();
        private final ImmutableList.Builder<ScoreLine> lines = ImmutableList.builder();
        private final ImmutableList.Builder<VetoOutcome> vetoes = ImmutableList.builder();

        Score build(TokenSource in) {
            Score score = new Score(subject, edition, scheme, lines.build(), vetoes.build(), possibleGrades.build());
            Derived.hold(in, "total", score.total(), Drafts.given(total));
            Derived.hold(in, "grade", score.grade(), grade);
            Derived.hold(in, "byIndicator", score.byIndicator(), byIndicator);
            return score;
        }
    }

    private static final class LineDraft {
        private String indicator = "";
        private String subItem = "";
        private Optional<LocalizedText> title = Optional.empty();
        private @Nullable BigDecimal fullMarks;
        private @Nullable Marks awarded;
        private @Nullable Marks deduction;
        private final ImmutableList.Builder<ScoreReason> reasons = ImmutableList.builder();

        ScoreLine build(TokenSource in) {
            ScoreLine line = new ScoreLine(indicator, subItem, title, Drafts.given(fullMarks), reasons.build());
            Derived.hold(in, "awarded", line.awarded(), Drafts.given(awarded));
            Derived.hold(in, "deduction", line.deduction(), Drafts.given(deduction));
            return line;
        }
    }

    private static final class ReasonDraft {
        private @Nullable Criterion criterion;
        private Truth holds = Truth.UNKNOWN;
        private @Nullable BigDecimal amount;

        ScoreReason build() {
            return new ScoreReason(Drafts.given(criterion), holds, Drafts.given(amount));
        }
    }

    private static final class OutcomeDraft {
        private @Nullable Veto veto;
        private Truth holds = Truth.UNKNOWN;

        VetoOutcome build() {
            return new VetoOutcome(Drafts.given(veto), holds);
        }
    }

    private static final class BundledDraft {
        private String subject = "";
        private String edition = "";
        private @Nullable Marks party;
        private @Nullable Marks league;
        private @Nullable BigDecimal leagueWeight;
        private @Nullable Marks partyPart;
        private @Nullable Marks leaguePart;
        private @Nullable Marks total;

        BundledResult build(TokenSource in) {
            BundledResult result = new BundledResult(
                    subject, edition, Drafts.given(party), Drafts.given(league), Drafts.given(leagueWeight));
            Derived.hold(in, "partyPart", result.partyPart(), Drafts.given(partyPart));
            Derived.hold(in, "leaguePart", result.leaguePart(), Drafts.given(leaguePart));
            Derived.hold(in, "total", result.total(), Drafts.given(total));
            return result;
        }
    }
}
