package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.leaguebuilding.examples.cityreport.facts.DistrictGrounds;
import org.leaguebuilding.examples.cityreport.facts.NominationGrounds;
import org.leaguebuilding.examples.cityreport.facts.Proposed;
import org.leaguebuilding.examples.cityreport.facts.Provenance;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.rule.Report;

/** Made-up facts about the communities and districts of a register, always the same for the same seed. */
public final class GeneratedFacts implements CityFacts {

    private final GeneratedCity city;
    private final GeneratedProposals proposals;
    private final Chance chance;
    private final ImmutableMap<String, ImmutableList<LeagueLife>> lives;

    private GeneratedFacts(GeneratedCity city, Chance chance) {
        this.city = city;
        this.chance = chance;
        this.proposals = new GeneratedProposals(city);
        this.lives = city.districts().keySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        id -> id,
                        id -> city.communities(id).stream()
                                .map(community -> LeagueLives.of(community, id, chance))
                                .collect(ImmutableList.toImmutableList())));
    }

    /**
     * Makes facts up.
     *
     * @param register the register
     * @param chance the seed
     * @return the facts
     */
    public static GeneratedFacts of(Register register, Chance chance) {
        return new GeneratedFacts(GeneratedCity.of(register, chance), chance);
    }

    @Override
    public String cityCode() {
        return city.code();
    }

    @Override
    public ImmutableMap<String, String> districts() {
        return city.districts();
    }

    @Override
    public DistrictFacts district(String districtId) {
        return new OfDistrict(districtId);
    }

    @Override
    public ImmutableList<CommunityFacts> communities(String districtId) {
        return lives(districtId).stream().map(OfCommunity::new).collect(ImmutableList.toImmutableList());
    }

    @Override
    public DiagnosisInput diagnosed(ImmutableList<UnitFigures> districts) {
        DiagnosisInput.Builder input = DiagnosisInput.builder();
        return input.id(GeneratedProposals.PREFIX + "diagnosis-" + city.code())
                .level(UnitLevel.CITY)
                .unitId(city.code())
                .unitLevel(UnitLevel.DISTRICT)
                .period(GeneratedYear.YEAR)
                .units(districts)
                .build();
    }

    @Override
    public Provenance provenance() {
        return new Provenance.Generated(chance.seed());
    }

    @Override
    public int size() {
        return city.size();
    }

    private ImmutableList<LeagueLife> lives(String districtId) {
        return lives.getOrDefault(districtId, ImmutableList.of());
    }

    /** A district. */
    private final class OfDistrict implements DistrictFacts {

        private final String id;
        private final ImmutableSet<String> subdistricts;

        OfDistrict(String id) {
            this.id = id;
            this.subdistricts =
                    city.communities(id).stream().map(Community::subdistrictId).collect(ImmutableSet.toImmutableSet());
        }

        @Override
        public Optional<DistrictLeadership> leadership() {
            return Optional.of(GeneratedLeaderships.leadership(id, subdistricts, chance));
        }

        @Override
        public Optional<ResponsibilityPlan> plan() {
            return Optional.of(GeneratedPlans.plan(city.code(), id, city.communities(id), chance));
        }

        @Override
        public ImmutableList<CoverageSurvey> surveys() {
            return ImmutableList.of(GeneratedSurveys.survey(id, lives(id), chance));
        }

        @Override
        public OptionalInt organizations() {
            return OptionalInt.of(
                    (int) lives(id).stream().filter(LeagueLife::hasOrganization).count());
        }

        @Override
        public boolean nominationsAreComplete() {
            return true;
        }

        @Override
        public Optional<HonorNomination> nomination(DistrictGrounds grounds) {
            return Optional.of(GeneratedNominations.district(id)
                    .leadership(grounds.leadership())
                    .formationRate(grounds.formationRate())
                    .demonstrationShare(grounds.demonstrationShare())
                    .dispersion(grounds.dispersion())
                    .build());
        }

        @Override
        public UnitFigures.Builder addRecognition(UnitFigures.Builder figures) {
            return GeneratedRecognition.addTo(figures, id, subdistricts.size(), chance);
        }
    }

    /** A community. */
    private final class OfCommunity implements CommunityFacts {

        private final LeagueLife life;

        OfCommunity(LeagueLife life) {
            this.life = life;
        }

        @Override
        public Community community() {
            return life.community();
        }

        @Override
        public ImmutableList<Community> neighbours() {
            return city.neighbours(life.community());
        }

        @Override
        public Optional<Proposed> proposal(FormationAdvice advice) {
            return Optional.of(new Proposed(proposals.proposal(life.community(), advice), true));
        }

        @Override
        public Optional<CommunityGuarantee> guarantee() {
            return Optional.of(GeneratedGuarantees.guarantee(life));
        }

        @Override
        public Optional<ActivityProgramme> programme() {
            return GeneratedProgrammes.programme(life);
        }

        @Override
        public Optional<StageRequest> request(Optional<Report> programme) {
            return Optional.of(GeneratedStageRequests.request(life, programme));
        }

        @Override
        public Optional<AssessmentRecord> assessment() {
            return Optional.of(GeneratedRecords.assessment(life));
        }

        @Override
        public Optional<HonorNomination> nomination(NominationGrounds grounds) {
            return GeneratedNominations.community(life)
                    .map(nomination -> nomination
                            .haves(grounds.haves())
                            .platformsAccepted(grounds.platformsAccepted())
                            .coverage(grounds.coverage())
                            .checked(grounds.checked())
                            .build());
        }

        @Override
        public ImmutableList<CadreAppraisal> appraisals() {
            return GeneratedCadres.appraisal(life).stream().collect(ImmutableList.toImmutableList());
        }
    }
}
