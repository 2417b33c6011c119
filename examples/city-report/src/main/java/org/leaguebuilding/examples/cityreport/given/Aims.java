package org.leaguebuilding.examples.cityreport.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.examples.cityreport.facts.UnitFact;
import org.leaguebuilding.examples.cityreport.facts.Unjoined;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;

/** Which units of the register subjects are about. */
final class Aims {

    private final Units units;
    private final ImmutableMap<Class<?>, UnitFact> facts;

    Aims(Units units, LeagueBuildingPolicy policy) {
        this.units = units;
        this.facts = UnitFact.byClass(policy);
    }

    /** At least one; a proposal for several communities has one for each of them. */
    ImmutableList<Aim> of(Subject subject) {
        if (subject instanceof CoverageSurvey survey) {
            return surveyed(survey);
        }
        UnitFact fact = Objects.requireNonNull(facts.get(subject.getClass()));
        return fact.ids(subject).stream()
                .map(unit -> aim(subject, fact.kind(), unit))
                .collect(ImmutableList.toImmutableList());
    }

    private Aim aim(Subject subject, UnitFact.Kind kind, String unit) {
        return switch (kind) {
            case COMMUNITY -> subject instanceof CadreAppraisal ? oneOfSeveral(subject, unit) : community(unit);
            case COMMUNITIES -> community(unit);
            case ORGANIZATION -> organization(unit);
            case DISTRICT -> district(unit);
            case UNIT ->
                subject instanceof HonorNomination nomination
                        ? nominated(nomination)
                        : diagnosed((DiagnosisInput) subject);
        };
    }

    /** A community has an appraisal of each of its cadres. */
    private Aim oneOfSeveral(Subject subject, String unit) {
        Aim community = community(unit);
        return new Aim(community.key() + " " + subject.id(), community.missing());
    }

    /** The communities that a subject describes. */
    static ImmutableList<Community> described(Subject subject) {
        return subject instanceof FormationProposal proposal ? proposal.communities() : ImmutableList.of();
    }

    private Aim community(String code) {
        return new Aim(code, missingCommunity(code));
    }

    Optional<Unjoined.Reason> missingCommunity(String code) {
        if (units.community(code).isPresent()) {
            return Optional.empty();
        }
        String key = units.isOther(code) ? "unjoined.no-community" : "unjoined.unknown-community";
        return Optional.of(texts -> texts.get(key, code));
    }

    private Aim organization(String id) {
        return Units.codeIn(id)
                .map(this::community)
                .orElseGet(() -> new Aim(id, Optional.of(texts -> texts.get("unjoined.organization", id))));
    }

    private Aim district(String code) {
        return units.isDistrict(code)
                ? Aim.at(code)
                : new Aim(code, Optional.of(texts -> texts.get("unjoined.unknown-district", code)));
    }

    private Aim nominated(HonorNomination nomination) {
        return switch (nomination.unitLevel()) {
            case COMMUNITY -> community(nomination.unitId());
            case DISTRICT -> district(nomination.unitId());
            case CITY, SUBDISTRICT ->
                new Aim(
                        nomination.unitId(),
                        Optional.of(texts -> texts.get("unjoined.nomination-level", nomination.unitId())));
        };
    }

    private Aim diagnosed(DiagnosisInput input) {
        String city = units.register().cityCode();
        return input.level() == UnitLevel.CITY && input.unitId().equals(city)
                ? Aim.at(city)
                : new Aim(
                        input.unitId(),
                        Optional.of(texts -> texts.get("unjoined.other-diagnosis", input.unitId(), city)));
    }

    /** The unit of a survey, and each community in it that lies elsewhere. */
    private ImmutableList<Aim> surveyed(CoverageSurvey survey) {
        Optional<String> district = units.district(survey.level(), survey.unitId());
        if (district.isEmpty()) {
            String key = survey.level() == UnitLevel.CITY ? "unjoined.survey-of-city" : "unjoined.unknown-unit";
            return ImmutableList.of(new Aim(survey.unitId(), Optional.of(texts -> texts.get(key, survey.unitId()))));
        }
        ImmutableList.Builder<Aim> aims = ImmutableList.<Aim>builder().add(Aim.at(survey.unitId()));
        survey.communities().stream()
                .map(surveyed -> surveyed.id())
                .filter(code -> !units.district(UnitLevel.COMMUNITY, code).equals(district))
                .map(code -> new Aim(
                        code, Optional.of(texts -> texts.get("unjoined.surveyed-elsewhere", code, district.get()))))
                .forEach(aims::add);
        return aims.build();
    }
}
