package org.leaguebuilding.diagnosis;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.HasForm;

/**
 * The figures of a district or a city from which its problems are diagnosed (P16), unit by unit. Immutable and thread-safe.
 *
 * @param id the diagnosis's id in the host's system
 * @param level the level of what is diagnosed: a district or a city
 * @param unitId the id of the district or city
 * @param unitLevel the level of the units below it that have figures
 * @param period the days over which activities and tasks were counted; other counts are as of its end
 * @param units the figures of the units; at least one, no duplicates, and not what is diagnosed itself
 */
@Fact.Subject(DiagnosisPolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record DiagnosisInput(
        String id,
        UnitLevel level,
        String unitId,
        UnitLevel unitLevel,
        DateSpan period,
        @Fact(on = Provision.P16, size = Fact.Size.SOME) ImmutableList<UnitFigures> units)
        implements Subject, HasForm {

    private static final String TYPE = "DiagnosisInput";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws MalformedValueException if an id is blank, over-long or has control characters, something else than a district
     *     or a city is diagnosed, the units' level is not below it, no unit is given, a unit is given twice, or what is
     *     diagnosed is among its own units
     */
    public DiagnosisInput {
        Structure.given(TYPE, "level", level);
        Structure.given(TYPE, "unitLevel", unitLevel);
        Structure.given(TYPE, "period", period);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "unitId", unitId);
        if (level.compareTo(UnitLevel.DISTRICT) > 0) {
            throw new MalformedValueException(TYPE, "level", level.code(), Expectation.DISTRICT_OR_CITY);
        }
        if (unitLevel.compareTo(level) <= 0) {
            throw new MalformedValueException(TYPE, "unitLevel", unitLevel.code(), Expectation.LEVEL_BELOW);
        }
        Structure.notEmpty(TYPE, "units", units);
        Structure.distinct(TYPE, "units", units, UnitFigures::unitId);
        for (UnitFigures unit : units) {
            if (unit.unitId().equals(unitId)) {
                throw new MalformedValueException(TYPE, "units", unitId, Expectation.NOT_ITSELF);
            }
        }
    }

    /** {@return an empty builder; everything has to be set, with at least one unit} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds inputs. Not thread-safe. */
    public static final class Builder extends DiagnosisInputBuilder {
        Builder() {}
    }
}
