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

/**
 * The tables of formation. They are written out as switches, not as functions for each property: a process that reads its
 * first proposal would otherwise link some hundred functions, which takes longer than all the rest.
 */
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
    public static final Table<Community> COMMUNITY = new CommunityTable();

    /** Work committees. */
    public static final Table<WorkCommittee> WORK_COMMITTEE = new WorkCommitteeTable();

    /** Heads. */
    public static final Table<Head> HEAD = new HeadTable();

    /** Participating organizations. */
    public static final Table<Participant> PARTICIPANT = new ParticipantTable();

    /** Shared resources. */
    public static final Table<SharedResource> SHARED_RESOURCE = new SharedResourceTable();

    /** Organizations that are to be replaced. */
    public static final Table<ReplacedOrganization> REPLACED_ORGANIZATION = new ReplacedOrganizationTable();

    /** Formation proposals, which may say that they are ones and are taken for ones where they say nothing. */
    public static final Table<FormationProposal> PROPOSAL = new ProposalTable();

    private FormationTables() {}
}
