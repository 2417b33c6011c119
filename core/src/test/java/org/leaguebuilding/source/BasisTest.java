package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

class BasisTest {
    private static final LocalizedText TITLE = LocalizedText.of("楼院建团", "Courtyard mode");
    private static final LocalizedText DOCUMENT = LocalizedText.of("某市团建办法", "A city's measures");

    @Test
    void a_city_cites_its_own_document() {
        LocalProvision local = new LocalProvision("wuhan.courtyard-mode", TITLE, DOCUMENT);

        assertThat(local.id()).isEqualTo("wuhan.courtyard-mode");
        assertThat(local.title(Locale.ENGLISH)).isEqualTo("Courtyard mode");
        assertThat(local.title(Locale.CHINA)).isEqualTo("楼院建团");
        assertThat(local.document().in(Language.EN)).isEqualTo("A city's measures");
        assertThat(local).isEqualTo(new LocalProvision("wuhan.courtyard-mode", TITLE, DOCUMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "p280", "p2", "statute", "statute-of-ours", "none.such", "a-b.c-d"})
    void a_local_id_is_parts_joined_by_hyphens_or_dots(String id) {
        assertThat(new LocalProvision(id, TITLE, DOCUMENT).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "P28", "a b", "a_b", "-a", "a-", ".a", "a.", "a..b", "a.-b", "团建", "a\n"})
    void another_shape_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalProvision(id, TITLE, DOCUMENT))
                .satisfies(refused -> assertThat(((MalformedValueException) refused).expectation())
                        .isEqualTo(Expectation.PROVISION_ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p28", "p99", "none", "statute.a", "statute.league-constitution.term"})
    void an_id_of_the_library_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalProvision(id, TITLE, DOCUMENT))
                .satisfies(refused -> assertThat(((MalformedValueException) refused).expectation())
                        .isEqualTo(Expectation.OWN_ID));
    }

    @Test
    void an_id_has_at_most_128_characters() {
        String longest = "a".repeat(LocalProvision.MAX_ID_LENGTH);

        assertThat(new LocalProvision(longest, TITLE, DOCUMENT).id()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalProvision(longest + "a", TITLE, DOCUMENT))
                .withMessageContaining("LocalProvision.id");
    }

    @ParameterizedTest
    @EnumSource
    void no_provision_can_be_taken_for_a_local_one(Provision provision) {
        for (String id : new String[] {provision.id(), provision.id().toLowerCase(Locale.ROOT)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new LocalProvision(id, TITLE, DOCUMENT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_article_can_be_taken_for_a_local_provision(StatuteArticle article) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalProvision(article.id(), TITLE, DOCUMENT));
    }

    @Test
    void where_there_is_no_provision_the_reason_stands_in_its_place() {
        NoProvision none = new NoProvision(LocalizedText.of("讲话未提及", "The speech is silent"));

        assertThat(none.id()).isEqualTo("none");
        assertThat(none.title(Locale.CHINA)).isEqualTo("讲话未提及");
        assertThat(none.title(Locale.FRANCE)).isEqualTo("The speech is silent");
        assertThat(none).isEqualTo(new NoProvision(none.reason()));
    }

    @Test
    void the_ids_of_the_library_never_clash() {
        Stream<Basis> shipped = Stream.concat(Stream.of(Provision.values()), Stream.<Basis>of(StatuteArticle.values()));

        assertThat(shipped.map(Basis::id)).doesNotHaveDuplicates().doesNotContain(NoProvision.ID);
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> new LocalProvision(null, TITLE, DOCUMENT));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> new LocalProvision("a", null, DOCUMENT));
        assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> new LocalProvision("a", TITLE, null));
        assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> new NoProvision(null));
    }
}
