package org.leaguebuilding.examples.hosttests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk has filled in, as the vendor's front end sends it. A field left blank is null.
 *
 * @param number the application's number
 * @param mode the mode's code
 * @param organizationType the code of the type of organization
 * @param date the day of the application
 * @param communities the rows of the table of communities
 * @param committee the subdistrict's League work committee
 * @param partyOrganization the number of the Party organization
 * @param head the personnel number of the head
 */
record ApplicationForm(
        String number,
        String mode,
        String organizationType,
        LocalDate date,
        List<CommunityRow> communities,
        @Nullable Committee committee,
        @Nullable String partyOrganization,
        @Nullable String head) {

    /**
     * One row of the table of communities.
     *
     * @param code the community's code
     * @param name its name
     * @param subdistrict the code of its subdistrict
     * @param members its League members
     * @param foundation the option chosen for the foundation of League work
     * @param cadres the option chosen for its League cadres
     */
    record CommunityRow(
            String code,
            String name,
            String subdistrict,
            @Nullable Integer members,
            @Nullable String foundation,
            @Nullable String cadres) {}

    /**
     * The part on the work committee.
     *
     * @param code its code
     * @param subdistrict the code of its subdistrict
     * @param posts the posts it is to have
     * @param filled the posts that are filled
     * @param cadres the option chosen for its cadres
     */
    record Committee(
            String code,
            String subdistrict,
            int posts,
            int filled,
            @Nullable String cadres) {}
}
