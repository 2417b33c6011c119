package org.leaguebuilding.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.LocalizedText;

/** Texts of documents that Java makes, and no file could have. */
class TextsOfFilesTest {

    private static final LocalizedText TEXT = LocalizedText.of("甲", "A");
    private static final LocalProvision MEASURE = new LocalProvision("m", TEXT, TEXT);

    private static EditionDocument.Builder document(LocalizedText title) {
        return EditionDocument.define("city", title)
                .base(Base.shipped("wuhan-2005", LocalDate.of(2024, 3, 1)))
                .basis(MEASURE);
    }

    private static EditionErrors errors(EditionDocument document) {
        EditionErrors errors = new EditionErrors();
        errors.addUnwritable(document);
        return errors;
    }

    private static ImmutableList<String> pointers(EditionDocument.Builder document) {
        return errors(document.build()).all().stream()
                .map(EditionError::pointer)
                .collect(ImmutableList.toImmutableList());
    }

    private static EditionDocument.Builder with(Change change) {
        return document(TEXT).change(change);
    }

    @Test
    void plain_texts_are_taken() {
        assertThat(pointers(document(LocalizedText.of("无", "none")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "NULL"})
    void what_a_reader_takes_for_nothing_is_told(String nothing) {
        assertThat(errors(document(LocalizedText.of("甲", nothing)).build()).all())
                .extracting(error -> error.message(Locale.ENGLISH))
                .containsExactly(
                        "/title/en: YAML takes “" + nothing + "” for nothing; use another word than “" + nothing + "”");
    }

    @Test
    void what_cannot_be_seen_is_told_by_its_code() {
        assertThat(errors(document(LocalizedText.of("甲\u200b乙", "A")).build()).all())
                .extracting(error -> error.message(Locale.ENGLISH))
                .containsExactly("/title/zh: an invisible character (U+200B) stands here; leave it out");
    }

    @Test
    void texts_of_bases_and_of_rules_are_found_by_their_ids() {
        LocalizedText hidden = LocalizedText.of("甲", "~");

        assertThat(pointers(document(TEXT).basis(new LocalProvision("n", TEXT, hidden))))
                .containsExactly("/bases/n/document/en");
        assertThat(pointers(with(Change.switchOff(GuaranteeRules.FUNDING, MEASURE, hidden))))
                .containsExactly("/rules/guarantee.funding/reason/en");
    }

    @Test
    void values_are_found_by_their_keys_and_their_places_in_lists() {
        assertThat(pointers(with(new Change.OfParameter(
                        "a.b", ImmutableSortedMap.of("x", ImmutableList.of(true, "y", 4L, "~"), "y", "~"), "m"))))
                .containsExactly("/parameters/a.b/value/x/3", "/parameters/a.b/value/y");
    }

    @Test
    void conditions_are_found_by_their_forms_and_their_places_in_lists() {
        Condition condition = Condition.present("id")
                .and(Condition.of("communityId", Operator.IN, "a", "~"))
                .and(Condition.count("hearings", Condition.is("id", "~"), Bound.atLeast(2)));
        DeclaredRule rule = DeclaredRule.define("guarantee.a", Severity.CONCERN)
                .words(TEXT, TEXT, TEXT)
                .path("id")
                .condition(condition)
                .build();

        assertThat(pointers(with(Change.add(GuaranteePolicy.SUBJECT, rule))))
                .containsExactly(
                        "/additional/guarantee.a/condition/and/0/and/1/in/1",
                        "/additional/guarantee.a/condition/and/1/where/is");
    }

    @Test
    void all_that_cannot_be_written_is_told() {
        assertThat(errors(document(LocalizedText.of("~", "\ufffe")).build()).all())
                .extracting(EditionError::code)
                .containsExactly(EditionErrorCode.NULL_VALUE, EditionErrorCode.CHARACTER);
    }
}
