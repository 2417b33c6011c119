package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.benchmarks.peers.facts.CommitteeFacts;
import org.leaguebuilding.benchmarks.peers.facts.HeadFacts;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;

/**
 * A proposal as a bean. A message is the id of the rule. What is null is what {@code @NotNull} finds, so that it is
 * {@code @Nullable} for the compiler.
 */
@SuppressWarnings("MultipleNullnessAnnotations")
@AcrossFields(Part.LEADERS)
@AcrossFields(Part.SIZE)
@AcrossFields(value = Part.JOINT, groups = When.JointOfSeveral.class)
@AcrossFields(value = Part.INDUSTRY, groups = When.Industry.class)
@AcrossFields(value = Part.NEW_FIELD, groups = When.NewField.class)
public final class ProposalForm {

    private final ProposalFacts facts;
    private final List<CommunityForm> communities;
    private final List<ParticipantForm> participants;
    private final List<ReplacedForm> replaces;
    private final @Nullable CommitteeForm workCommittee;
    private final @Nullable HeadForm head;

    ProposalForm(ProposalFacts facts) {
        this.facts = facts;
        this.communities = facts.communities().stream().map(CommunityForm::new).toList();
        this.participants =
                facts.participants().stream().map(ParticipantForm::new).toList();
        this.replaces = facts.replaces().stream().map(ReplacedForm::new).toList();
        CommitteeFacts committee = facts.workCommittee();
        this.workCommittee = committee == null ? null : new CommitteeForm(committee);
        HeadFacts heading = facts.head();
        this.head = heading == null ? null : new HeadForm(heading);
    }

    ProposalFacts facts() {
        return facts;
    }

    @Pattern(regexp = "independent|joint|industry|market", message = "formation.mode.known") @Pattern(regexp = "independent|joint|industry", message = "formation.new-field.mode", groups = When.NewField.class) public String getMode() {
        return facts.mode();
    }

    @Pattern(
            regexp = "branch|general-branch",
            message = "formation.joint.organization-type",
            groups = When.JointOfSeveral.class)
    public String getOrganizationType() {
        return facts.organizationType();
    }

    @Size(min = 1, max = 1, message = "formation.independent.one-community", groups = When.Independent.class) @Size(min = 1, max = 1, message = "formation.industry.one-community", groups = When.Industry.class) @Size(min = 1, max = 1, message = "formation.market.one-community", groups = When.Market.class) @Size(min = 2, message = "formation.joint.several-communities", groups = When.Joint.class) public List<@Valid CommunityForm> getCommunities() {
        return communities;
    }

    @NotEmpty(message = "formation.industry.participants", groups = When.Industry.class) public List<@Valid ParticipantForm> getParticipants() {
        return participants;
    }

    public List<@Valid ReplacedForm> getReplaces() {
        return replaces;
    }

    @Valid @NotNull(message = "formation.work-committee.named") public @Nullable CommitteeForm getWorkCommittee() {
        return workCommittee;
    }

    @Valid @NotNull(message = "formation.head.named") public @Nullable HeadForm getHead() {
        return head;
    }

    @NotNull(message = "formation.party-leadership.named") public @Nullable String getPartyOrganization() {
        return facts.partyOrganization();
    }

    @NotNull(message = "formation.new-field.core", groups = When.NewField.class) public @Nullable String getCoreOrganization() {
        return facts.coreOrganization();
    }

    @NotEmpty(message = "formation.new-field.exemplary-youth", groups = When.NewField.class) public List<String> getExemplaryYouth() {
        return facts.exemplaryYouth();
    }
}
