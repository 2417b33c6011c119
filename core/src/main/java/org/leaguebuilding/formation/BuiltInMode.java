package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.text.Language;

/** What the four modes of the source have in common. */
abstract class BuiltInMode implements FormationMode {

    private final ModeId id;
    private final ImmutableList<Basis> provisions;

    BuiltInMode(ModeId id, Basis... provisions) {
        this.id = id;
        this.provisions = ImmutableList.copyOf(provisions);
    }

    @Override
    public final ModeId id() {
        return id;
    }

    @Override
    public final String title(Locale locale) {
        return Bundle.of("formation").text("mode." + id, Language.of(locale));
    }

    @Override
    public final ImmutableList<Basis> provisions() {
        return provisions;
    }

    @Override
    public final String toString() {
        return id.code();
    }

    static Checks requireOneCommunity(Rule rule, ImmutableList<Community> communities, Checks checks) {
        return checks.requireCount(
                rule, Truth.of(communities.size() == 1), FormationProposalPaths.COMMUNITIES, communities.size());
    }
}
