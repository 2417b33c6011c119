package org.leaguebuilding.benchmarks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.formation.ReplacedOrganization;
import org.leaguebuilding.formation.SharedResource;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.value.PersonRef;

/** Writes proposals as a host would write it by hand on Jackson's streaming core: the same bytes as the library's. */
final class HandWrittenWriter {

    private static final int USUAL_BYTES = 1_024;

    private final JsonFactory factory = new JsonFactory();

    /** Writes one document. */
    byte[] write(FormationProposal proposal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator out = factory.createGenerator(bytes)) {
            write(out, proposal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator out, FormationProposal proposal) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", proposal.id());
        out.writeStringField("mode", proposal.mode().code());
        out.writeStringField("organizationType", proposal.organizationType().code());
        out.writeStringField("proposedOn", proposal.proposedOn().toString());
        out.writeArrayFieldStart("communities");
        for (Community community : proposal.communities()) {
            write(out, community);
        }
        out.writeEndArray();
        if (proposal.workCommittee().isPresent()) {
            out.writeFieldName("workCommittee");
            write(out, proposal.workCommittee().get());
        }
        text(out, "partyOrganization", proposal.partyOrganization());
        if (proposal.head().isPresent()) {
            out.writeFieldName("head");
            write(out, proposal.head().get());
        }
        writeLists(out, proposal);
        if (proposal.newField().isPresent()) {
            out.writeStringField("newField", proposal.newField().get().code());
        }
        text(out, "coreOrganization", proposal.coreOrganization());
        text(out, "reliesOnPartyOrganization", proposal.reliesOnPartyOrganization());
        if (!proposal.exemplaryYouth().isEmpty()) {
            out.writeArrayFieldStart("exemplaryYouth");
            for (PersonRef person : proposal.exemplaryYouth()) {
                out.writeString(person.value());
            }
            out.writeEndArray();
        }
        text(out, "oversizeApproval", proposal.oversizeApproval());
        out.writeEndObject();
    }

    private static void writeLists(JsonGenerator out, FormationProposal proposal) throws IOException {
        writeParticipants(out, proposal.participants());
        writeSharedResources(out, proposal.sharedResources());
        writeReplaces(out, proposal.replaces());
    }

    private static void write(JsonGenerator out, Community community) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", community.id());
        out.writeStringField("name", community.name());
        out.writeStringField("subdistrictId", community.subdistrictId());
        if (community.type().isPresent()) {
            out.writeStringField("type", community.type().get().code());
        }
        if (community.adjacentTo().isPresent()) {
            ids(out, "adjacentTo", community.adjacentTo().get());
        }
        count(out, "memberCount", community.memberCount());
        count(out, "youthCount", community.youthCount());
        if (community.foundation().isPresent()) {
            out.writeStringField("foundation", community.foundation().get().code());
        }
        if (community.cadreTeam().isPresent()) {
            out.writeStringField("cadreTeam", community.cadreTeam().get().code());
        }
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, WorkCommittee committee) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", committee.id());
        out.writeStringField("subdistrictId", committee.subdistrictId());
        out.writeNumberField("postsAuthorized", committee.postsAuthorized());
        out.writeNumberField("postsFilled", committee.postsFilled());
        if (committee.competence().isPresent()) {
            out.writeStringField("competence", committee.competence().get().code());
        }
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Head head) throws IOException {
        out.writeStartObject();
        out.writeStringField("person", head.person().value());
        if (head.background().isPresent()) {
            out.writeStringField("background", head.background().get().code());
        }
        truth(out, "warmToLeagueWork", head.warmToLeagueWork());
        truth(out, "dedicated", head.dedicated());
        out.writeEndObject();
    }

    private static void writeParticipants(JsonGenerator out, ImmutableList<Participant> participants)
            throws IOException {
        if (participants.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("participants");
        for (Participant participant : participants) {
            out.writeStartObject();
            out.writeStringField("id", participant.id());
            if (participant.ownership().isPresent()) {
                out.writeStringField("ownership", participant.ownership().get().code());
            }
            if (participant.scale().isPresent()) {
                out.writeStringField("scale", participant.scale().get().code());
            }
            text(out, "communityId", participant.communityId());
            count(out, "memberCount", participant.memberCount());
            text(out, "partyOrganization", participant.partyOrganization());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeSharedResources(JsonGenerator out, ImmutableList<SharedResource> resources)
            throws IOException {
        if (resources.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("sharedResources");
        for (SharedResource resource : resources) {
            out.writeStartObject();
            out.writeStringField("providerCommunityId", resource.providerCommunityId());
            out.writeStringField("kind", resource.kind().code());
            ids(out, "beneficiaryCommunityIds", resource.beneficiaryCommunityIds());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeReplaces(JsonGenerator out, ImmutableList<ReplacedOrganization> replaces)
            throws IOException {
        if (replaces.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("replaces");
        for (ReplacedOrganization replaced : replaces) {
            out.writeStartObject();
            out.writeStringField("id", replaced.id());
            truth(out, "sound", replaced.sound());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void ids(JsonGenerator out, String name, ImmutableSet<String> ids) throws IOException {
        out.writeArrayFieldStart(name);
        for (String id : ids) {
            out.writeString(id);
        }
        out.writeEndArray();
    }

    private static void text(JsonGenerator out, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        }
    }

    private static void count(JsonGenerator out, String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            out.writeNumberField(name, value.getAsInt());
        }
    }

    private static void truth(JsonGenerator out, String name, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            out.writeBooleanField(name, value.get());
        }
    }
}
