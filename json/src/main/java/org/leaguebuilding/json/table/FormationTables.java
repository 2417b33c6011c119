package org.leaguebuilding.json.table;

import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.Ownership;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.formation.ReplacedOrganization;
import org.leaguebuilding.formation.Scale;
import org.leaguebuilding.formation.SharedResource;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;

/** The tables of formation. */
public final class FormationTables {

    /** The mode of a proposal or of advice. */
    static final Codec<ModeId> MODE = Codecs.open(ModeId.builtIn(), ModeId.terms(), ModeId::of);

    static final Codec<CommunityType> COMMUNITY_TYPE =
            Codecs.open(CommunityType.builtIn(), CommunityType.terms(), CommunityType::of);

    static final Codec<HeadBackground> BACKGROUND =
            Codecs.open(HeadBackground.builtIn(), HeadBackground.terms(), HeadBackground::of);

    static final Codec<ResourceKind> RESOURCE_KIND =
            Codecs.open(ResourceKind.builtIn(), ResourceKind.terms(), ResourceKind::of);

    static final Codec<NewField> NEW_FIELD = Codecs.open(NewField.builtIn(), NewField.terms(), NewField::of);

    static final Codec<Strength> STRENGTH = Codecs.closed(Strength.class);

    static final Codec<Foundation> FOUNDATION = Codecs.closed(Foundation.class);

    static final Codec<Ownership> OWNERSHIP = Codecs.closed(Ownership.class);

    static final Codec<Scale> SCALE = Codecs.closed(Scale.class);

    static final Codec<OrganizationType> ORGANIZATION_TYPE = Codecs.closed(OrganizationType.class);

    /** Communities. */
    public static final Table<Community, Community.Builder> COMMUNITY = Table.of(Community.class, Community::builder)
            .required("id", Codecs.ID, Community::id, Community.Builder::id)
            .required("name", Codecs.NAME, Community::name, Community.Builder::name)
            .required("subdistrictId", Codecs.ID, Community::subdistrictId, Community.Builder::subdistrictId)
            .optional("type", COMMUNITY_TYPE, Community::type, Community.Builder::type)
            .optional("adjacentTo", Codecs.ID_SET, Community::adjacentTo, Community.Builder::adjacentTo)
            .optionalCount("memberCount", Community::memberCount, Community.Builder::memberCount)
            .optionalCount("youthCount", Community::youthCount, Community.Builder::youthCount)
            .optional("foundation", FOUNDATION, Community::foundation, Community.Builder::foundation)
            .optional("cadreTeam", STRENGTH, Community::cadreTeam, Community.Builder::cadreTeam)
            .build(Community.Builder::build);

    /** Work committees. */
    public static final Table<WorkCommittee, WorkCommittee.Builder> WORK_COMMITTEE = Table.of(
                    WorkCommittee.class, WorkCommittee::builder)
            .required("id", Codecs.ID, WorkCommittee::id, WorkCommittee.Builder::id)
            .required("subdistrictId", Codecs.ID, WorkCommittee::subdistrictId, WorkCommittee.Builder::subdistrictId)
            .count("postsAuthorized", WorkCommittee::postsAuthorized, WorkCommittee.Builder::postsAuthorized)
            .count("postsFilled", WorkCommittee::postsFilled, WorkCommittee.Builder::postsFilled)
            .optional("competence", STRENGTH, WorkCommittee::competence, WorkCommittee.Builder::competence)
            .build(WorkCommittee.Builder::build);

    /** Heads. */
    public static final Table<Head, Head.Builder> HEAD = Table.of(Head.class, Head::builder)
            .required("person", Codecs.PERSON, Head::person, Head.Builder::person)
            .optional("background", BACKGROUND, Head::background, Head.Builder::background)
            .optional("warmToLeagueWork", Codecs.BOOLEAN, Head::warmToLeagueWork, Head.Builder::warmToLeagueWork)
            .optional("dedicated", Codecs.BOOLEAN, Head::dedicated, Head.Builder::dedicated)
            .build(Head.Builder::build);

