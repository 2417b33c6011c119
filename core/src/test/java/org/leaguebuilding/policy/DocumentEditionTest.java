package org.leaguebuilding.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.honor.HonorParameters;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.PlacedFact;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.statute.StatutoryParameters;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;

/** Editions that are made of documents: what comes of each change, and what is refused. */
class DocumentEditionTest {

    private static final LocalizedText TEXT = LocalizedText.of("甲", "A");
    private static final LocalProvision MEASURE = new LocalProvision("m", TEXT, TEXT);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static EditionDocument.Builder document(String id) {
        return EditionDocument.define(id, TEXT)
                .base(Base.shipped("wuhan-2005", DAY))
                .basis(MEASURE);
    }

    private static EditionDocument with(Change... changes) {
        EditionDocument.Builder document = document("city");
        ImmutableList.copyOf(changes).forEach(document::change);
        return document.build();
    }

    private static DeclaredRule.Builder rule(String id) {
        return DeclaredRule.define(id, Severity.VIOLATION)
                .from(MEASURE)
                .words(TEXT, TEXT, TEXT)
                .path("hearings")
                .condition(Condition.count("hearings", Bound.atLeast(1)));
    }

    private static CommunityGuarantee guarantee() {
        return CommunityGuarantee.builder()
                .id("g-1")
                .communityId("c-1")
                .asOf(LocalDate.of(2005, 12, 31))
                .cycle(DateSpan.ofYear(2005))
                .build();
    }

    private static void assertRefused(
            EditionDocument document, EditionErrorCode code, String message, EditionDocument... known) {
        ImmutableList<EditionError> errors = Editions.check(document, ImmutableList.copyOf(known));
        assertThat(errors).extracting(EditionError::code).containsExactly(code);
        assertThat(errors.get(0).message(Locale.ENGLISH)).isEqualTo(message);
        assertThat(errors.get(0).message(Locale.CHINA)).isNotBlank();
        assertThatExceptionOfType(MalformedEditionException.class)
                .isThrownBy(() -> Editions.of(document, known))
                .satisfies(refusal -> assertThat(refusal.errors()).isEqualTo(errors));
    }

    @Nested
    class A_document {

        private final EditionDocument document = with(
                Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, MEASURE),
                Change.switchOff(GuaranteeRules.FUNDING, MEASURE, TEXT),
                Change.severity(GuaranteeRules.VENUE, Severity.CONCERN, Provision.P59),
                Change.words(
                        GuaranteeRules.PARTY_HEAD_SUBJECTS,
                        new RuleWords(Optional.of(TEXT), Optional.empty(), Optional.empty(), Optional.empty()),
                        StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS),
                Change.add(GuaranteePolicy.SUBJECT, rule("guarantee.city.own").build()));

        private final LeagueBuildingPolicy edition = Editions.of(document);

        @Test
        void makes_an_edition_of_its_id_and_day() {
            assertThat(edition.id()).isEqualTo("city");
            assertThat(edition.day()).isEqualTo(DAY);
            assertThat(edition.documents()).containsExactly(document);
            assertThat(Editions.wuhan2005().documents()).isEmpty();
            assertThat(Editions.check(document, ImmutableList.of())).isEmpty();
        }

        @Test
        void sets_parameters() {
            assertThat(edition.guarantee().parameters().value(GuaranteeParameters.HEARINGS_PER_CYCLE))
                    .isEqualTo(4);
            assertThat(edition.guarantee()
                            .parameters()
                            .get(GuaranteeParameters.HEARINGS_PER_CYCLE)
                            .origin())
                    .isEqualTo(Origin.LOCAL);
        }

        @Test
        void changes_rules() {
            Rule venue = edition.rules().find(GuaranteeRules.VENUE.id()).orElseThrow();
            Rule subjects = edition.rules()
                    .find(GuaranteeRules.PARTY_HEAD_SUBJECTS.id())
                    .orElseThrow();

            assertThat(edition.guarantee().switchedOff()).containsExactly(GuaranteeRules.FUNDING);
            assertThat(venue.severity()).isEqualTo(Severity.CONCERN);
            assertThat(subjects.title(Locale.CHINA)).isEqualTo("甲");
            assertThat(subjects.provisions()).endsWith(StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS);
        }

        @Test
        void adds_rules() {
            assertThat(edition.check(guarantee()).findings())
                    .extracting(Finding::rule)
                    .extracting(Rule::id)
                    .contains(RuleId.of("guarantee.city.own"));
        }

