package org.leaguebuilding.json.table;

import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.table.Row.Size;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Provision;

/** Formation proposals, which may say that they are ones; they are written without saying so. Immutable and thread-safe. */
final class ProposalTable extends Table<FormationProposal> {

    private static final int ID = 0;
    private static final int MODE = 1;
    private static final int ORGANIZATION_TYPE = 2;
    private static final int PROPOSED_ON = 3;
    private static final int COMMUNITIES = 4;
    private static final int WORK_COMMITTEE = 5;
    private static final int PARTY_ORGANIZATION = 6;
    private static final int HEAD = 7;
    private static final int PARTICIPANTS = 8;
    private static final int SHARED_RESOURCES = 9;
    private static final int REPLACES = 10;
    private static final int NEW_FIELD = 11;
    private static final int CORE_ORGANIZATION = 12;
    private static final int RELIES_ON_PARTY_ORGANIZATION = 13;
    private static final int EXEMPLARY_YOUTH = 14;
    private static final int OVERSIZE_APPROVAL = 15;
    private static final int SUBJECT_TYPE = 16;

    private static final TypeName TYPE = new TypeName(FormationPolicy.SUBJECT_TYPE);

    ProposalTable() {
        super(Rows.of(FormationProposal.class)
                .required("id", Codecs.ID)
                .at(ID)
                .required("mode", FormationTables.MODE)
                .at(MODE)
                .on(Provision.P24)
                .required("organizationType", FormationTables.ORGANIZATION_TYPE)
                .at(ORGANIZATION_TYPE)
                .required("proposedOn", Codecs.DATE)
                .at(PROPOSED_ON)
                .list("communities", Size.SOME, FormationTables.COMMUNITY)
                .at(COMMUNITIES)
                .on(Provision.P25, Provision.P28)
                .optional("workCommittee", FormationTables.WORK_COMMITTEE)
                .at(WORK_COMMITTEE)
                .on(Provision.P18)
                .optional("partyOrganization", Codecs.ID)
                .at(PARTY_ORGANIZATION)
                .on(Provision.P20)
                .optional("head", FormationTables.HEAD)
                .at(HEAD)
                .on(Provision.P31)
                .list("participants", Size.ANY, FormationTables.PARTICIPANT)
                .at(PARTICIPANTS)
                .on(Provision.P30)
                .list("sharedResources", Size.ANY, FormationTables.SHARED_RESOURCE)
                .at(SHARED_RESOURCES)
                .on(Provision.P29)
                .list("replaces", Size.ANY, FormationTables.REPLACED_ORGANIZATION)
                .at(REPLACES)
                .on(Provision.P23)
                .optional("newField", FormationTables.NEW_FIELD)
                .at(NEW_FIELD)
                .on(Provision.P37)
                .optional("coreOrganization", Codecs.ID)
                .at(CORE_ORGANIZATION)
                .on(Provision.P41)
                .optional("reliesOnPartyOrganization", Codecs.ID)
                .at(RELIES_ON_PARTY_ORGANIZATION)
                .on(Provision.P39)
                .list("exemplaryYouth", Size.DISTINCT, Codecs.PERSON)
                .at(EXEMPLARY_YOUTH)
                .on(Provision.P40)
                .optional("oversizeApproval", Codecs.ID)
                .at(OVERSIZE_APPROVAL)
                .optional("subjectType", TYPE)
                .at(SUBJECT_TYPE));
    }

    @Override
    Draft<FormationProposal> begin() {
        return new ProposalDraft();
    }

