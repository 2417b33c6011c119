package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.text.Language;

class ProvisionTest {
    @Test
    void there_are_75_and_their_ids_run_from_P01_to_P75() {
        assertThat(Provision.values())
                .extracting(Provision::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 75)
                        .mapToObj(number -> String.format(Locale.ROOT, "P%02d", number))
                        .toList());
    }

    @Test
    void a_joint_formation_is_cited_by_place_and_terms() {
        assertThat(Provision.P28.kind()).isEqualTo(ProvisionKind.MODE);
        assertThat(Provision.P28.locators()).containsExactly(new Locator(Part.II, 1, 15));
        assertThat(Provision.P28.terms()).containsExactly("联合建团", "地域相邻", "类型相近", "团总支或团支部");
        assertThat(Provision.P28.title(Locale.ENGLISH))
                .isEqualTo("Joint mode: weaker foundation, adjacent, of similar type");
        assertThat(Provision.P28.title(Locale.SIMPLIFIED_CHINESE)).isEqualTo("联合建团：基础弱、地域近、类型似");
    }

    @Test
    void the_opinion_is_named_in_three_places() {
        assertThat(Provision.P02.locators())
                .containsExactly(
                        new Locator(Part.PREAMBLE, 0, 6), new Locator(Part.II, 1, 15), new Locator(Part.III, 0, 19));
    }

    @Test
    void only_the_opinion_is_named_in_more_than_one_place() {
        assertThat(Provision.values())
                .filteredOn(provision -> provision.locators().size() > 1)
                .containsExactly(Provision.P02);
    }

    @Test
    void every_kind_has_a_provision_and_there_are_24() {
        assertThat(ProvisionKind.values()).hasSize(24);
        assertThat(Arrays.stream(Provision.values()).map(Provision::kind)).containsOnly(ProvisionKind.values());
    }

    @ParameterizedTest
    @EnumSource
    void the_locators_are_in_the_order_of_the_text_and_can_be_read_back(Provision provision) {
        assertThat(provision.locators())
                .isNotEmpty()
                .extracting(Locator::line)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(provision.locators())
                .isNotEmpty()
                .allSatisfy(
                        locator -> assertThat(Locator.parse(locator.toString())).isEqualTo(locator));
    }

    @ParameterizedTest
    @EnumSource
    void the_terms_are_the_words_of_the_source(Provision provision) {
        assertThat(provision.terms())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(term ->
                        assertThat(term).isNotBlank().isEqualTo(term.strip()).doesNotContain("·"));
    }

    @ParameterizedTest
    @EnumSource
    void the_title_is_given_in_both_languages_and_is_not_a_term(Provision provision) {
        String zhCn = provision.title(Locale.SIMPLIFIED_CHINESE);
        String en = provision.title(Locale.ENGLISH);

        assertThat(zhCn).isNotIn(provision.terms()).containsPattern("\\p{IsHan}");
        assertThat(en).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void titles_tell_the_provisions_apart() {
        for (Language language : Language.values()) {
            assertThat(Provision.values())
                    .extracting(provision -> provision.title(language.locale()))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_provision_is_found_by_its_id(Provision provision) {
        assertThat(Provision.find(provision.id())).contains(provision);
    }

    @Test
    void no_other_text_finds_a_provision() {
        assertThat(Provision.find("P76")).isEmpty();
        assertThat(Provision.find("p28")).isEmpty();
        assertThat(Provision.find("")).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_finds_no_answer() {
        assertThatNullPointerException().isThrownBy(() -> Provision.find(null));
    }
}
