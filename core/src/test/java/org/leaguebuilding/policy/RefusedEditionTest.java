package org.leaguebuilding.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.LocalizedText;

/** What documents are refused for, beside what does not fit the edition at all. */
class RefusedEditionTest {

    private static final LocalizedText TEXT = LocalizedText.of("甲", "A");
    private static final LocalProvision MEASURE = new LocalProvision("m", TEXT, TEXT);

    private static EditionDocument.Builder document(String id, LocalizedText title) {
        return EditionDocument.define(id, title)
                .base(Base.shipped("wuhan-2005", LocalDate.of(2026, 1, 1)))
                .basis(MEASURE);
    }

    private static ImmutableList<EditionError> errors(Change change) {
        return Editions.check(document("city", TEXT).change(change).build(), ImmutableList.of());
    }

    private static String told(Change change) {
        return errors(change).stream()
                .map(error -> error.message(Locale.ENGLISH))
                .toList()
                .toString();
    }

    private static Change set(String parameter, Object plain) {
        return new Change.OfParameter(parameter, plain, "m");
    }

    @Test
    void a_figure_of_the_statutes_that_no_rule_reads_is_no_parameter_of_a_city() {
        assertThat(told(set("organization.member-age", "14..28")))
                .isEqualTo(
                        "[/parameters/organization.member-age: “organization.member-age” is a figure of the statutes,"
                                + " which no rule reads; leave it out]");
    }

    @Test
    void a_shipped_edition_is_named_without_its_day() {
        EditionDocument document = EditionDocument.define("city", TEXT)
                .base(new Base.Shipped("wuhan-2005@2026-01-01", Optional.empty()))
                .build();

        assertThat(Editions.check(document, ImmutableList.of()))
                .extracting(error -> error.message(Locale.ENGLISH))
                .containsExactly("/base/edition: the library ships no edition “wuhan-2005@2026-01-01”;"
                        + " write edition: wuhan-2005, asOf: “2026-01-01”");
    }

    @ParameterizedTest
    @CsvSource({"20%", ".5", "5e-1"})
    void a_decimal_of_another_spelling_is_told_how_decimals_are_written(String written) {
        assertThat(told(set("assessment.league-weight", written)))
                .endsWith("; write it in a form such as 20 or 20.5, without quotes]");
    }

    @ParameterizedTest
    @CsvSource({"0xE0041, U+E0041", "0x1D173, U+1D173"})
    void a_text_with_what_cannot_be_seen_beyond_the_first_plane_is_refused(int point, String code) {
        LocalizedText hidden = LocalizedText.of("甲" + Character.toString(point) + "乙", "A");

        assertThat(Editions.check(document("city", hidden).build(), ImmutableList.of()))
                .extracting(error -> error.message(Locale.ENGLISH))
                .containsExactly("/title/zh: an invisible character (" + code + ") stands here; leave it out");
    }

