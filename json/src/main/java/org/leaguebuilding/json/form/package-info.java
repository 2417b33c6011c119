/**
 * The tables of the policy's types. Not exported.
 *
 * <p>Most are made by the build from the records of {@code core}: {@link org.leaguebuilding.json.form.MadeTables} on this package
 * names the documents, and a record {@code Head} within one has {@code HeadTable}. They are two switches over the places of their rows:
 * a fresh process would wait longer for functions of each property to be linked than for its first document. Others are written by
 * hand, with two functions for each property or as switches too, as those of reports are: where something is derived, depends on
 * the edition, or is one of alternatives.
 *
 * <p>{@link org.leaguebuilding.json.form.EditionTables} finds them: those of subjects by their type or class, those of answers by
 * {@link org.leaguebuilding.json.form.Answer}.
 */
@MadeTables(
        subjects = SubjectFacts.class,
        implied = FormationProposal.class,
        others = {DecisionReceipt.class, GradeBand.class, OrganizationHistory.class, ResponsibleUnit.class},
        written = {
            @MadeTables.Written(type = ResponsibilityChain.class, in = ResponsibilityTables.class),
            @MadeTables.Written(type = SubjectType.class, in = SubjectTypeCodec.class)
        })
@NullMarked
package org.leaguebuilding.json.form;

import org.jspecify.annotations.NullMarked;
import org.leaguebuilding.assessment.GradeBand;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.receipt.DecisionReceipt;
import org.leaguebuilding.lifecycle.OrganizationHistory;
import org.leaguebuilding.policy.SubjectFacts;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.responsibility.ResponsibleUnit;
import org.leaguebuilding.rule.SubjectType;
