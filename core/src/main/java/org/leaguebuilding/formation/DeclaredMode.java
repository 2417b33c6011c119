package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.LocalizedText;

/**
 * A formation mode that an edition declares as data, without code. Advice takes for granted what it takes for granted of every
 * mode, and nothing else. Immutable and thread-safe.
 */
public final class DeclaredMode implements FormationMode {

    private static final String TYPE = "DeclaredMode";

    private final ModeId id;
    private final LocalizedText title;
    private final Basis basis;
    private final boolean takesInParticipants;
    private final ImmutableList<RuleCheck> checks;
    private final RuleSet rules;

    private DeclaredMode(
            ModeId id, LocalizedText title, Basis basis, boolean takesInParticipants, ImmutableList<RuleCheck> checks) {
        this.id = id;
        this.title = title;
        this.basis = basis;
        this.takesInParticipants = takesInParticipants;
        this.checks = checks;
        this.rules = new RuleSet(checks.stream().map(RuleCheck::rule).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Puts a mode together.
     *
     * @param id its id
     * @param title its name
     * @param basis what it rests on
     * @param takesInParticipants whether the members of participants count towards the size
     * @param checks its rules with their tests, which judge proposals
     * @return the mode
     * @throws org.leaguebuilding.validation.MalformedValueException if one is null, or two rules have the same id
     */
    public static DeclaredMode of(
            ModeId id, LocalizedText title, Basis basis, boolean takesInParticipants, ImmutableList<RuleCheck> checks) {
        Structure.given(TYPE, "id", id);
        Structure.given(TYPE, "title", title);
        Structure.given(TYPE, "basis", basis);
        Structure.given(TYPE, "checks", checks);
        return new DeclaredMode(id, title, basis, takesInParticipants, checks);
    }

    @Override
    public ModeId id() {
        return id;
    }

    @Override
    public String title(Locale locale) {
        return title.in(locale);
    }

    @Override
    public ImmutableList<Basis> provisions() {
        return ImmutableList.of(basis);
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public boolean takesInParticipants() {
        return takesInParticipants;
    }

    @Override
    public Checks check(FormationProposal proposal, Checks collected) {
        Checks found = collected;
        for (int i = 0; i < checks.size(); i++) {
            found = checks.get(i).check(proposal, found);
        }
        return found;
    }

    @Override
    public String toString() {
        return id.code();
    }
}