    @Override
    void writeProperties(TokenSink out, FormationProposal proposal) {
        put(out, ID, Codecs.ID, proposal.id());
        put(out, MODE, FormationTables.MODE, proposal.mode());
        put(out, ORGANIZATION_TYPE, FormationTables.ORGANIZATION_TYPE, proposal.organizationType());
        put(out, PROPOSED_ON, Codecs.DATE, proposal.proposedOn());
        putAll(out, COMMUNITIES, FormationTables.COMMUNITY, proposal.communities());
        putIfThere(out, WORK_COMMITTEE, FormationTables.WORK_COMMITTEE, proposal.workCommittee());
        putIfThere(out, PARTY_ORGANIZATION, Codecs.ID, proposal.partyOrganization());
        putIfThere(out, HEAD, FormationTables.HEAD, proposal.head());
        putAll(out, PARTICIPANTS, FormationTables.PARTICIPANT, proposal.participants());
        putAll(out, SHARED_RESOURCES, FormationTables.SHARED_RESOURCE, proposal.sharedResources());
        putAll(out, REPLACES, FormationTables.REPLACED_ORGANIZATION, proposal.replaces());
        putIfThere(out, NEW_FIELD, FormationTables.NEW_FIELD, proposal.newField());
        putIfThere(out, CORE_ORGANIZATION, Codecs.ID, proposal.coreOrganization());
        putIfThere(out, RELIES_ON_PARTY_ORGANIZATION, Codecs.ID, proposal.reliesOnPartyOrganization());
        putAll(out, EXEMPLARY_YOUTH, Codecs.PERSON, proposal.exemplaryYouth());
        putIfThere(out, OVERSIZE_APPROVAL, Codecs.ID, proposal.oversizeApproval());
    }

    private static final class ProposalDraft extends Draft<FormationProposal> {
        private final FormationProposal.Builder builder = FormationProposal.builder();

        @Override
        void read(int place, TokenSource in) {
            switch (place) {
                case ID -> builder.id(Codecs.ID.read(in));
                case MODE -> builder.mode(FormationTables.MODE.read(in));
                case ORGANIZATION_TYPE -> builder.organizationType(FormationTables.ORGANIZATION_TYPE.read(in));
                case PROPOSED_ON -> builder.proposedOn(Codecs.DATE.read(in));
                case COMMUNITIES -> {
                    in.enterArray();
                    while (in.nextElement()) {
                        builder.addCommunity(FormationTables.COMMUNITY.read(in));
                    }
                }
                case WORK_COMMITTEE -> builder.workCommittee(FormationTables.WORK_COMMITTEE.read(in));
                case PARTY_ORGANIZATION -> builder.partyOrganization(Codecs.ID.read(in));
                case HEAD -> builder.head(FormationTables.HEAD.read(in));
                case PARTICIPANTS -> {
                    in.enterArray();
                    while (in.nextElement()) {
                        builder.addParticipant(FormationTables.PARTICIPANT.read(in));
                    }
                }
                case SHARED_RESOURCES -> {
                    in.enterArray();
                    while (in.nextElement()) {
                        builder.addSharedResource(FormationTables.SHARED_RESOURCE.read(in));
                    }
                }
                case REPLACES -> {
                    in.enterArray();
                    while (in.nextElement()) {
                        builder.addReplaces(FormationTables.REPLACED_ORGANIZATION.read(in));
                    }
                }
                case NEW_FIELD -> builder.newField(FormationTables.NEW_FIELD.read(in));
                case CORE_ORGANIZATION -> builder.coreOrganization(Codecs.ID.read(in));
                case RELIES_ON_PARTY_ORGANIZATION -> builder.reliesOnPartyOrganization(Codecs.ID.read(in));
                case EXEMPLARY_YOUTH -> {
                    in.enterArray();
                    while (in.nextElement()) {
                        builder.addExemplaryYouth(Codecs.PERSON.read(in));
                    }
                }
                case OVERSIZE_APPROVAL -> builder.oversizeApproval(Codecs.ID.read(in));
                case SUBJECT_TYPE -> TYPE.read(in);
                default -> throw noProperty(place);
            }
        }

        @Override
        FormationProposal end(TokenSource in) {
            return builder.build();
        }
    }
}