    /** Participating organizations. */
    public static final Table<Participant, Participant.Builder> PARTICIPANT = Table.of(
                    Participant.class, Participant::builder)
            .required("id", Codecs.ID, Participant::id, Participant.Builder::id)
            .optional("ownership", OWNERSHIP, Participant::ownership, Participant.Builder::ownership)
            .optional("scale", SCALE, Participant::scale, Participant.Builder::scale)
            .optional("communityId", Codecs.ID, Participant::communityId, Participant.Builder::communityId)
            .optionalCount("memberCount", Participant::memberCount, Participant.Builder::memberCount)
            .optional(
                    "partyOrganization",
                    Codecs.ID,
                    Participant::partyOrganization,
                    Participant.Builder::partyOrganization)
            .build(Participant.Builder::build);

    /** Shared resources. */
    public static final Table<SharedResource, SharedResource.Builder> SHARED_RESOURCE = Table.of(
                    SharedResource.class, SharedResource::builder)
            .required(
                    "providerCommunityId",
                    Codecs.ID,
                    SharedResource::providerCommunityId,
                    SharedResource.Builder::providerCommunityId)
            .required("kind", RESOURCE_KIND, SharedResource::kind, SharedResource.Builder::kind)
            .required(
                    "beneficiaryCommunityIds",
                    Codecs.ID_SET,
                    SharedResource::beneficiaryCommunityIds,
                    SharedResource.Builder::beneficiaryCommunityIds)
            .build(SharedResource.Builder::build);

    /** Organizations that are to be replaced. */
    public static final Table<ReplacedOrganization, ReplacedOrganization.Builder> REPLACED_ORGANIZATION = Table.of(
                    ReplacedOrganization.class, ReplacedOrganization::builder)
            .required("id", Codecs.ID, ReplacedOrganization::id, ReplacedOrganization.Builder::id)
            .optional("sound", Codecs.BOOLEAN, ReplacedOrganization::sound, ReplacedOrganization.Builder::sound)
            .build(ReplacedOrganization.Builder::build);

    /** Formation proposals, which may say that they are ones and are taken for ones where they say nothing. */
    public static final Table<FormationProposal, FormationProposal.Builder> PROPOSAL = Table.of(
                    FormationProposal.class, FormationProposal::builder)
            .required("id", Codecs.ID, FormationProposal::id, FormationProposal.Builder::id)
            .required("mode", MODE, FormationProposal::mode, FormationProposal.Builder::mode)
            .required(
                    "organizationType",
                    ORGANIZATION_TYPE,
                    FormationProposal::organizationType,
                    FormationProposal.Builder::organizationType)
            .required("proposedOn", Codecs.DATE, FormationProposal::proposedOn, FormationProposal.Builder::proposedOn)
            .requiredList(
                    "communities", COMMUNITY, FormationProposal::communities, FormationProposal.Builder::addCommunity)
            .optional(
                    "workCommittee",
                    WORK_COMMITTEE,
                    FormationProposal::workCommittee,
                    FormationProposal.Builder::workCommittee)
            .optional(
                    "partyOrganization",
                    Codecs.ID,
                    FormationProposal::partyOrganization,
                    FormationProposal.Builder::partyOrganization)
            .optional("head", HEAD, FormationProposal::head, FormationProposal.Builder::head)
            .list(
                    "participants",
                    PARTICIPANT,
                    FormationProposal::participants,
                    FormationProposal.Builder::addParticipant)
            .list(
                    "sharedResources",
                    SHARED_RESOURCE,
                    FormationProposal::sharedResources,
                    FormationProposal.Builder::addSharedResource)
            .list(
                    "replaces",
                    REPLACED_ORGANIZATION,
                    FormationProposal::replaces,
                    FormationProposal.Builder::addReplaces)
            .optional("newField", NEW_FIELD, FormationProposal::newField, FormationProposal.Builder::newField)
            .optional(
                    "coreOrganization",
                    Codecs.ID,
                    FormationProposal::coreOrganization,
                    FormationProposal.Builder::coreOrganization)
            .optional(
                    "reliesOnPartyOrganization",
                    Codecs.ID,
                    FormationProposal::reliesOnPartyOrganization,
                    FormationProposal.Builder::reliesOnPartyOrganization)
            .list(
                    "exemplaryYouth",
                    Codecs.PERSON,
                    FormationProposal::exemplaryYouth,
                    FormationProposal.Builder::addExemplaryYouth)
            .optional(
                    "oversizeApproval",
                    Codecs.ID,
                    FormationProposal::oversizeApproval,
                    FormationProposal.Builder::oversizeApproval)
            .subjectType("formation-proposal")
            .build(FormationProposal.Builder::build);

    private FormationTables() {}
}