    @ParameterizedTest
    @CsvSource({"formation.size.minimum", "formation.size.limit", "coverage.members.without-organization"})
    void a_rule_that_holds_a_figure_of_the_statutes_stays_as_strict_as_it_is(String id) {
        Rule rule = Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1)).rules().rules().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(errors(Change.switchOff(rule, MEASURE, TEXT)))
                .extracting(EditionError::code)
                .containsExactly(EditionErrorCode.HOLDS_STATUTE);
        assertThat(errors(Change.severity(rule, Severity.CONCERN, MEASURE)))
                .extracting(EditionError::code)
                .containsExactly(EditionErrorCode.HOLDS_STATUTE);
        assertThat(errors(Change.severity(rule, Severity.VIOLATION, MEASURE))).isEmpty();
        assertThat(errors(Change.words(
                        rule,
                        new RuleWords(Optional.of(TEXT), Optional.empty(), Optional.empty(), Optional.empty()),
                        MEASURE)))
                .isEmpty();
    }

    @Test
    void a_rule_that_only_reads_such_a_figure_can_be_switched_off() {
        assertThat(told(new Change.OfRule(
                        "coverage.organization.condition",
                        Optional.of(true),
                        Optional.empty(),
                        Optional.of(TEXT),
                        RuleWords.NONE,
                        "m")))
                .isEqualTo("[]");
    }

    @Test
    void java_may_switch_such_a_rule_off() {
        LeagueBuildingPolicy city = Editions.wuhan2005().toBuilder("city")
                .switchOff(FormationRules.SIZE_MINIMUM, MEASURE, TEXT)
                .build();

        assertThat(city.formation().switchedOff()).contains(FormationRules.SIZE_MINIMUM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            honor.checked-subject-types       | activity-programm | no kind of subject “activity-programm” in wuhan-2005@2026-01-01; activity-programme?
            honor.checked-subject-types       | weather           | no kind of subject “weather” in wuhan-2005@2026-01-01; one of formation-proposal
            formation.market-head-backgrounds | residnt           | “Backgrounds of the head in market formation” has no code “residnt”; resident? A code of your own has to differ more from it
            """)
    void a_code_of_an_open_set_that_is_like_a_known_one_is_a_slip(String parameter, String code, String problem) {
        assertThat(told(set(parameter, ImmutableList.of(code))))
                .startsWith("[/parameters/" + parameter + "/value/0: " + problem);
    }

    @Test
    void a_code_of_an_own_kind_is_taken() {
        assertThat(told(set("formation.market-head-backgrounds", ImmutableList.of("veteran-soldier"))))
                .isEqualTo("[]");
        assertThat(told(set("formation.similar-types", ImmutableList.of(ImmutableList.of("new-estate", "courtyard")))))
                .isEqualTo("[]");
    }

    @Test
    void each_element_of_a_value_is_told_where_it_stands() {
        assertThat(told(set("formation.similar-types", ImmutableList.of(ImmutableList.of("new-estate", "new-estat")))))
                .startsWith("[/parameters/formation.similar-types/value/0/1: ");
        assertThat(told(set("formation.market-head-backgrounds", ImmutableList.of("a", "b", "a"))))
                .isEqualTo(
                        "[/parameters/formation.market-head-backgrounds/value/2: “a” stands in the list a second time;"
                                + " keep one of them]");
    }

    @Test
    void each_entry_of_a_map_is_told_where_it_stands_and_those_that_are_missing() {
        assertThat(told(set("coverage.group-floors", ImmutableMap.of("jobless", 5L, "vulnerabl", "1/2"))))
                .isEqualTo("[/parameters/coverage.group-floors/value/jobless: “5” is out of range; it has to be a share"
                        + " from 0 to 1, /parameters/coverage.group-floors/value/vulnerabl: “Share of each youth group that"
                        + " League work reaches, at least” has no code “vulnerabl”; vulnerable?,"
                        + " /parameters/coverage.group-floors/value: “migrant-workers, special-needs, vulnerable” is"
                        + " missing]");
        assertThat(told(set("diagnosis.directions", ImmutableMap.of("pushed-work", "netwrk"))))
                .contains("/value/pushed-work: ")
                .contains("“netwrk”; network?");
        assertThat(told(set(
                        "coverage.dispersion-method",
                        ImmutableMap.of("deviation", "populatin", "rounding", "half-up", "scale", 4L))))
                .contains("/value/deviation: ")
                .endsWith("population?]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50%  | “50%” is not a share such as 3/4 or 0.75; write it as 0.5 or 1/2
            half | “half” is not a share such as 3/4 or 0.75
            1:2  | “1:2” is not a share such as 3/4 or 0.75; write it in a form such as 3/4 or 0.75
            """)
    void a_share_that_is_written_otherwise_is_told_how_to_write(String written, String problem) {
        assertThat(told(set("honor.coverage-floor", written)))
                .isEqualTo("[/parameters/honor.coverage-floor/value: " + problem + "]");
    }

    @Test
    void a_rule_that_stays_switched_off_is_not_changed() {
        EditionDocument off = document("first", TEXT)
                .change(Change.switchOff(GuaranteeRules.VENUE, MEASURE, TEXT))
                .build();
        EditionDocument.Builder next =
                EditionDocument.define("second", TEXT).base(Base.of(off)).basis(MEASURE);

        assertThat(Editions.check(
                        next.change(Change.severity(GuaranteeRules.VENUE, Severity.CONCERN, MEASURE))
                                .build(),
                        ImmutableList.of(off)))
                .extracting(error -> error.message(Locale.ENGLISH))
                .containsExactly(
                        "/rules/guarantee.venue: “guarantee.venue” is switched off by an edition before, so the"
                                + " change has no effect; say off: false as well, or leave the change out");
    }

    @ParameterizedTest
    @CsvSource({"~", "null", "NULL"})
    void a_text_that_yaml_takes_for_nothing_is_in_no_document(String nothing) {
        assertThat(Editions.check(
                        document("city", LocalizedText.of("甲", nothing)).build(), ImmutableList.of()))
                .extracting(error -> error.message(Locale.ENGLISH))
                .containsExactly(
                        "/title/en: YAML takes “" + nothing + "” for nothing; use another word than “" + nothing + "”");
        assertThat(told(set("formation.market-head-backgrounds", ImmutableList.of("a", "null"))))
                .contains("/value/1: YAML takes “null” for nothing");
    }

    @Test
    void a_character_that_cannot_be_seen_is_in_no_text() {
        assertThat(Editions.check(
                        document("city", LocalizedText.of("不作\u200b考核", "A")).build(), ImmutableList.of()))
                .extracting(error -> error.message(Locale.ENGLISH))
                .containsExactly("/title/zh: an invisible character (U+200B) stands here; leave it out");
    }
}
