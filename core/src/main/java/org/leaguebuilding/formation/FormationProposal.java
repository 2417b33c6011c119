package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.PersonRef;

/**
 * A proposal to form a League organization in one or more communities. Lists that are not set are empty, which means
 * none; an absent fact that a rule judges is unknown; an absent reference that a rule demands is not named. Immutable and
 * thread-safe.
 *
 * @param id the proposal's id in the host's system
 * @param mode the mode it is proposed in (P24)
 * @param organizationType the type of organization to be formed
 * @param proposedOn the day of the proposal, from 1900-01-01 to 2199-12-31
 * @param communities the communities that it covers; at least one, no duplicates
 * @param workCommittee the subdistrict's League work committee that leads (P18)
 * @param partyOrganization the id of the Party organization that leads it (P20)
 * @param head who is to head it
 * @param participants the organizations whose members it takes in (P30); no duplicates
 * @param sharedResources what the communities share (P29)
 * @param replaces the existing organizations that it is to replace (P23); no duplicates
 * @param newField the new field that it lies in (P37)
 * @param coreOrganization the id of the community's League organization that is the core in a new field (P41)
 * @param reliesOnPartyOrganization the id of the Party organization that it relies on in a new field (P39)
 * @param exemplaryYouth outstanding youth who draw others in, by reference (P40); no duplicates
 * @param oversizeApproval the id of the League organization that approved more members than the limit
 */
@Fact.Subject(FormationPolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record FormationProposal(
        String id,
        @Fact(on = Provision.P24) ModeId mode,
        @Fact(judged = true) OrganizationType organizationType,
        LocalDate proposedOn,

        @Fact(
                on = {Provision.P25, Provision.P28},
                size = Fact.Size.SOME)
        ImmutableList<Community> communities,

        @Fact(on = Provision.P18, absent = Fact.Absence.NONE)
        Optional<WorkCommittee> workCommittee,

        @Fact(on = Provision.P20, absent = Fact.Absence.NONE)
        Optional<String> partyOrganization,

        @Fact(on = Provision.P31, absent = Fact.Absence.NONE)
        Optional<Head> head,

        @Fact(on = Provision.P30) ImmutableList<Participant> participants,
        @Fact(on = Provision.P29) ImmutableList<SharedResource> sharedResources,
        @Fact(on = Provision.P23) ImmutableList<ReplacedOrganization> replaces,

        @Fact(on = Provision.P37, absent = Fact.Absence.NONE)
        Optional<NewField> newField,

        @Fact(on = Provision.P41, absent = Fact.Absence.NONE)
        Optional<String> coreOrganization,

        @Fact(on = Provision.P39, absent = Fact.Absence.NONE)
        Optional<String> reliesOnPartyOrganization,

        @Fact(on = Provision.P40, size = Fact.Size.DISTINCT) ImmutableList<PersonRef> exemplaryYouth,
        @Fact(absent = Fact.Absence.NONE) Optional<String> oversizeApproval)
        implements Subject, HasForm {

    private static final String TYPE = "FormationProposal";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters,
     *     the date is out of range, no community is covered, or a community, participant, replaced organization or person
     *     is named twice
     */
    public FormationProposal {
        Structure.given(TYPE, "mode", mode);
        Structure.given(TYPE, "organizationType", organizationType);
        Structure.given(TYPE, "workCommittee", workCommittee);
        Structure.given(TYPE, "head", head);
        Structure.given(TYPE, "sharedResources", sharedResources);
        Structure.given(TYPE, "newField", newField);
        Structure.id(TYPE, "id", id);
        Structure.date(TYPE, "proposedOn", proposedOn);
        Structure.notEmpty(TYPE, "communities", communities);
        Structure.distinct(TYPE, "communities", communities, Community::id);
        Structure.id(TYPE, "partyOrganization", partyOrganization);
        Structure.distinct(TYPE, "participants", participants, Participant::id);
        Structure.distinct(TYPE, "replaces", replaces, ReplacedOrganization::id);
        Structure.id(TYPE, "coreOrganization", coreOrganization);
        Structure.id(TYPE, "reliesOnPartyOrganization", reliesOnPartyOrganization);
        Structure.distinct(TYPE, "exemplaryYouth", exemplaryYouth, person -> person);
        Structure.id(TYPE, "oversizeApproval", oversizeApproval);
    }

    /** {@return an empty builder; id, mode, organization type, date and at least one community have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds proposals. Not thread-safe. */
    public static final class Builder extends FormationProposalBuilder {
        Builder() {}
    }
}
