package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.Dispersion;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.diagnosis.Direction;
import org.leaguebuilding.diagnosis.DispersionEvidence;
import org.leaguebuilding.diagnosis.Evidence;
import org.leaguebuilding.diagnosis.Measure;
import org.leaguebuilding.diagnosis.Presence;
import org.leaguebuilding.diagnosis.Problem;
import org.leaguebuilding.diagnosis.ProblemDiagnosis;
import org.leaguebuilding.diagnosis.RateEvidence;
import org.leaguebuilding.diagnosis.WeighingUnit;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Derived;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Ratio;

/**
 * The tables of diagnoses. Whether a problem is there follows from its evidence,
 * and for evidence whose figures are complete from these; on the way back it is checked against them.
 */
public final class DiagnosisTables {

    static final Codec<UnitLevel> UNIT_LEVEL = Codecs.closed(UnitLevel.class);

    static final Codec<Measure> MEASURE = Codecs.closed(Measure.class);

    static final Codec<Presence> PRESENCE = Codecs.closed(Presence.class);

    static final Codec<Problem> PROBLEM = Codecs.closed(Problem.class);

    static final Codec<Direction> DIRECTION = Codecs.closed(Direction.class);

    static final Table<WeighingUnit> WEIGHING_UNIT = Table.of(WeighingUnit.class, WeighingDraft::new)
            .required("unitId", Codecs.CHECKED_ID, WeighingUnit::unitId, (draft, id) -> draft.unitId = id)
            .required("rate", NumberCodecs.RATIO, WeighingUnit::rate, (draft, rate) -> draft.rate = rate)
            .build(WeighingDraft::build);

    static final Table<Dispersion> DISPERSION = Table.of(Dispersion.class, DispersionDraft::new)
            .count("units", Dispersion::units, (draft, units) -> draft.units = units)
            .count("undetermined", Dispersion::undetermined, (draft, units) -> draft.undetermined = units)
            .optional(
                    "coefficient",
                    NumberCodecs.ROUNDED,
                    Dispersion::coefficient,
                    (draft, coefficient) -> draft.coefficient = Optional.of(coefficient))
            .build(DispersionDraft::build);

    static final Table<Evidence> EVIDENCE = Table.of(Evidence.class, EvidenceDraft::new)
            .required("measure", MEASURE, Evidence::measure, (draft, measure) -> draft.measure = measure)
            .required("presence", PRESENCE, Evidence::presence, (draft, presence) -> draft.presence = presence)
            .optional(
                    "part",
                    NumberCodecs.TOTAL,
                    found -> rate(found).map(RateEvidence::part),
                    (draft, part) -> draft.part = part)
            .optional(
                    "whole",
                    NumberCodecs.TOTAL,
                    found -> rate(found).map(RateEvidence::whole),
                    (draft, whole) -> draft.whole = whole)
            .optional(
                    "complete",
                    Codecs.BOOLEAN,
                    found -> rate(found).map(RateEvidence::complete),
                    (draft, complete) -> draft.complete = complete)
            .optional(
                    "floor",
                    NumberCodecs.RATIO,
                    found -> rate(found).map(RateEvidence::floor),
                    (draft, floor) -> draft.floor = floor)
            .optional(
                    "dispersion",
                    DISPERSION,
                    found -> dispersion(found).map(DispersionEvidence::dispersion),
                    (draft, dispersion) -> draft.dispersion = dispersion)
            .optional(
                    "ceiling",
                    NumberCodecs.RATIO,
                    found -> dispersion(found).map(DispersionEvidence::ceiling),
                    (draft, ceiling) -> draft.ceiling = ceiling)
            .list("weighMost", WEIGHING_UNIT, Evidence::weighMost, (draft, unit) -> draft.weighMost.add(unit))
            .alternative("part", "whole", "complete", "floor")
            .alternative("dispersion", "ceiling")
            .buildWith(EvidenceDraft::build);

    static final Table<ProblemDiagnosis> PROBLEM_DIAGNOSIS = Table.of(ProblemDiagnosis.class, ProblemDraft::new)
            .required("problem", PROBLEM, ProblemDiagnosis::problem, (draft, problem) -> draft.problem = problem)
            .on(Provision.P16, Provision.P61, Provision.P62)
            .required("presence", PRESENCE, ProblemDiagnosis::presence, (draft, presence) -> draft.presence = presence)
            .required(
                    "direction",
                    DIRECTION,
                    ProblemDiagnosis::direction,
                    (draft, direction) -> draft.direction = direction)
            .on(Provision.P17)
            .requiredList(
                    "evidence", EVIDENCE, ProblemDiagnosis::evidence, (draft, evidence) -> draft.evidence.add(evidence))
            .buildWith(ProblemDraft::build);

