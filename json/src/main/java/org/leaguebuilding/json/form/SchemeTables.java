package org.leaguebuilding.json.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.Criterion;
import org.leaguebuilding.assessment.Deduction;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.Indicator;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.SubItem;
import org.leaguebuilding.assessment.Veto;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.LocalizedText;

/** The tables of assessment schemes. */
public final class SchemeTables {

    static final Codec<Grade> GRADE = Codecs.open(Grade.builtIn(), Grade.terms(), Grade::of);

    private SchemeTables() {}

    /**
     * {@return the table of schemes}
     *
     * @param rules the rules that reading looks up
     */
    public static Table<Scheme> scheme(Rules rules) {
        Table<Criterion> criterion = criterion(rules);
        return Table.of(Scheme.class, Scheme::builder)
                .required("id", Codecs.ID, Scheme::id, Scheme.Builder::id)
                .nonEmptyList("indicators", indicator(criterion), Scheme::indicators, Scheme.Builder::addIndicator)
                .on(Provision.P66, Provision.P67)
                .list("vetoes", veto(criterion), Scheme::vetoes, Scheme.Builder::addVeto)
                .nonEmptyList("bands", GradeBandTable.TABLE, Scheme::bands, Scheme.Builder::addBand)
                .build(Scheme.Builder::build);
    }

    /**
     * The table of criteria: a rule by its id, or a city's own by code and title.
     *
     * @param rules the rules that reading looks up
     * @return the table
     */
    static Table<Criterion> criterion(Rules rules) {
        return Table.of(Criterion.class, CriterionDraft::new)
                .optional(
                        "rule",
                        rules,
                        criterion -> criterion instanceof Criterion.OfRule ofRule
                                ? Optional.of(ofRule.rule())
                                : Optional.empty(),
                        (draft, rule) -> draft.rule = rule)
                .optional(
                        "code",
                        Codecs.CODE,
                        criterion -> own(criterion).map(Criterion.Own::code),
                        (draft, code) -> draft.code = code)
                .optional(
                        "title",
                        ValueTables.LOCALIZED_TEXT,
                        criterion -> own(criterion).map(Criterion.Own::title),
                        (draft, title) -> draft.title = title)
                .alternative("rule")
                .alternative("code", "title")
                .build(CriterionDraft::build);
    }

    private static Optional<Criterion.Own> own(Criterion criterion) {
        return criterion instanceof Criterion.Own own ? Optional.of(own) : Optional.empty();
    }

    /**
     * {@return the table of vetoes}
     *
     * @param criterion the table of criteria
     */
    static Table<Veto> veto(Table<Criterion> criterion) {
        return Table.of(Veto.class, VetoDraft::new)
                .required("criterion", criterion, Veto::criterion, (draft, what) -> draft.criterion = what)
                .required("ceiling", GRADE, Veto::ceiling, (draft, ceiling) -> draft.ceiling = ceiling)
                .build(VetoDraft::build);
    }

    static Table<Indicator> indicator(Table<Criterion> criterion) {
        return Table.of(Indicator.class, Indicator::builder)
                .required("id", Codecs.CODE, Indicator::id, Indicator.Builder::id)
                .optional("title", ValueTables.LOCALIZED_TEXT, Indicator::title, Indicator.Builder::title)
                .nonEmptyList("bases", BasisCodec.BASIS, Indicator::bases, Indicator.Builder::addBasis)
                .required("weight", NumberCodecs.MARKS, Indicator::weight, Indicator.Builder::weight)
                .nonEmptyList("subItems", subItem(criterion), Indicator::subItems, Indicator.Builder::addSubItem)
                .build(Indicator.Builder::build);
    }

    static Table<SubItem> subItem(Table<Criterion> criterion) {
        return Table.of(SubItem.class, SubItem::builder)
                .required("id", Codecs.CODE, SubItem::id, SubItem.Builder::id)
                .optional("title", ValueTables.LOCALIZED_TEXT, SubItem::title, SubItem.Builder::title)
                .required("fullMarks", NumberCodecs.MARKS, SubItem::fullMarks, SubItem.Builder::fullMarks)
                .nonEmptyList("deductions", deduction(criterion), SubItem::deductions, SubItem.Builder::addDeduction)
                .build(SubItem.Builder::build);
    }

    static Table<Deduction> deduction(Table<Criterion> criterion) {
        return Table.of(Deduction.class, DeductionDraft::new)
                .required("criterion", criterion, Deduction::criterion, (draft, what) -> draft.criterion = what)
                .required("amount", NumberCodecs.MARKS, Deduction::amount, (draft, amount) -> draft.amount = amount)
                .build(DeductionDraft::build);
    }

    private static final class CriterionDraft {
        private @Nullable Rule rule;
        private String code = "";
        private @Nullable LocalizedText title;

        Criterion build() {
            return rule != null ? Criterion.of(rule) : Criterion.own(code, Drafts.given(title));
        }
    }

    private static final class VetoDraft {
        private @Nullable Criterion criterion;
        private @Nullable Grade ceiling;

        Veto build() {
            return Veto.of(Drafts.given(criterion), Drafts.given(ceiling));
        }
    }

    private static final class DeductionDraft {
        private @Nullable Criterion criterion;
        private @Nullable BigDecimal amount;

        Deduction build() {
            return Deduction.of(Drafts.given(criterion), Drafts.given(amount));
        }
    }
}
