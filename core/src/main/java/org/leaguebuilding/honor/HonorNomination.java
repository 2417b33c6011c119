package org.leaguebuilding.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.Ratio;

/**
 * What a unit asks for on its way to a title, with the facts that speak for it. Facts that are not stated are absent and
 * unknown. A community's title reads {@code haves} to {@code checked}, a district's the rest; facts of the other title are
 * not looked at. Immutable and thread-safe.
 *
 * @param id the nomination's id in the host's system
 * @param honor the title
 * @param unitId the id of the community or district
 * @param unitLevel the level of the unit
 * @param asksFor the status that is asked for, {@link HonorStatus#WITHDRAWN} where the title is to be withdrawn
 * @param askedOn the day, from 1900-01-01 to 2199-12-31, not before the last step of the history
 * @param history the unit's way to this title so far; absent means that it was never nominated
 * @param reason why the status is withdrawn; nothing about a person; at most 2,000 characters
 * @param haves for each of the five haves whether it is met (P66), as the assessment found; unknown ones are left out
 * @param stage the stage of the community's League organization (P26)
 * @param platformsAccepted whether the community has passed the 883 acceptance (P03)
 * @param coverage the share of youth whom League work reaches (P15); at most 1
 * @param checked what the checks of the community's subjects came to; none of one type and id twice
 * @param leadership what the check of the district's leadership came to
 * @param formationRate the share of the district's communities that have a League organization (P15); at most 1
 * @param demonstrationShare the share of the district's communities that hold their title; at most 1
 * @param dispersion how far the rates of the district's subdistricts or communities lie apart (P61): their coefficient of
 *     variation; from 0 to 100; absent where it is undefined
 */
@Fact.Subject(HonorPolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record HonorNomination(
        String id,
        @Fact(on = {Provision.P01, Provision.P71}) Honor honor,
        String unitId,
        @Fact(on = Provision.P01) UnitLevel unitLevel,
        @Fact(on = Provision.P71) HonorStatus asksFor,
        LocalDate askedOn,

        @Fact(on = Provision.P71, absent = Fact.Absence.NONE)
        Optional<HonorHistory> history,

        @Fact(on = Provision.P71, text = Fact.Text.PROSE, absent = Fact.Absence.NONE)
        Optional<String> reason,

        @Fact(on = Provision.P66) ImmutableMap<Have, Boolean> haves,
        @Fact(on = Provision.P27) Optional<Stage> stage,
        @Fact(on = Provision.P65) Optional<Boolean> platformsAccepted,
        @Fact(on = Provision.P15) Optional<RateBounds> coverage,

        @Fact(
                on = {Provision.P01, Provision.P71},
                absent = Fact.Absence.UNKNOWN)
        ImmutableList<CheckedSubject> checked,

        @Fact(on = Provision.P45) Optional<Verdict> leadership,
        @Fact(on = Provision.P15) Optional<RateBounds> formationRate,
        @Fact(on = Provision.P71) Optional<RateBounds> demonstrationShare,

        @Fact(on = Provision.P61, decimal = Fact.Decimal.SCORE)
        Optional<BigDecimal> dispersion)
        implements Subject, HasForm {

    private static final String TYPE = "HonorNomination";

    /**
     * Takes the facts; {@link #builder()} is the way in. The haves are brought into their own order, the dispersion into its
     * plain form.
     *
     * @throws MalformedValueException if an id or the reason is blank, over-long or has control
     *     characters, the date is out of range or before the last step of the history, a checked subject is named twice, a rate
     *     can be above 1, or the dispersion is not from 0 to 100 or is over-long
     */
    public HonorNomination {
        Structure.given(TYPE, "honor", honor);
        Structure.given(TYPE, "unitLevel", unitLevel);
        Structure.given(TYPE, "asksFor", asksFor);
        Structure.given(TYPE, "history", history);
        Structure.given(TYPE, "haves", haves);
        Structure.given(TYPE, "stage", stage);
        Structure.given(TYPE, "platformsAccepted", platformsAccepted);
        Structure.given(TYPE, "coverage", coverage);
        Structure.given(TYPE, "leadership", leadership);
        Structure.given(TYPE, "formationRate", formationRate);
        Structure.given(TYPE, "demonstrationShare", demonstrationShare);
        Structure.given(TYPE, "dispersion", dispersion);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "unitId", unitId);
        Structure.date(TYPE, "askedOn", askedOn);
        if (history.isPresent() && history.get().last().isPresent()) {
            Structure.notBefore(TYPE, "askedOn", history.get().last().get().on(), askedOn);
        }
        Structure.text(TYPE, "reason", reason);
        haves = Maps.immutableEnumMap(haves);
        requireShare("coverage", coverage);
        Structure.distinct(TYPE, "checked", checked, subject -> subject.subjectType() + " " + subject.subject());
        requireShare("formationRate", formationRate);
        requireShare("demonstrationShare", demonstrationShare);
        if (dispersion.isPresent()) {
            dispersion = Optional.of(Decimals.score(TYPE, "dispersion", dispersion.get(), Decimals.MAX_SCORE_SCALE));
        }
    }

    private static void requireShare(String field, Optional<RateBounds> rate) {
        if (rate.isPresent() && rate.get().upper().compareTo(Ratio.ONE) > 0) {
            throw new MalformedValueException(TYPE, field, rate.get(), Expectation.SHARE);
        }
    }

    /** {@return an empty builder; id, honor, unit, level, status and date have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds nominations. Not thread-safe. */
    public static final class Builder extends HonorNominationBuilder {
        Builder() {}
    }
}
