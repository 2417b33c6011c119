package org.leaguebuilding.benchmarks.peers.qlexpress;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.Peer;
import org.leaguebuilding.benchmarks.peers.Resources;
import org.leaguebuilding.benchmarks.peers.expressions.Expression;
import org.leaguebuilding.benchmarks.peers.expressions.ExpressionRules;
import org.leaguebuilding.benchmarks.peers.expressions.RuleFile;
import org.leaguebuilding.benchmarks.peers.facts.FactMaps;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;
import org.leaguebuilding.formation.FormationProposal;

/** QLExpress 4, isolated from the host as it is by default, with its cache of compiled expressions. */
public final class QlExpressPeer implements Peer<Map<String, Object>> {

    private static final QLOptions CACHED = QLOptions.builder().cache(true).build();

    private final Express4Runner runner = new Express4Runner(InitOptions.DEFAULT_OPTIONS);
    private final ExpressionRules rules;

    /** Compiles the rules. */
    public QlExpressPeer() {
        RuleFile file = RuleFile.parse(Resources.text(QlExpressPeer.class, "formation.rules"));
        rules = ExpressionRules.compile(file, this::compile);
    }

    private Expression compile(String text) {
        runner.parseToDefinitionWithCache(text);
        return variables -> runner.execute(text, variables, CACHED).getResult();
    }

    @Override
    public Map<String, Object> facts(FormationProposal proposal) {
        return FactMaps.of(ProposalFacts.of(proposal));
    }

    @Override
    public List<Found> check(Map<String, Object> proposal) {
        return rules.check(proposal);
    }

    @Override
    public Set<Found> findings(Map<String, Object> proposal) {
        return Set.copyOf(check(proposal));
    }
}
