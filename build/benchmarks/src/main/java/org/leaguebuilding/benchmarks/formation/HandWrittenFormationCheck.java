package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.formation.ReplacedOrganization;
import org.leaguebuilding.organization.WorkCommittee;

/**
 * All formation rules of {@code wuhan-2005@2026-01-01} as a chain of {@code if}s, as a host would write them without the
 * library: ids and figures are literals, problems are added to a list, paths and arguments are put together on the spot.
 *
 * <p>It reads the same values as the library, so that only the checking differs. It knows one edition and four modes, takes
 * no parameters, renders no text and does not explain itself.
 */
public final class HandWrittenFormationCheck {

    /** Checks a proposal; no problems means that everything holds. */
    public List<Problem> check(FormationProposal proposal) {
        List<Problem> problems = new ArrayList<>();
        ModeId mode = proposal.mode();
        boolean independent = mode.equals(ModeId.INDEPENDENT);
        boolean joint = mode.equals(ModeId.JOINT);
        boolean industry = mode.equals(ModeId.INDUSTRY);
        boolean market = mode.equals(ModeId.MARKET);
        if (!independent && !joint && !industry && !market) {
            problems.add(new Problem("formation.mode.known", Kind.VIOLATION, "mode", Map.of("mode", mode.code())));
        }
        checkWorkCommittee(proposal, problems);
        checkLeaders(proposal, problems);
        HandWrittenSizeCheck.check(proposal, industry, problems);
        checkReplaced(proposal, problems);
        if (independent) {
            checkIndependent(proposal, problems);
        } else if (joint) {
            HandWrittenJointCheck.check(proposal, problems);
        } else if (industry) {
            HandWrittenIndustryCheck.check(proposal, problems);
        } else if (market) {
            checkMarket(proposal, problems);
        }
        if (proposal.newField().isPresent()) {
            checkNewField(proposal, independent || joint || industry, problems);
        }
        return problems;
    }

    private static void checkWorkCommittee(FormationProposal proposal, List<Problem> problems) {
        if (proposal.workCommittee().isEmpty()) {
            problems.add(new Problem("formation.work-committee.named", Kind.VIOLATION, "workCommittee", Map.of()));
            return;
        }
        WorkCommittee committee = proposal.workCommittee().get();
        checkSubdistrict(committee, proposal.communities(), problems);
        if (committee.postsFilled() < committee.postsAuthorized()) {
            problems.add(new Problem(
                    "formation.work-committee.complete",
                    Kind.CONCERN,
                    "workCommittee.postsFilled",
                    Map.of(
                            "postsFilled", (long) committee.postsFilled(),
                            "postsAuthorized", (long) committee.postsAuthorized())));
        }
        if (committee.competence().isEmpty()) {
            problems.add(new Problem(
                    "formation.work-committee.strong", Kind.WANTED_FACT_MISSING, "workCommittee.competence", Map.of()));
        } else if (committee.competence().get() != Strength.STRONG) {
            problems.add(new Problem(
                    "formation.work-committee.strong",
                    Kind.CONCERN,
                    "workCommittee.competence",
                    Map.of("competence", committee.competence().get().code())));
        }
    }

