package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.formation.Eligibility;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.ModeAdvice;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Finding;

/** The tables of advice on formation. The recommendation follows from the rest and is checked against it on reading. */
public final class AdviceTables {

    /** A mode, by its code or its term. */
    public static final Codec<ModeId> MODE = Codecs.open(ModeId.builtIn(), ModeId.terms(), ModeId::of);

    private AdviceTables() {}

    /**
     * {@return the table of advice}
     *
     * @param rules the rules that reading looks up
     * @param locale whose messages and remedies are written; none where empty
     */
    public static Table<FormationAdvice> advice(Rules rules, Optional<Locale> locale) {
        return Table.of(FormationAdvice.class, AdviceDraft::new)
                .required(
                        "community", Codecs.CHECKED_ID, FormationAdvice::community, (draft, id) -> draft.community = id)
                .required("edition", Codecs.CHECKED_ID, FormationAdvice::edition, (draft, id) -> draft.edition = id)
                .optional(
                        "recommendation",
                        MODE,
                        FormationAdvice::recommendation,
                        (draft, mode) -> draft.recommendation = Optional.of(mode))
                .requiredList(
                        "modes",
                        modeAdvice(rules, locale),
                        FormationAdvice::modes,
                        (draft, mode) -> draft.modes.add(mode))
                .buildWith(AdviceDraft::build);
    }

    static Table<ModeAdvice> modeAdvice(Rules rules, Optional<Locale> locale) {
        Table<Finding> finding = ReportTables.finding(rules, locale);
        return Table.of(ModeAdvice.class, ModeDraft::new)
                .required("mode", MODE, ModeAdvice::mode, (draft, mode) -> draft.mode = mode)
                .required(
                        "eligibility",
                        Codecs.closed(Eligibility.class),
                        ModeAdvice::eligibility,
                        (draft, eligibility) -> draft.eligibility = eligibility)
                .list("unmet", finding, ModeAdvice::unmet, (draft, unmet) -> draft.unmet.add(unmet))
                .list("factsToCollect", finding, ModeAdvice::factsToCollect, (draft, fact) -> draft.facts.add(fact))
                .list("supposed", finding, ModeAdvice::supposed, (draft, arranged) -> draft.supposed.add(arranged))
                .list(
                        "fittingNeighbours",
                        Codecs.CHECKED_ID,
                        ModeAdvice::fittingNeighbours,
                        (draft, id) -> draft.neighbours.add(id))
                .build(ModeDraft::build);
    }

    private static final class AdviceDraft {
        private String community = "";
        private String edition = "";
        private Optional<ModeId> recommendation = Optional.empty();
        private final ImmutableList.Builder<ModeAdvice> modes = ImmutableList.builder();

        FormationAdvice build(TokenSource in) {
            FormationAdvice advice = new FormationAdvice(community, edition, modes.build());
            if (!advice.recommendation().equals(recommendation)) {
                throw in.refuseWithin(
                        JsonErrorCode.CONTRADICTION,
                        "recommendation",
                        JsonTexts.both("expected.recommendation", name(advice.recommendation())),
                        JsonTexts.both("found.text", name(recommendation)));
            }
            return advice;
        }

        private static String name(Optional<ModeId> mode) {
            return mode.map(ModeId::code).orElse("-");
        }
    }

    private static final class ModeDraft {
        private @Nullable ModeId mode;
        private @Nullable Eligibility eligibility;
        private final ImmutableList.Builder<Finding> unmet = ImmutableList.builder();
        private final ImmutableList.Builder<Finding> facts = ImmutableList.builder();
        private final ImmutableList.Builder<Finding> supposed = ImmutableList.builder();
        private final ImmutableList.Builder<String> neighbours = ImmutableList.builder();

        ModeAdvice build() {
            return new ModeAdvice(
                    Drafts.given(mode),
                    Drafts.given(eligibility),
                    unmet.build(),
                    facts.build(),
                    supposed.build(),
                    neighbours.build());
        }
    }
}
