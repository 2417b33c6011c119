package org.leaguebuilding.source;

import static java.util.Objects.requireNonNull;
import static org.leaguebuilding.source.Confidence.SECONDARY;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.text.Language;

/**
 * The articles of League documents that parameters of origin {@link Origin#STATUTE} cite. Immutable and thread-safe.
 *
 * <p>An article says nothing about when a figure holds; that belongs to the figure.
 */
public enum StatuteArticle implements Basis {
    /** League constitution, primary organizations: the members that a branch, a general branch and a committee need. */
    LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS(StatuteDocument.LEAGUE_CONSTITUTION, "primary-organizations", SECONDARY),
    /** League constitution, term of primary organizations, as the 15th congress set it in July 2003. */
    LEAGUE_CONSTITUTION_TERM(StatuteDocument.LEAGUE_CONSTITUTION, "term", SECONDARY),
    /** League constitution, membership: a member's age. */
    LEAGUE_CONSTITUTION_MEMBERSHIP(StatuteDocument.LEAGUE_CONSTITUTION, "membership", SECONDARY),
    /** Branch work regulations, article 4: the upper limit of a branch. */
    BRANCH_WORK_REGULATIONS_ART_4(StatuteDocument.BRANCH_WORK_REGULATIONS, "art-4", SECONDARY),
    /** Branch work regulations, article 4 and the following: where fewer than three members join others. */
    BRANCH_WORK_REGULATIONS_ART_4_FF(StatuteDocument.BRANCH_WORK_REGULATIONS, "art-4-ff", SECONDARY),
    /** Branch work regulations, chapter on the committee: when a branch has one, and of how many. */
    BRANCH_WORK_REGULATIONS_COMMITTEE(StatuteDocument.BRANCH_WORK_REGULATIONS, "committee", SECONDARY),
    /** Interim election rules, article 6: terms. */
    ELECTION_RULES_INTERIM_ART_6(StatuteDocument.ELECTION_RULES_INTERIM, "art-6", SECONDARY),
    /** Interim election rules, article 15: the committee of a general branch. */
    ELECTION_RULES_INTERIM_ART_15(StatuteDocument.ELECTION_RULES_INTERIM, "art-15", SECONDARY),
    /** Interim election rules, article 16: when a primary committee has a standing committee. */
    ELECTION_RULES_INTERIM_ART_16(StatuteDocument.ELECTION_RULES_INTERIM, "art-16", SECONDARY),
    /** Interim election rules, article 17: the size of a primary committee. */
    ELECTION_RULES_INTERIM_ART_17(StatuteDocument.ELECTION_RULES_INTERIM, "art-17", SECONDARY),
    /** Election work regulations, article 3: terms. */
    ELECTION_WORK_REGULATIONS_ART_3(StatuteDocument.ELECTION_WORK_REGULATIONS, "art-3", SECONDARY),
    /** Election work regulations, article 4: putting an election off or bringing it forward. */
    ELECTION_WORK_REGULATIONS_ART_4(StatuteDocument.ELECTION_WORK_REGULATIONS, "art-4", SECONDARY);

    private static final ImmutableMap<String, StatuteArticle> BY_ID =
            Maps.uniqueIndex(Arrays.asList(values()), StatuteArticle::id);

    private final StatuteDocument document;
    private final String id;
    private final Confidence confidence;

    StatuteArticle(StatuteDocument document, String article, Confidence confidence) {
        this.document = document;
        this.id = "statute." + document.code() + "." + article;
        this.confidence = confidence;
    }

    /**
     * Finds an article by its wire id.
     *
     * @param id a text such as {@code "statute.branch-work-regulations.art-4"}
     * @return the article, or empty if there is none with that id
     */
    public static Optional<StatuteArticle> find(String id) {
        return Optional.ofNullable(BY_ID.get(requireNonNull(id, "id")));
    }

    /** {@inheritDoc} It starts with {@code statute.} and the code of the document. */
    @Override
    public String id() {
        return id;
    }

    /** {@inheritDoc} It cites document and article. */
    @Override
    public String title(Locale locale) {
        return SourceTexts.text("statute.citation", locale)
                .replace("{document}", document.title(locale))
                .replace("{article}", article(locale));
    }

    /** {@return the document that the article belongs to} */
    public StatuteDocument document() {
        return document;
    }

    /**
     * The article as it is cited within its document, by number or by subject.
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     * @return a phrase such as {@code "article 4"}
     */
    public String article(Locale locale) {
        return SourceTexts.text(id, locale);
    }

    /**
     * How well the article was read. It is to be shown wherever a figure of the article is shown.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return confidence;
    }
}
