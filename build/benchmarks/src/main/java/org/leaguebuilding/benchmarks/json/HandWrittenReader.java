package org.leaguebuilding.benchmarks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.PersonRef;

/**
 * Reads proposals as a host would write it by hand on Jackson's streaming core. It refuses unknown properties, wrong types and
 * unknown codes; it does not look for duplicate properties, limits, the source's terms or a property's pointer.
 */
public final class HandWrittenReader {

    private static final ImmutableMap<String, OrganizationType> ORGANIZATION_TYPES = codes(OrganizationType.class);
    private static final ImmutableMap<String, Foundation> FOUNDATIONS = codes(Foundation.class);
    private static final ImmutableMap<String, Strength> STRENGTHS = codes(Strength.class);
    private static final ImmutableMap<String, Ownership> OWNERSHIPS = codes(Ownership.class);
    private static final ImmutableMap<String, Scale> SCALES = codes(Scale.class);

    private final JsonFactory factory = new JsonFactory();

    private static <E extends Enum<E> & Coded> ImmutableMap<String, E> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).collect(ImmutableMap.toImmutableMap(Coded::code, each -> each));
    }

    /** Reads one document. */
    public FormationProposal read(byte[] document) {
        try (JsonParser in = factory.createParser(document)) {
            in.nextToken();
            FormationProposal proposal = proposal(in);
            if (in.nextToken() != null) {
                throw new JsonParseException(in, "something behind the document");
            }
            return proposal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream of documents, one after the other.
     *
     * @return how many there were
     */
    public long readAll(InputStream documents, Consumer<? super FormationProposal> consumer) {
        try (JsonParser in = factory.createParser(documents)) {
            long count = 0;
            while (in.nextToken() != null) {
                consumer.accept(proposal(in));
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormationProposal proposal(JsonParser in) throws IOException {
        FormationProposal.Builder proposal = FormationProposal.builder();
        require(in, JsonToken.START_OBJECT);
        String name;
        while ((name = in.nextFieldName()) != null) {
            in.nextToken();
            switch (name) {
                case "id" -> proposal.id(text(in));
                case "mode" -> proposal.mode(ModeId.of(text(in)));
                case "organizationType" -> proposal.organizationType(code(in, ORGANIZATION_TYPES));
                case "proposedOn" -> proposal.proposedOn(LocalDate.parse(text(in)));
                case "communities" -> communities(in, proposal);
                case "workCommittee" -> proposal.workCommittee(workCommittee(in));
                case "partyOrganization" -> proposal.partyOrganization(text(in));
                case "head" -> proposal.head(head(in));
                case "participants" -> participants(in, proposal);
                case "sharedResources" -> sharedResources(in, proposal);
                case "replaces" -> replaces(in, proposal);
                case "newField" -> proposal.newField(NewField.of(text(in)));
                case "coreOrganization" -> proposal.coreOrganization(text(in));
                case "reliesOnPartyOrganization" -> proposal.reliesOnPartyOrganization(text(in));
                case "exemplaryYouth" -> exemplaryYouth(in, proposal);
                case "oversizeApproval" -> proposal.oversizeApproval(text(in));
                default -> throw unknown(in, name);
            }
        }
        require(in, JsonToken.END_OBJECT);
        return proposal.build();
    }

    private static void communities(JsonParser in, FormationProposal.Builder proposal) throws IOException {
        require(in, JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            community(in, proposal);
        }
    }

    private static void community(JsonParser in, FormationProposal.Builder proposal) throws IOException {
        Community.Builder community = Community.builder();
        require(in, JsonToken.START_OBJECT);
        String name;
        while ((name = in.nextFieldName()) != null) {
            in.nextToken();
            switch (name) {
                case "id" -> community.id(text(in));
                case "name" -> community.name(text(in));
                case "subdistrictId" -> community.subdistrictId(text(in));
                case "type" -> community.type(CommunityType.of(text(in)));
                case "adjacentTo" -> community.adjacentTo(ids(in));
                case "memberCount" -> community.memberCount(count(in));
                case "youthCount" -> community.youthCount(count(in));
                case "foundation" -> community.foundation(code(in, FOUNDATIONS));
                case "cadreTeam" -> community.cadreTeam(code(in, STRENGTHS));
                default -> throw unknown(in, name);
            }
        }
        require(in, JsonToken.END_OBJECT);
        proposal.addCommunity(community.build());
    }

    private static WorkCommittee workCommittee(JsonParser in) throws IOException {
        WorkCommittee.Builder committee = WorkCommittee.builder();
        require(in, JsonToken.START_OBJECT);
        String name;
        while ((name = in.nextFieldName()) != null) {
            in.nextToken();
            switch (name) {
                case "id" -> committee.id(text(in));
                case "subdistrictId" -> committee.subdistrictId(text(in));
                case "postsAuthorized" -> committee.postsAuthorized(count(in));
                case "postsFilled" -> committee.postsFilled(count(in));
                case "competence" -> committee.competence(code(in, STRENGTHS));
                default -> throw unknown(in, name);
            }
        }
        require(in, JsonToken.END_OBJECT);
        return committee.build();
    }

    private static Head head(JsonParser in) throws IOException {
        Head.Builder head = Head.builder();
        require(in, JsonToken.START_OBJECT);
        String name;
        while ((name = in.nextFieldName()) != null) {
            in.nextToken();
            switch (name) {
                case "person" -> head.person(PersonRef.of(text(in)));
                case "background" -> head.background(HeadBackground.of(text(in)));
                case "warmToLeagueWork" -> head.warmToLeagueWork(truth(in));
                case "dedicated" -> head.dedicated(truth(in));
                default -> throw unknown(in, name);
            }
        }
        require(in, JsonToken.END_OBJECT);
        return head.build();
    }

    private static void participants(JsonParser in, FormationProposal.Builder proposal) throws IOException {
        require(in, JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Participant.Builder participant = Participant.builder();
            require(in, JsonToken.START_OBJECT);
            String name;
            while ((name = in.nextFieldName()) != null) {
                in.nextToken();
                switch (name) {
                    case "id" -> participant.id(text(in));
                    case "ownership" -> participant.ownership(code(in, OWNERSHIPS));
                    case "scale" -> participant.scale(code(in, SCALES));
                    case "communityId" -> participant.communityId(text(in));
                    case "memberCount" -> participant.memberCount(count(in));
                    case "partyOrganization" -> participant.partyOrganization(text(in));
                    default -> throw unknown(in, name);
                }
            }
            require(in, JsonToken.END_OBJECT);
            proposal.addParticipant(participant.build());
        }
    }

    private static void sharedResources(JsonParser in, FormationProposal.Builder proposal) throws IOException {
        require(in, JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            SharedResource.Builder resource = SharedResource.builder();
            require(in, JsonToken.START_OBJECT);
            String name;
            while ((name = in.nextFieldName()) != null) {
                in.nextToken();
                switch (name) {
                    case "providerCommunityId" -> resource.providerCommunityId(text(in));
                    case "kind" -> resource.kind(ResourceKind.of(text(in)));
                    case "beneficiaryCommunityIds" -> resource.beneficiaryCommunityIds(ids(in));
                    default -> throw unknown(in, name);
                }
            }
            require(in, JsonToken.END_OBJECT);
            proposal.addSharedResource(resource.build());
        }
    }

    private static void replaces(JsonParser in, FormationProposal.Builder proposal) throws IOException {
        require(in, JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            ReplacedOrganization.Builder replaced = ReplacedOrganization.builder();
            require(in, JsonToken.START_OBJECT);
            String name;
            while ((name = in.nextFieldName()) != null) {
                in.nextToken();
                switch (name) {
                    case "id" -> replaced.id(text(in));
                    case "sound" -> replaced.sound(truth(in));
                    default -> throw unknown(in, name);
                }
            }
            require(in, JsonToken.END_OBJECT);
            proposal.addReplaces(replaced.build());
        }
    }

    private static void exemplaryYouth(JsonParser in, FormationProposal.Builder proposal) throws IOException {
        require(in, JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            proposal.addExemplaryYouth(PersonRef.of(text(in)));
        }
    }

    private static ImmutableSet<String> ids(JsonParser in) throws IOException {
        require(in, JsonToken.START_ARRAY);
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            ids.add(text(in));
        }
        return ids.build();
    }

    private static String text(JsonParser in) throws IOException {
        require(in, JsonToken.VALUE_STRING);
        return in.getText();
    }

    private static int count(JsonParser in) throws IOException {
        require(in, JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    private static boolean truth(JsonParser in) throws IOException {
        return in.getBooleanValue();
    }

    private static <E> E code(JsonParser in, ImmutableMap<String, E> codes) throws IOException {
        @Nullable E member = codes.get(text(in));
        if (member == null) {
            throw new JsonParseException(in, "none of " + codes.keySet());
        }
        return Objects.requireNonNull(member);
    }

    private static void require(JsonParser in, JsonToken token) throws IOException {
        if (in.currentToken() != token) {
            throw new JsonParseException(in, "expected " + token + ", found " + in.currentToken());
        }
    }

    private static JsonParseException unknown(JsonParser in, String name) {
        return new JsonParseException(in, "unknown property " + name);
    }
}
