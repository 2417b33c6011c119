package org.leaguebuilding.examples.hosttests;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.PersonRef;

/** Makes a proposal of a form. What was left blank stays absent, so that the policy can ask for it: never 0, never "no". */
final class ApplicationMapping {

    private ApplicationMapping() {}

    /**
     * Makes the proposal.
     *
     * @param form the form
     * @return the proposal
     * @throws IllegalArgumentException if an option is not one of the list it was chosen from
     */
    static FormationProposal proposal(ApplicationForm form) {
        return FormationProposal.builder()
                .id(form.number())
                .mode(ModeId.of(form.mode()))
                .organizationType(option(OrganizationType.values(), form.organizationType()))
                .proposedOn(form.date())
                .communities(form.communities().stream()
                        .map(ApplicationMapping::community)
                        .collect(ImmutableList.toImmutableList()))
                .workCommittee(Optional.ofNullable(form.committee()).map(ApplicationMapping::workCommittee))
                .partyOrganization(Optional.ofNullable(form.partyOrganization()))
                .head(Optional.ofNullable(form.head()).map(ApplicationMapping::head))
                .build();
    }

    private static Community community(ApplicationForm.CommunityRow row) {
        return Community.builder()
                .id(row.code())
                .name(row.name())
                .subdistrictId(row.subdistrict())
                .memberCount(count(row.members()))
                .foundation(chosen(Foundation.values(), row.foundation()))
                .cadreTeam(chosen(Strength.values(), row.cadres()))
                .build();
    }

    private static WorkCommittee workCommittee(ApplicationForm.Committee committee) {
        return WorkCommittee.builder()
                .id(committee.code())
                .subdistrictId(committee.subdistrict())
                .postsAuthorized(committee.posts())
                .postsFilled(committee.filled())
                .competence(chosen(Strength.values(), committee.cadres()))
                .build();
    }

    private static Head head(String number) {
        return Head.builder().person(PersonRef.of(number)).build();
    }

    private static OptionalInt count(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static <T extends Coded> Optional<T> chosen(T[] options, @Nullable String code) {
        return Optional.ofNullable(code).map(given -> option(options, given));
    }

    private static <T extends Coded> T option(T[] options, String code) {
        return Stream.of(options)
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such option: " + code));
    }
}