        @Test
        void tells_each_change_as_local_with_its_basis() {
            assertThat(edition.localChanges())
                    .extracting(LocalChange::kind)
                    .containsExactly(
                            ChangeKind.PARAMETER,
                            ChangeKind.SWITCHED_OFF,
                            ChangeKind.WORDS,
                            ChangeKind.SEVERITY,
                            ChangeKind.RULE);
            assertThat(edition.localChanges()).extracting(LocalChange::edition).containsOnly("city");
            assertThat(edition.localChanges().get(3).basis()).isEqualTo(Provision.P59);
        }

        @Test
        void takes_the_value_that_the_base_has_as_a_decision_of_its_own() {
            EditionDocument same = with(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 2, MEASURE));

            assertThat(Editions.of(same)
                            .guarantee()
                            .parameters()
                            .get(GuaranteeParameters.HEARINGS_PER_CYCLE)
                            .origin())
                    .isEqualTo(Origin.LOCAL);
        }

        @Test
        void goes_to_another_day_with_its_own_values() {
            LeagueBuildingPolicy later = edition.asOf(LocalDate.of(2025, 1, 1));

            assertThat(later.id()).isEqualTo("city@2025-01-01");
            assertThat(later.day()).isEqualTo(LocalDate.of(2025, 1, 1));
            assertThat(later.guarantee().parameters().value(GuaranteeParameters.HEARINGS_PER_CYCLE))
                    .isEqualTo(4);
            assertThat(later.guarantee().switchedOff()).containsExactly(GuaranteeRules.FUNDING);
        }

        @Test
        void without_a_day_stands_on_that_of_the_shipped_edition() {
            EditionDocument undated = EditionDocument.define("city", TEXT)
                    .base(new Base.Shipped("wuhan-2005", Optional.empty()))
                    .build();

            assertThat(Editions.of(undated).day())
                    .isEqualTo(Editions.wuhan2005().day());
        }
    }

    @Nested
    class A_declared_mode {

        private final EditionDocument document = with(new Change.AddedMode(
                "campus",
                TEXT,
                "m",
                true,
                ImmutableList.of(DeclaredRule.define("formation.campus.partner", Severity.VIOLATION)
                        .words(TEXT, TEXT, TEXT)
                        .path("participants")
                        .condition(Condition.count("participants", Bound.atLeast(1)))
                        .build())));

        private final LeagueBuildingPolicy edition = Editions.of(document);

        private FormationProposal proposal(ModeId mode) {
            return FormationProposal.builder()
                    .id("p-1")
                    .mode(mode)
                    .proposedOn(DAY)
                    .organizationType(OrganizationType.BRANCH)
                    .communities(ImmutableList.of(Community.builder()
                            .id("c-1")
                            .name("和平社区")
                            .subdistrictId("s-1")
                            .memberCount(5)
                            .build()))
                    .build();
        }

        @Test
        void judges_proposals_of_its_own_by_its_own_rules() {
            RuleId partner = RuleId.of("formation.campus.partner");

            assertThat(edition.check(proposal(ModeId.of("campus"))).findings())
                    .extracting(finding -> finding.rule().id())
                    .contains(partner);
            assertThat(edition.check(proposal(ModeId.INDEPENDENT)).findings())
                    .extracting(finding -> finding.rule().id())
                    .doesNotContain(partner);
        }

        @Test
        void has_title_basis_and_rules_and_takes_participants_in() {
            FormationMode mode = edition.formation().modes().get(4);

            assertThat(mode.id()).isEqualTo(ModeId.of("campus"));
            assertThat(mode.title(Locale.CHINA)).isEqualTo("甲");
            assertThat(mode.provisions()).containsExactly(MEASURE);
            assertThat(mode.takesInParticipants()).isTrue();
            assertThat(mode.rules().rules().get(0).provisions()).containsExactly(MEASURE);
            assertThat(mode).hasToString("campus");
            assertThat(edition.localChanges()).extracting(LocalChange::kind).containsExactly(ChangeKind.MODE);
        }

        @Test
        void is_told_by_its_title_where_a_proposal_names_it() {
            FormationPolicy formation = edition.formation();
            FormationProposal proposal = proposal(ModeId.of("campus"));
            PlacedFact told = formation.placed(
                    proposal,
                    FactTree.of(formation.facts()).top().stream()
                            .filter(fact -> fact.path().equals("mode"))
                            .findFirst()
                            .orElseThrow(),
                    "mode");

            assertThat(told.words(proposal.mode(), Locale.CHINA)).isEqualTo("甲");
            assertThat(told.words(proposal.mode(), Locale.ENGLISH)).isEqualTo("A");
            assertThat(told.words(ModeId.JOINT, Locale.CHINA)).isEqualTo("联合建团");
            assertThat(told.words(ModeId.of("unknown"), Locale.CHINA)).isEqualTo("unknown");
        }

        @Test
        void may_be_one_that_a_parameter_names() {
            EditionDocument naming = document("other")
                    .change(document.changes().get(0))
                    .change(Change.set(
                            FormationParameters.NEW_FIELD_MODES,
                            ImmutableSet.of(ModeId.of("campus"), ModeId.JOINT),
                            MEASURE))
                    .build();

            assertThat(Editions.check(naming, ImmutableList.of())).isEmpty();
        }

        @Test
        void is_advised_on() {
            Community community = Community.builder()
                    .id("c-1")
                    .name("和平社区")
                    .subdistrictId("s-1")
                    .memberCount(5)
                    .build();

            assertThat(edition.advise(community, ImmutableList.of()).modes()).hasSize(5);
        }
    }

    @Nested
    class A_document_that_starts_with_another {

        private final EditionDocument city = document("city")
                .change(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, MEASURE))
                .change(Change.switchOff(GuaranteeRules.FUNDING, MEASURE, TEXT))
                .change(Change.add(
                        GuaranteePolicy.SUBJECT, rule("guarantee.city.own").build()))
                .build();

        private EditionDocument.Builder district() {
            return EditionDocument.define("district", TEXT).base(Base.of(city)).basis(MEASURE);
        }

        @Test
        void has_all_of_it_and_its_own_changes() {
            EditionDocument district = district()
                    .change(Change.set(GuaranteeParameters.GUIDANCE_DAYS, 10, MEASURE))
                    .build();
            LeagueBuildingPolicy edition = Editions.of(district, city);

            assertThat(edition.documents()).containsExactly(city, district);
            assertThat(edition.day()).isEqualTo(DAY);
            assertThat(edition.guarantee().parameters().value(GuaranteeParameters.HEARINGS_PER_CYCLE))
                    .isEqualTo(4);
            assertThat(edition.guarantee().parameters().value(GuaranteeParameters.GUIDANCE_DAYS))
                    .isEqualTo(10);
            assertThat(edition.guarantee().switchedOff()).containsExactly(GuaranteeRules.FUNDING);
            assertThat(edition.localChanges())
                    .extracting(LocalChange::edition)
                    .containsExactly("city", "city", "city", "district");
            assertThat(edition.asOf(LocalDate.of(2025, 1, 1)).id()).isEqualTo("district@2025-01-01");
        }

        @Test
        void has_the_say_over_what_both_change() {
            EditionDocument district = district()
                    .change(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 6, MEASURE))
                    .change(Change.switchOn(GuaranteeRules.FUNDING, MEASURE))
                    .change(new Change.OfRule(
                            "guarantee.city.own",
                            Optional.empty(),
                            Optional.of(Severity.CONCERN),
                            Optional.empty(),
                            RuleWords.NONE,
                            "m"))
                    .build();
            LeagueBuildingPolicy edition = Editions.of(district, city);

            assertThat(edition.guarantee().parameters().value(GuaranteeParameters.HEARINGS_PER_CYCLE))
                    .isEqualTo(6);
            assertThat(edition.guarantee().switchedOff()).isEmpty();
            assertThat(edition.check(guarantee()).findings(FindingKind.CONCERN))
                    .extracting(finding -> finding.rule().id().value())
                    .contains("guarantee.city.own");
        }

        @Test
        void is_the_last_of_a_list() {
            EditionDocument district = district().build();

            assertThat(Editions.ofLast(List.of(city, district)).documents()).containsExactly(city, district);
            assertThat(Editions.ofLast(List.of(city)).id()).isEqualTo("city");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.ofLast(List.of()))
                    .withMessage("documents: at least one is needed");
        }

        @Test
        void needs_it_to_be_handed_in() {
            assertRefused(
                    district().build(),
                    EditionErrorCode.UNKNOWN_BASE,
                    "/base/id: no edition file “city” was handed in; hand the file of the base in as well");
            assertRefused(
                    district().build(),
                    EditionErrorCode.UNKNOWN_BASE,
                    "/base/id: no edition file “city” was handed in; citi?",
                    document("citi").build());
        }

        @Test
        void needs_it_to_have_that_hash() {
            EditionDocument changed = document("city").build();

            assertRefused(
                    district().build(),
                    EditionErrorCode.OTHER_HASH,
                    "/base/hash: the file “city” has another hash: " + changed.contentHash()
                            + "; look at what has changed there, then give its hash here",
                    changed);
        }

        @Test
        void does_not_start_with_itself() {
            EditionDocument city = EditionDocument.define("city", TEXT)
                    .base(new Base.OfDocument("city", "sha256:x"))
                    .build();
            EditionDocument again =
                    EditionDocument.define("city", TEXT).base(Base.of(city)).build();

            assertRefused(
                    again,
                    EditionErrorCode.CYCLE_OF_BASES,
                    "/base/id: the bases form a cycle: city → city; let one of them start with a shipped edition",
                    city);
        }

        @Test
        void goes_back_over_at_most_eight_levels() {
            ImmutableList.Builder<EditionDocument> chain = ImmutableList.builder();
            EditionDocument last = document("level-0").build();
            for (int i : IntStream.range(1, 8).toArray()) {
                chain.add(last);
                last = EditionDocument.define("level-" + i, TEXT)
                        .base(Base.of(last))
                        .build();
            }
            EditionDocument[] known = chain.add(last).build().toArray(new EditionDocument[0]);
            EditionDocument tooFar =
                    EditionDocument.define("level-8", TEXT).base(Base.of(last)).build();

            assertThat(Editions.of(last, known).documents()).hasSize(8);
            assertRefused(tooFar, EditionErrorCode.TOO_LARGE, "/base/id: more than 8 levels of edition files", known);
        }
    }

    @Nested
    class Refused_is {

        @Test
        void a_shipped_edition_that_there_is_not() {
            assertRefused(
                    EditionDocument.define("city", TEXT)
                            .base(Base.shipped("wuhan-2006", DAY))
                            .build(),
                    EditionErrorCode.UNKNOWN_EDITION,
                    "/base/edition: the library ships no edition “wuhan-2006”; wuhan-2005?");
        }

        @Test
        void a_day_that_no_edition_can_stand_as_of() {
            assertRefused(
                    EditionDocument.define("city", TEXT)
                            .base(Base.shipped("wuhan-2005", LocalDate.of(2005, 8, 31)))
                            .build(),
                    EditionErrorCode.UNKNOWN_DAY,
                    "/base/asOf: no edition can stand as of 2005-08-31; a day from 2005-09-01 to 2199-12-31");
        }

        @Test
        void an_id_of_a_shipped_edition() {
            assertRefused(
                    document("wuhan-2005-x").build(),
                    EditionErrorCode.OWN_ID,
                    "/id: ids with “wuhan-2005” are those of the library’s editions; choose an id of your own");
        }

        @Test
        void a_parameter_that_there_is_not() {
            assertRefused(
                    with(new Change.OfParameter("guarantee.hearings-per-cycl", 4L, "m")),
                    EditionErrorCode.UNKNOWN_PARAMETER,
                    "/parameters/guarantee.hearings-per-cycl: no such parameter in wuhan-2005@2024-03-01;"
                            + " guarantee.hearings-per-cycle?");
        }

        @Test
        void a_value_of_another_type_out_of_range_or_of_no_code() {
            assertRefused(
                    with(new Change.OfParameter("guarantee.hearings-per-cycle", "4", "m")),
                    EditionErrorCode.WRONG_TYPE,
                    "/parameters/guarantee.hearings-per-cycle/value: “4” is not a whole number of 1 or more; write it"
                            + " in the digits 0 to 9, without quotes, signs, points and zeros before it");
            assertRefused(
                    with(new Change.OfParameter("guarantee.hearings-per-cycle", 0L, "m")),
                    EditionErrorCode.OUT_OF_RANGE,
                    "/parameters/guarantee.hearings-per-cycle/value: “0” is out of range; it has to be a whole number of"
                            + " 1 or more");
            assertRefused(
                    with(new Change.OfParameter("honor.least-stage", "aktive", "m")),
                    EditionErrorCode.UNKNOWN_CODE,
                    "/parameters/honor.least-stage/value: “Stage of a demonstration community’s League organization, at least” has"
                            + " no code “aktive”; active?");
            assertRefused(
                    with(new Change.OfParameter(
                            "coverage.dispersion-method",
                            ImmutableMap.of("deviation", "sample", "rounding", "half", "scale", 2L),
                            "m")),
                    EditionErrorCode.UNKNOWN_CODE,
                    "/parameters/coverage.dispersion-method/value/rounding: “How the coefficient of variation of rates is worked out” has no code"
                            + " “half”; half-up?");
        }

        @Test
        void a_value_that_only_java_can_say() {
            assertRefused(
                    with(new Change.OfParameter(AssessmentParameters.SCHEME.id(), "x", "m")),
                    EditionErrorCode.ONLY_IN_JAVA,
                    "/parameters/assessment.scheme/value: the values of “assessment.scheme” can be set in Java only");
        }

        @Test
        void a_mode_that_the_edition_does_not_have() {
            assertRefused(
                    with(Change.set(FormationParameters.NEW_FIELD_MODES, ImmutableSet.of(ModeId.of("joinx")), MEASURE)),
                    EditionErrorCode.UNKNOWN_MODE,
                    "/parameters/formation.new-field-modes/value/0: no formation mode “joinx” in wuhan-2005@2024-03-01;"
                            + " joint?");
        }

        @Test
        void a_statutory_figure_that_is_laxer_than_the_statute() {
            assertRefused(
                    with(Change.set(StatutoryParameters.BRANCH_MINIMUM, 2, MEASURE)),
                    EditionErrorCode.LAXER_THAN_STATUTE,
                    "/parameters/formation.minimum-members.branch/value: “2” is laxer than the statute; the statute"
                            + " says 3");
            assertThat(Editions.check(
                            with(Change.set(StatutoryParameters.BRANCH_MINIMUM, 4, MEASURE)), ImmutableList.of()))
                    .isEmpty();
        }

        @Test
        void a_greatest_number_above_that_of_the_statute() {
            assertThat(Editions.check(withMost(51), ImmutableList.of()).get(0).code())
                    .isEqualTo(EditionErrorCode.LAXER_THAN_STATUTE);
            assertThat(Editions.check(withMost(50), ImmutableList.of())).isEmpty();
        }

        private EditionDocument withMost(int members) {
            return EditionDocument.define("city", TEXT)
                    .base(Base.shipped("wuhan-2005", since()))
                    .basis(MEASURE)
                    .change(Change.set(StatutoryParameters.BRANCH_MAXIMUM, members, MEASURE))
                    .build();
        }

        private LocalDate since() {
            return StatutoryParameters.BRANCH_MAXIMUM.shipped().get(0).inForce().lowerEndpoint();
        }

        @Test
        void another_day_on_which_a_figure_of_the_city_is_laxer() {
            EditionDocument early = EditionDocument.define("city", TEXT)
                    .base(new Base.Shipped("wuhan-2005", Optional.empty()))
                    .basis(MEASURE)
                    .change(Change.set(StatutoryParameters.BRANCH_MAXIMUM, 60, MEASURE))
                    .build();

            assertThat(Editions.check(early, ImmutableList.of())).isEmpty();
            assertThatExceptionOfType(MalformedEditionException.class)
                    .isThrownBy(() -> Editions.of(early).asOf(since()));
        }

        @Test
        void a_basis_that_there_is_not() {
            assertRefused(
                    with(new Change.OfParameter("guarantee.hearings-per-cycle", 4L, "p99")),
                    EditionErrorCode.UNKNOWN_BASIS,
                    Editions.check(
                                    with(new Change.OfParameter("guarantee.hearings-per-cycle", 4L, "p99")),
                                    ImmutableList.of())
                            .get(0)
                            .message(Locale.ENGLISH));
            assertThat(Editions.check(
                                    with(new Change.OfParameter("guarantee.hearings-per-cycle", 4L, "nowhere-at-all")),
                                    ImmutableList.of())
                            .get(0)
                            .message(Locale.ENGLISH))
                    .isEqualTo(
                            "/parameters/guarantee.hearings-per-cycle/basis: no basis “nowhere-at-all”; list it under"
                                    + " bases, or name a provision such as p58");
        }

        private Change.OfRule change(
                String id, Optional<Boolean> off, Optional<Severity> severity, Optional<LocalizedText> reason) {
            return new Change.OfRule(id, off, severity, reason, RuleWords.NONE, "m");
        }

        @Test
        void a_rule_that_there_is_not() {
            assertRefused(
                    with(change("guarantee.fundin", Optional.of(true), Optional.empty(), Optional.of(TEXT))),
                    EditionErrorCode.UNKNOWN_RULE,
                    "/rules/guarantee.fundin: no such rule in wuhan-2005@2024-03-01; guarantee.funding?");
        }

        @Test
        void a_rule_that_is_switched_off_and_changed_or_without_reason() {
            assertRefused(
                    with(change(
                            "guarantee.funding", Optional.of(true), Optional.of(Severity.CONCERN), Optional.of(TEXT))),
                    EditionErrorCode.OFF_WITH_OTHERS,
                    "/rules/guarantee.funding: a rule that is switched off has no severity and no words; keep off, basis"
                            + " and reason");
            assertRefused(
                    with(change("guarantee.funding", Optional.of(true), Optional.empty(), Optional.empty())),
                    EditionErrorCode.MISSING_REASON,
                    "/rules/guarantee.funding: it is not said why the rule is switched off; give “reason” in both languages");
            assertRefused(
                    with(change(
                            "guarantee.funding", Optional.empty(), Optional.of(Severity.CONCERN), Optional.of(TEXT))),
                    EditionErrorCode.REASON_WITHOUT_OFF,
                    "/rules/guarantee.funding: a reason is given, but the rule is not switched off; leave “reason” out, or"
                            + " say off: true");
        }

        @Test
        void a_change_of_nothing() {
            assertRefused(
                    with(change("guarantee.funding", Optional.empty(), Optional.empty(), Optional.empty())),
                    EditionErrorCode.NOTHING_CHANGED,
                    "/rules/guarantee.funding: nothing is changed here; leave it out, or say off, severity or words");
        }

        @Test
        void to_switch_off_what_else_relies_on() {
            assertRefused(
                    with(Change.switchOff(FormationRules.MODE_KNOWN, MEASURE, TEXT)),
                    EditionErrorCode.RELIED_ON,
                    "/rules/formation.mode.known: other parts of the edition rely on “formation.mode.known”, so it"
                            + " cannot be switched off");
        }

        @Test
        void words_with_other_arguments_than_the_rule_has() {
            LocalizedText counted = LocalizedText.of("{times}", "often");

            assertRefused(
                    with(Change.words(
                            GuaranteeRules.PARTY_HEAD_REGULAR,
                            new RuleWords(Optional.empty(), Optional.of(counted), Optional.empty(), Optional.empty()),
                            MEASURE)),
                    EditionErrorCode.PLACEHOLDER,
                    "/rules/guarantee.party-head.regular/message/zh: “{times}” is nothing that this text can name; it"
                            + " can name {hearings}, {minimum}, {undated}, {hearing}");
            assertThat(Editions.check(
                            with(Change.words(
                                    GuaranteeRules.PARTY_HEAD_REGULAR,
                                    new RuleWords(
                                            Optional.empty(),
                                            Optional.of(LocalizedText.of("{minimum}", "{minimum}")),
                                            Optional.of(LocalizedText.of("{hearings}", "{hearings}")),
                                            Optional.of(LocalizedText.of("{fact}{where}", "{fact}{where}"))),
                                    MEASURE)),
                            ImmutableList.of()))
                    .isEmpty();
        }

        @Test
        void a_title_a_remedy_or_words_for_a_missing_fact_with_other_arguments() {
            Optional<LocalizedText> counted = Optional.of(LocalizedText.of("{times}", "often"));
            RuleWords words = new RuleWords(counted, Optional.empty(), counted, counted);

            assertThat(Editions.check(
                            with(Change.words(GuaranteeRules.PARTY_HEAD_REGULAR, words, MEASURE)), ImmutableList.of()))
                    .extracting(EditionError::code, EditionError::pointer)
                    .containsExactly(
                            tuple(EditionErrorCode.PLACEHOLDER, "/rules/guarantee.party-head.regular/title/zh"),
                            tuple(EditionErrorCode.PLACEHOLDER, "/rules/guarantee.party-head.regular/remedy/zh"),
                            tuple(EditionErrorCode.PLACEHOLDER, "/rules/guarantee.party-head.regular/missing/zh"));
        }

        @Test
        void an_added_rule_of_an_id_that_is_taken_or_of_another_family() {
            assertRefused(
                    with(Change.add(
                            GuaranteePolicy.SUBJECT, rule("guarantee.funding").build())),
                    EditionErrorCode.OWN_ID,
                    "/additional/guarantee.funding: the id “guarantee.funding” is taken; choose an id of your own");
            assertRefused(
                    with(Change.add(
                            GuaranteePolicy.SUBJECT, rule("activity.own").build())),
                    EditionErrorCode.OTHER_FAMILY,
                    "/additional/activity.own: “activity.own” is not an id of the family; let it begin with guarantee.");
        }

        @Test
        void an_added_rule_about_no_known_kind_of_subject_or_without_basis() {
            assertRefused(
                    with(new Change.AddedRule(
                            "community-guarante", rule("guarantee.own").build())),
                    EditionErrorCode.UNKNOWN_SUBJECT,
                    "/additional/guarantee.own/subject: no kind of subject “community-guarante” in"
                            + " wuhan-2005@2024-03-01; community-guarantee?");
            assertRefused(
                    with(Change.add(
                            GuaranteePolicy.SUBJECT,
                            DeclaredRule.define("guarantee.own", Severity.CONCERN)
                                    .words(TEXT, TEXT, TEXT)
                                    .path("hearings")
                                    .condition(Condition.count("hearings", Bound.atLeast(1)))
                                    .build())),
                    EditionErrorCode.MISSING_BASIS,
                    "/additional/guarantee.own: a change without basis; name one of the bases of the file, or a"
                            + " provision such as p58");
        }

        @Test
        void a_condition_that_is_wrong() {
            assertRefused(
                    with(Change.add(
                            GuaranteePolicy.SUBJECT,
                            rule("guarantee.own")
                                    .condition(Condition.is("hearing", "a"))
                                    .build())),
                    EditionErrorCode.UNKNOWN_FACT,
                    "/additional/guarantee.own/condition/fact: no fact “hearing” in community guarantee; hearings?");
        }

        @Test
        void a_mode_of_an_id_that_is_taken() {
            DeclaredRule own = DeclaredRule.define("formation.own", Severity.CONCERN)
                    .words(TEXT, TEXT, TEXT)
                    .path("head")
                    .condition(Condition.present("head"))
                    .build();

            assertRefused(
                    with(new Change.AddedMode("joint", TEXT, "m", false, ImmutableList.of(own))),
                    EditionErrorCode.OWN_ID,
                    "/modes/joint: the id “joint” is taken; choose an id of your own");
            assertRefused(
                    with(new Change.AddedMode(
                            "campus",
                            TEXT,
                            "m",
                            false,
                            ImmutableList.of(rule("guarantee.own")
                                    .path("id")
                                    .condition(Condition.present("head"))
                                    .build()))),
                    EditionErrorCode.OTHER_FAMILY,
                    "/modes/campus/rules/guarantee.own: “guarantee.own” is not an id of the family; let it begin with"
                            + " formation.");
        }

        @Test
        void more_than_a_thousand_changes() {
            EditionDocument.Builder document = document("city");
            IntStream.range(0, 1_001).forEach(i -> document.change(new Change.OfParameter("a.b" + i, 1L, "m")));

            assertRefused(document.build(), EditionErrorCode.TOO_LARGE, "the edition: more than 1000 changes");
        }
    }

    @Test
    void a_condition_compares_with_the_value_that_the_document_itself_sets() {
        EditionDocument document = with(
                Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, MEASURE),
                Change.add(
                        GuaranteePolicy.SUBJECT,
                        rule("guarantee.own")
                                .words(TEXT, LocalizedText.of("{minimum}", "{minimum}"), TEXT)
                                .condition(Condition.count(
                                        "hearings",
                                        Bound.atLeast(Operand.parameter(GuaranteeParameters.HEARINGS_PER_CYCLE))))
                                .build()));

        assertThat(Editions.of(document).check(guarantee()).findings())
                .filteredOn(finding -> finding.rule().id().value().equals("guarantee.own"))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("4");
    }

    @Test
    void shares_are_said_as_two_counts() {
        assertThat(Editions.check(
                        with(new Change.OfParameter(HonorParameters.COVERAGE_FLOOR.id(), "3/4", "m")),
                        ImmutableList.of()))
                .isEmpty();
    }
}