    private static void checkSubdistrict(
            WorkCommittee committee, ImmutableList<Community> communities, List<Problem> problems) {
        String subdistrict = committee.subdistrictId();
        boolean ofOne = false;
        for (int i = 0; i < communities.size() && !ofOne; i++) {
            ofOne = communities.get(i).subdistrictId().equals(subdistrict);
        }
        if (!ofOne) {
            problems.add(new Problem(
                    "formation.work-committee.subdistrict",
                    Kind.VIOLATION,
                    "workCommittee.subdistrictId",
                    Map.of("subdistrictId", subdistrict)));
            return;
        }
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            if (!community.subdistrictId().equals(subdistrict)) {
                problems.add(new Problem(
                        "formation.work-committee.reach",
                        Kind.CONCERN,
                        "communities[" + i + "].subdistrictId",
                        Map.of(
                                "community", community.id(),
                                "subdistrictId", community.subdistrictId(),
                                "committeeSubdistrictId", subdistrict)));
            }
        }
    }

    private static void checkLeaders(FormationProposal proposal, List<Problem> problems) {
        if (proposal.partyOrganization().isEmpty()) {
            problems.add(
                    new Problem("formation.party-leadership.named", Kind.VIOLATION, "partyOrganization", Map.of()));
        }
        if (proposal.head().isEmpty()) {
            problems.add(new Problem("formation.head.named", Kind.VIOLATION, "head", Map.of()));
        }
    }

    private static void checkReplaced(FormationProposal proposal, List<Problem> problems) {
        ImmutableList<ReplacedOrganization> replaces = proposal.replaces();
        for (int i = 0; i < replaces.size(); i++) {
            Optional<Boolean> sound = replaces.get(i).sound();
            if (sound.isEmpty() || sound.get()) {
                problems.add(new Problem(
                        "formation.basic-form.kept",
                        sound.isEmpty() ? Kind.DEMANDED_FACT_MISSING : Kind.VIOLATION,
                        "replaces[" + i + "].sound",
                        Map.of("organization", replaces.get(i).id())));
            }
        }
    }

    static void checkOneCommunity(String rule, FormationProposal proposal, List<Problem> problems) {
        int size = proposal.communities().size();
        if (size != 1) {
            problems.add(new Problem(rule, Kind.VIOLATION, "communities", Map.of("communities", (long) size)));
        }
    }

    private static void checkIndependent(FormationProposal proposal, List<Problem> problems) {
        checkOneCommunity("formation.independent.one-community", proposal, problems);
        ImmutableList<Community> communities = proposal.communities();
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            Optional<Foundation> foundation = community.foundation();
            if (foundation.isEmpty()) {
                problems.add(new Problem(
                        "formation.independent.foundation",
                        Kind.DEMANDED_FACT_MISSING,
                        "communities[" + i + "].foundation",
                        Map.of("community", community.id())));
            } else if (foundation.get() != Foundation.GOOD) {
                problems.add(new Problem(
                        "formation.independent.foundation",
                        Kind.VIOLATION,
                        "communities[" + i + "].foundation",
                        Map.of(
                                "community", community.id(),
                                "foundation", foundation.get().code())));
            }
        }
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            Optional<Strength> cadreTeam = community.cadreTeam();
            if (cadreTeam.isEmpty()) {
                problems.add(new Problem(
                        "formation.independent.cadre-team",
                        Kind.DEMANDED_FACT_MISSING,
                        "communities[" + i + "].cadreTeam",
                        Map.of("community", community.id())));
            } else if (cadreTeam.get() != Strength.STRONG) {
                problems.add(new Problem(
                        "formation.independent.cadre-team",
                        Kind.VIOLATION,
                        "communities[" + i + "].cadreTeam",
                        Map.of(
                                "community", community.id(),
                                "cadreTeam", cadreTeam.get().code())));
            }
        }
    }

    private static void checkMarket(FormationProposal proposal, List<Problem> problems) {
        checkOneCommunity("formation.market.one-community", proposal, problems);
        if (proposal.head().isEmpty()) {
            return;
        }
        Head head = proposal.head().get();
        Optional<HeadBackground> background = head.background();
        if (background.isEmpty()) {
            problems.add(new Problem(
                    "formation.market.head-background", Kind.DEMANDED_FACT_MISSING, "head.background", Map.of()));
        } else if (!background.get().equals(HeadBackground.RESIDENT)
                && !background.get().equals(HeadBackground.SELF_EMPLOYED)) {
            problems.add(new Problem(
                    "formation.market.head-background",
                    Kind.VIOLATION,
                    "head.background",
                    Map.of("background", background.get().code())));
        }
        checkAttested("formation.market.head-warm", head.warmToLeagueWork(), "head.warmToLeagueWork", problems);
        checkAttested("formation.market.head-dedicated", head.dedicated(), "head.dedicated", problems);
    }

    private static void checkAttested(String rule, Optional<Boolean> fact, String path, List<Problem> problems) {
        if (fact.isEmpty() || !fact.get()) {
            problems.add(
                    new Problem(rule, fact.isEmpty() ? Kind.DEMANDED_FACT_MISSING : Kind.VIOLATION, path, Map.of()));
        }
    }

    private static void checkNewField(FormationProposal proposal, boolean modeFits, List<Problem> problems) {
        if (proposal.coreOrganization().isEmpty()) {
            problems.add(new Problem(
                    "formation.new-field.core",
                    Kind.VIOLATION,
                    "coreOrganization",
                    Map.of("newField", proposal.newField().get().code())));
        }
        if (!modeFits) {
            problems.add(new Problem(
                    "formation.new-field.mode",
                    Kind.CONCERN,
                    "mode",
                    Map.of("mode", proposal.mode().code())));
        }
        checkReliesOnParty(proposal, problems);
        if (proposal.exemplaryYouth().isEmpty()) {
            problems.add(new Problem("formation.new-field.exemplary-youth", Kind.CONCERN, "exemplaryYouth", Map.of()));
        }
    }

    private static void checkReliesOnParty(FormationProposal proposal, List<Problem> problems) {
        boolean any = false;
        Optional<String> reliesOn = proposal.reliesOnPartyOrganization();
        ImmutableList<Participant> participants = proposal.participants();
        for (int i = 0; i < participants.size(); i++) {
            Optional<String> party = participants.get(i).partyOrganization();
            if (party.isPresent()) {
                if (reliesOn.isPresent() && reliesOn.get().equals(party.get())) {
                    return;
                }
                any = true;
            }
        }
        if (any) {
            problems.add(new Problem(
                    "formation.new-field.relies-on-party", Kind.VIOLATION, "reliesOnPartyOrganization", Map.of()));
        }
    }
}