    /** Diagnoses. */
    public static final Table<Diagnosis> DIAGNOSIS = Table.of(Diagnosis.class, DiagnosisDraft::new)
            .required("id", Codecs.CHECKED_ID, Diagnosis::id, (draft, id) -> draft.id = id)
            .required("level", UNIT_LEVEL, Diagnosis::level, (draft, level) -> draft.level = level)
            .required("unitId", Codecs.CHECKED_ID, Diagnosis::unitId, (draft, id) -> draft.unitId = id)
            .required("unitLevel", UNIT_LEVEL, Diagnosis::unitLevel, (draft, level) -> draft.unitLevel = level)
            .required("edition", Codecs.CHECKED_ID, Diagnosis::edition, (draft, id) -> draft.edition = id)
            .requiredList(
                    "problems", PROBLEM_DIAGNOSIS, Diagnosis::problems, (draft, problem) -> draft.problems.add(problem))
            .on(Provision.P16, Provision.P62)
            .build(DiagnosisDraft::build);

    private DiagnosisTables() {}

    private static Optional<RateEvidence> rate(Evidence evidence) {
        return evidence instanceof RateEvidence rate ? Optional.of(rate) : Optional.empty();
    }

    private static Optional<DispersionEvidence> dispersion(Evidence evidence) {
        return evidence instanceof DispersionEvidence dispersion ? Optional.of(dispersion) : Optional.empty();
    }

    /** What a rate shows all of whose counts are known. */
    private static Presence presence(RateEvidence rate) {
        return Presence.ofAbsence(
                rate.whole() == 0
                        ? Truth.UNKNOWN
                        : Truth.of(Ratio.of(rate.part(), rate.whole()).isAtLeast(rate.floor())));
    }

    private static final class WeighingDraft {
        private String unitId = "";
        private @Nullable Ratio rate;

        WeighingUnit build() {
            return new WeighingUnit(unitId, Drafts.given(rate));
        }
    }

    private static final class DispersionDraft {
        private int units;
        private int undetermined;
        private Optional<BigDecimal> coefficient = Optional.empty();

        Dispersion build() {
            return new Dispersion(units, undetermined, coefficient);
        }
    }

    private static final class EvidenceDraft {
        private @Nullable Measure measure;
        private @Nullable Presence presence;
        private long part;
        private long whole;
        private boolean complete;
        private @Nullable Ratio floor;
        private @Nullable Dispersion dispersion;
        private @Nullable Ratio ceiling;
        private final ImmutableList.Builder<WeighingUnit> weighMost = ImmutableList.builder();

        Evidence build(TokenSource in) {
            Presence stated = Drafts.given(presence);
            Measure what = Drafts.given(measure);
            if (dispersion == null) {
                RateEvidence rate =
                        new RateEvidence(what, stated, part, whole, complete, Drafts.given(floor), weighMost.build());
                if (complete) {
                    Derived.hold(in, "presence", presence(rate), stated);
                }
                return rate;
            }
            DispersionEvidence found =
                    new DispersionEvidence(what, stated, dispersion, Drafts.given(ceiling), weighMost.build());
            if (dispersion.undetermined() == 0) {
                Derived.hold(in, "presence", Presence.ofAbsence(dispersion.isAtMost(found.ceiling())), stated);
            }
            return found;
        }
    }

    private static final class ProblemDraft {
        private @Nullable Problem problem;
        private @Nullable Presence presence;
        private @Nullable Direction direction;
        private final ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();

        ProblemDiagnosis build(TokenSource in) {
            ImmutableList<Evidence> figures = evidence.build();
            Presence stated = Drafts.given(presence);
            Derived.hold(in, "presence", Presence.of(figures), stated);
            return new ProblemDiagnosis(Drafts.given(problem), stated, Drafts.given(direction), figures);
        }
    }

    private static final class DiagnosisDraft {
        private String id = "";
        private @Nullable UnitLevel level;
        private String unitId = "";
        private @Nullable UnitLevel unitLevel;
        private String edition = "";
        private final ImmutableList.Builder<ProblemDiagnosis> problems = ImmutableList.builder();

        Diagnosis build() {
            return new Diagnosis(id, Drafts.given(level), unitId, Drafts.given(unitLevel), edition, problems.build());
        }
    }
}
