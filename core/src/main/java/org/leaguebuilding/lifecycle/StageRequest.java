package org.leaguebuilding.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * An organization's request to move to another stage (P26, P27). A request for the stage that it already has moves nothing:
 * it is a review of whether the organization still meets what that stage needs. Immutable and thread-safe.
 *
 * @param id the request's id in the host's system
 * @param organizationId the id of the organization
 * @param stage the stage that it has
 * @param requested the stage that it asks for
 * @param requestedOn the day of the request, from 1900-01-01 to 2199-12-31
 * @param haves what is known about its five haves, no duplicates; one that is not listed is unknown
 * @param programmeWithoutViolations whether the programme of its activities has no violation; absent means unknown
 * @param leads the ids of the organizations that it brings along (P27); no duplicates, and not itself
 * @param reason why it goes back to an earlier stage, in words that name no person
 */
@Fact.Subject(LifecyclePolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record StageRequest(
        String id,
        String organizationId,
        @Fact(on = Provision.P26) Stage stage,
        @Fact(on = {Provision.P26, Provision.P27}) Stage requested,
        LocalDate requestedOn,

        @Fact(
                on = {Provision.P26, Provision.P66},
                absent = Fact.Absence.UNKNOWN)
        ImmutableList<HaveEvidence> haves,

        @Fact(on = Provision.P26) Optional<Boolean> programmeWithoutViolations,
        @Fact(on = Provision.P27, size = Fact.Size.DISTINCT) ImmutableList<String> leads,

        @Fact(on = Provision.P26, text = Fact.Text.PROSE, absent = Fact.Absence.NONE)
        Optional<String> reason)
        implements Subject, HasForm {

    private static final String TYPE = "StageRequest";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id or the reason is blank, over-long or has control
     *     characters, the date is out of range, a have or an organization is listed twice, or the organization leads itself
     */
    public StageRequest {
        Structure.given(TYPE, "stage", stage);
        Structure.given(TYPE, "requested", requested);
        Structure.given(TYPE, "programmeWithoutViolations", programmeWithoutViolations);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "organizationId", organizationId);
        Structure.date(TYPE, "requestedOn", requestedOn);
        Structure.distinct(TYPE, "haves", haves, HaveEvidence::have);
        Structure.ids(TYPE, "leads", leads);
        Structure.distinct(TYPE, "leads", leads, led -> led);
        Structure.withoutItself(TYPE, "leads", leads, organizationId);
        Structure.text(TYPE, "reason", reason);
    }

    /** {@return an empty builder; ids, both stages and the date have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder extends StageRequestBuilder {
        Builder() {}

        /**
         * Takes over from the report on the organization's programme whether that has violations; an undetermined verdict
         * leaves it unknown.
         *
         * @param report the report on the programme of the year
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder programme(Report report) {
            return programmeWithoutViolations(
                    switch (report.verdict()) {
                        case COMPLIANT -> Optional.of(true);
                        case NON_COMPLIANT -> Optional.of(false);
                        case UNDETERMINED -> Optional.empty();
                    });
        }
    }
}
