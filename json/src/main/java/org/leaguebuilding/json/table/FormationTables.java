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
import org.leaguebuilding.source.Provision;

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
            .on(Provision.P28)
            .optional("adjacentTo", Codecs.ID_SET, Community::adjacentTo, Community.Builder::adjacentTo)
            .on(Provision.P28)
            .optionalCount("memberCount", Community::memberCount, Community.Builder::memberCount)
            .on(Provision.P30)
            .optionalCount("youthCount", Community::youthCount, Community.Builder::youthCount)
            .on(Provision.P36)
            .optional("foundation", FOUNDATION, Community::foundation, Community.Builder::foundation)
            .on(Provision.P25, Provision.P28)
            .optional("cadreTeam", STRENGTH, Community::cadreTeam, Community.Builder::cadreTeam)
            .on(Provision.P25)
            .build(Community.Builder::build);

    /** Work committees. */
    public static final Table<WorkCommittee, WorkCommittee.Builder> WORK_COMMITTEE = Table.of(
                    WorkCommittee.class, WorkCommittee::builder)
            .required("id", Codecs.ID, WorkCommittee::id, WorkCommittee.Builder::id)
            .required("subdistrictId", Codecs.ID, WorkCommittee::subdistrictId, WorkCommittee.Builder::subdistrictId)
            .on(Provision.P18)
            .count("postsAuthorized", WorkCommittee::postsAuthorized, WorkCommittee.Builder::postsAuthorized)
            .on(Provision.P19)
            .count("postsFilled", WorkCommittee::postsFilled, WorkCommittee.Builder::postsFilled)
            .on(Provision.P19)
            .optional("competence", STRENGTH, WorkCommittee::competence, WorkCommittee.Builder::competence)
            .on(Provision.P19)
            .build(WorkCommittee.Builder::build);

    /** Heads. */
    public static final Table<Head, Head.Builder> HEAD = Table.of(Head.class, Head::builder)
            .required("person", Codecs.PERSON, Head::person, Head.Builder::person)
            .on(Provision.P31)
            .optional("background", BACKGROUND, Head::background, Head.Builder::background)
            .on(Provision.P31)
            .optional("warmToLeagueWork", Codecs.BOOLEAN, Head::warmToLeagueWork, Head.Builder::warmToLeagueWork)
            .on(Provision.P31)
            .optional("dedicated", Codecs.BOOLEAN, Head::dedicated, Head.Builder::dedicated)
            .on(Provision.P31)
            .build(Head.Builder::build);

    /** Participating organizations. */
    public static final Table<Participant, Participant.Builder> PARTICIPANT = Table.of(
                    Participant.class, Participant::builder)
            .required("id", Codecs.ID, Participant::id, Participant.Builder::id)
            .on(Provision.P30)
            .optional("ownership", OWNERSHIP, Participant::ownership, Participant.Builder::ownership)
            .on(Provision.P30)
            .optional("scale", SCALE, Participant::scale, Participant.Builder::scale)
            .on(Provision.P30)
            .optional("communityId", Codecs.ID, Participant::communityId, Participant.Builder::communityId)
            .on(Provision.P30)
            .optionalCount("memberCount", Participant::memberCount, Participant.Builder::memberCount)
            .on(Provision.P30)
            .optional(
                    "partyOrganization",
                    Codecs.ID,
                    Participant::partyOrganization,
                    Participant.Builder::partyOrganization)
            .on(Provision.P39)
            .build(Participant.Builder::build);

    /** Shared resources. */
    public static final Table<SharedResource, SharedResource.Builder> SHARED_RESOURCE = Table.of(
                    SharedResource.class, SharedResource::builder)
            .required(
                    "providerCommunityId",
                    Codecs.ID,
                    SharedResource::providerCommunityId,
                    SharedResource.Builder::providerCommunityId)
            .on(Provision.P29)
            .required("kind", RESOURCE_KIND, SharedResource::kind, SharedResource.Builder::kind)
            .on(Provision.P21)
            .required(
                    "beneficiaryCommunityIds",
                    Codecs.SOME_IDS,
                    SharedResource::beneficiaryCommunityIds,
                    SharedResource.Builder::beneficiaryCommunityIds)
            .on(Provision.P29)
            .build(SharedResource.Builder::build);

    /** Organizations that are to be replaced. */
    public static final Table<ReplacedOrganization, ReplacedOrganization.Builder> REPLACED_ORGANIZATION = Table.of(
                    ReplacedOrganization.class, ReplacedOrganization::builder)
            .required("id", Codecs.ID, ReplacedOrganization::id, ReplacedOrganization.Builder::id)
            .on(Provision.P23)
            .optional("sound", Codecs.BOOLEAN, ReplacedOrganization::sound, ReplacedOrganization.Builder::sound)
            .on(Provision.P23)
            .build(ReplacedOrganization.Builder::build);

    /** Formation proposals, which may say that they are ones and are taken for ones where they say nothing. */
    public static final Table<FormationProposal, FormationProposal.Builder> PROPOSAL = Table.of(
                    FormationProposal.class, FormationProposal::builder)
            .required("id", Codecs.ID, FormationProposal::id, FormationProposal.Builder::id)
            .required("mode", MODE, FormationProposal::mode, FormationProposal.Builder::mode)
            .on(Provision.P24)
            .required(
                    "organizationType",
                    ORGANIZATION_TYPE,
                    FormationProposal::organizationType,
                    FormationProposal.Builder::organizationType)
            .required("proposedOn", Codecs.DATE, FormationProposal::proposedOn, FormationProposal.Builder::proposedOn)
            .nonEmptyList(
                    "communities", COMMUNITY, FormationProposal::communities, FormationProposal.Builder::addCommunity)
            .on(Provision.P25, Provision.P28)
            .optional(
                    "workCommittee",
                    WORK_COMMITTEE,
                    FormationProposal::workCommittee,
                    FormationProposal.Builder::workCommittee)
            .on(Provision.P18)
            .optional(
                    "partyOrganization",
                    Codecs.ID,
                    FormationProposal::partyOrganization,
                    FormationProposal.Builder::partyOrganization)
            .on(Provision.P20)
            .optional("head", HEAD, FormationProposal::head, FormationProposal.Builder::head)
            .on(Provision.P31)
            .list(
                    "participants",
                    PARTICIPANT,
                    FormationProposal::participants,
                    FormationProposal.Builder::addParticipant)
            .on(Provision.P30)
            .list(
                    "sharedResources",
                    SHARED_RESOURCE,
                    FormationProposal::sharedResources,
                    FormationProposal.Builder::addSharedResource)
            .on(Provision.P29)
            .list(
                    "replaces",
                    REPLACED_ORGANIZATION,
                    FormationProposal::replaces,
                    FormationProposal.Builder::addReplaces)
            .on(Provision.P23)
            .optional("newField", NEW_FIELD, FormationProposal::newField, FormationProposal.Builder::newField)
            .on(Provision.P37)
            .optional(
                    "coreOrganization",
                    Codecs.ID,
                    FormationProposal::coreOrganization,
                    FormationProposal.Builder::coreOrganization)
            .on(Provision.P41)
            .optional(
                    "reliesOnPartyOrganization",
                    Codecs.ID,
                    FormationProposal::reliesOnPartyOrganization,
                    FormationProposal.Builder::reliesOnPartyOrganization)
            .on(Provision.P39)
            .distinctList(
                    "exemplaryYouth",
                    Codecs.PERSON,
                    FormationProposal::exemplaryYouth,
                    FormationProposal.Builder::addExemplaryYouth)
            .on(Provision.P40)
            .optional(
                    "oversizeApproval",
                    Codecs.ID,
                    FormationProposal::oversizeApproval,
                    FormationProposal.Builder::oversizeApproval)
            .usualSubjectType("formation-proposal")
            .build(FormationProposal.Builder::build);

    private FormationTables() {}
}
