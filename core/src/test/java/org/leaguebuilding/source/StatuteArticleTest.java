package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatuteArticleTest {
    @Test
    void the_ids_are_those_of_the_wire() {
        assertThat(StatuteArticle.values())
                .extracting(StatuteArticle::id)
                .containsExactly(
                        "statute.league-constitution.primary-organizations",
                        "statute.league-constitution.term",
                        "statute.league-constitution.membership",
                        "statute.branch-work-regulations.art-4",
                        "statute.branch-work-regulations.art-4-ff",
                        "statute.branch-work-regulations.committee",
                        "statute.election-rules-interim.art-6",
                        "statute.election-rules-interim.art-15",
                        "statute.election-rules-interim.art-16",
                        "statute.election-rules-interim.art-17",
                        "statute.election-work-regulations.art-3",
                        "statute.election-work-regulations.art-4");
    }

    @Test
    void a_citation_names_document_and_article() {
        StatuteArticle limit = StatuteArticle.BRANCH_WORK_REGULATIONS_ART_4;

        assertThat(limit.document()).isEqualTo(StatuteDocument.BRANCH_WORK_REGULATIONS);
        assertThat(limit.article(Locale.ENGLISH)).isEqualTo("article 4");
        assertThat(limit.title(Locale.ENGLISH)).isEqualTo("Work Regulations for League Branches (Trial), article 4");
        assertThat(limit.title(Locale.CHINA)).isEqualTo("《中国共产主义青年团支部工作条例（试行）》第四条");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_has_checked_an_article_against_an_official_print_yet(StatuteArticle article) {
        assertThat(article.confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(article.confidence().title(Locale.ENGLISH)).isEqualTo("read in second-hand copies");
    }

    @ParameterizedTest
    @EnumSource
    void an_article_is_found_by_its_id(StatuteArticle article) {
        assertThat(StatuteArticle.find(article.id())).contains(article);
    }

    @Test
    void no_other_text_finds_an_article() {
        assertThat(StatuteArticle.find("statute.branch-work-regulations")).isEmpty();
        assertThat(StatuteArticle.find("BRANCH_WORK_REGULATIONS_ART_4")).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_finds_no_answer() {
        assertThatNullPointerException().isThrownBy(() -> StatuteArticle.find(null));
    }

    @ParameterizedTest
    @EnumSource
    void every_document_is_cited(StatuteDocument document) {
        assertThat(StatuteArticle.values()).extracting(StatuteArticle::document).contains(document);
    }
}
