package org.leaguebuilding.examples.cityreport.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.examples.cityreport.facts.CityFacts;
import org.leaguebuilding.examples.cityreport.facts.CommunityFacts;
import org.leaguebuilding.examples.cityreport.facts.DistrictFacts;
import org.leaguebuilding.examples.cityreport.facts.FactSource;
import org.leaguebuilding.examples.cityreport.facts.Proposed;
import org.leaguebuilding.examples.cityreport.facts.Provenance;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.register.RegisterEntry;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.value.DateSpan;

/** A city's own facts, joined to its register. What is not given is unknown. Immutable. */
public final class GivenFacts implements CityFacts {

    private final Units units;
    private final Register register;
    private final ImmutableList<String> files;
    private final Join join;
    private final LeagueBuildingPolicy policy;
    private final ImmutableListMultimap<String, RegisterEntry> communities;
    private final ImmutableListMultimap<String, CoverageSurvey> surveys;
    private final Map<String, FormationProposal> proposals;
    private final Map<String, CommunityGuarantee> guarantees;
    private final Map<String, ActivityProgramme> programmes;
    private final Map<String, StageRequest> requests;
    private final Map<String, AssessmentRecord> assessments;
    private final Map<String, HonorNomination> nominations;
    private final ImmutableListMultimap<String, CadreAppraisal> appraisals;
    private final Map<String, DistrictLeadership> leaderships;
    private final Map<String, ResponsibilityPlan> plans;
    private final Map<String, DiagnosisInput> diagnosed;

    private GivenFacts(Units units, ImmutableList<String> files, Join join, LeagueBuildingPolicy policy) {
        this.units = units;
        this.register = units.register();
        this.files = files;
        this.join = join;
        this.policy = policy;
        this.communities = Multimaps.index(register.communities(), RegisterEntry::districtCode);
        this.surveys = Multimaps.index(
                join.of(CoverageSurvey.class).values(),
                survey -> units.district(survey.level(), survey.unitId()).orElseThrow());
        this.proposals = join.of(FormationProposal.class);
        this.guarantees = join.of(CommunityGuarantee.class);
        this.programmes = join.of(ActivityProgramme.class);
        this.requests = join.of(StageRequest.class);
        this.assessments = join.of(AssessmentRecord.class);
        this.nominations = join.of(HonorNomination.class);
        this.appraisals = Multimaps.index(join.of(CadreAppraisal.class).values(), CadreAppraisal::communityId);
        this.leaderships = join.of(DistrictLeadership.class);
        this.plans = join.of(ResponsibilityPlan.class);
        this.diagnosed = join.of(DiagnosisInput.class);
    }

    /**
     * Reads facts and joins them to a register.
     *
     * @param register the register, with one community at least
     * @param sources where the facts stand
     * @param policy the edition, whose families tell the types of subjects
     * @param eachRow is run after each row that was read
     * @return the facts
     * @throws org.leaguebuilding.examples.cityreport.Refusal if a source cannot be read to its end
     */
    public static GivenFacts of(
            Register register, ImmutableList<FactSource> sources, LeagueBuildingPolicy policy, Runnable eachRow) {
        Units units = new Units(register);
        Join join = new Join(units, policy, eachRow);
        sources.forEach(source -> source.readTo(join));
        return new GivenFacts(
                units, sources.stream().map(FactSource::name).collect(ImmutableList.toImmutableList()), join, policy);
    }

    @Override
    public String cityCode() {
        return register.cityCode();
    }

    @Override
    public ImmutableMap<String, String> districts() {
        return register.districts();
    }

    @Override
    public DistrictFacts district(String districtId) {
        return new GivenDistrict(
                Optional.ofNullable(leaderships.get(districtId)),
                Optional.ofNullable(plans.get(districtId)),
                surveys.get(districtId),
                Optional.ofNullable(nominations.get(districtId)));
    }

    @Override
    public ImmutableList<CommunityFacts> communities(String districtId) {
        return communities.get(districtId).stream().map(this::facts).collect(ImmutableList.toImmutableList());
    }

    private CommunityFacts facts(RegisterEntry entry) {
        String code = entry.code();
        Community community = community(entry);
        return new GivenCommunity(
                community,
                neighbours(community),
                Optional.ofNullable(proposals.get(code)).map(proposal -> proposed(proposal, code)),
                Optional.ofNullable(guarantees.get(code)),
                Optional.ofNullable(programmes.get(code)),
                Optional.ofNullable(requests.get(code)),
                Optional.ofNullable(assessments.get(code)),
                Optional.ofNullable(nominations.get(code)),
                appraisals.get(code));
    }

    /** Counted at the first of its communities to which it was joined. */
    private Proposed proposed(FormationProposal proposal, String code) {
        return new Proposed(
                proposal,
                proposal.communities().stream()
                        .map(Community::id)
                        .filter(id -> proposal.equals(proposals.get(id)))
                        .findFirst()
                        .filter(code::equals)
                        .isPresent());
    }

    private Community community(RegisterEntry entry) {
        Community.Builder builder = Community.builder();
        join.community(entry.code())
                .ifPresent(known -> builder.type(known.type())
                        .adjacentTo(known.adjacentTo())
                        .memberCount(known.memberCount())
                        .youthCount(known.youthCount())
                        .foundation(known.foundation())
                        .cadreTeam(known.cadreTeam()));
        return builder.id(entry.code())
                .name(entry.name())
                .subdistrictId(entry.subdistrictCode())
                .build();
    }

    /** Those that it is said to touch, as far as the register has them. */
    private ImmutableList<Community> neighbours(Community community) {
        return community.adjacentTo().stream()
                .flatMap(touching -> touching.stream())
                .filter(code -> !code.equals(community.id()))
                .flatMap(code -> units.community(code).stream())
                .map(this::community)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public DiagnosisInput diagnosed(ImmutableList<UnitFigures> districts) {
        return Optional.ofNullable(diagnosed.get(cityCode())).orElseGet(() -> {
            DiagnosisInput.Builder input = DiagnosisInput.builder();
            return input.id("diagnosis-" + cityCode())
                    .level(UnitLevel.CITY)
                    .unitId(cityCode())
                    .unitLevel(UnitLevel.DISTRICT)
                    .period(period())
                    .units(districts)
                    .build();
        });
    }

    /** The first one that was given; else the year of the edition's day. */
    private DateSpan period() {
        return Stream.of(
                        spans(plans, ResponsibilityPlan::period),
                        spans(programmes, ActivityProgramme::year),
                        spans(guarantees, CommunityGuarantee::cycle))
                .flatMap(spans -> spans)
                .findFirst()
                .orElseGet(() -> DateSpan.ofYear(policy.day().getYear()));
    }

    private static <S> Stream<DateSpan> spans(Map<String, S> subjects, Function<S, DateSpan> span) {
        return subjects.values().stream().map(span);
    }

    @Override
    public Provenance.Given provenance() {
        return new Provenance.Given(files, join.rows(), join.joined(), join.described(), join.unjoined());
    }
}
