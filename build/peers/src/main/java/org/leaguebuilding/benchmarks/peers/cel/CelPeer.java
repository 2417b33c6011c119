package org.leaguebuilding.benchmarks.peers.cel;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
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

/**
 * CEL, compiled and planned once. The language has no sums and no recursion: both are functions of the host, by which it is
 * meant to be extended.
 */
public final class CelPeer implements Peer<Map<String, Object>> {

    private static final String PROPOSAL = "p";

    private final CelRuntime runtime;
    private final ExpressionRules rules;

    /** Compiles the rules. */
    public CelPeer() {
        RuleFile file = RuleFile.parse(Resources.text(CelPeer.class, "formation.rules"));
        CelCompiler compiler = compiler(file);
        runtime = CelRuntimeFactory.plannerRuntimeBuilder()
                .addFunctionBindings(
                        CelFunctionBinding.from("sum_list", List.class, Functions::sum),
                        CelFunctionBinding.from("apart_list", List.class, Functions::apart))
                .build();
        rules = ExpressionRules.compile(file, text -> compile(compiler, text));
    }

    private static CelCompiler compiler(RuleFile file) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(
                        CelFunctionDecl.newFunctionDeclaration(
                                "sum",
                                CelOverloadDecl.newGlobalOverload(
                                        "sum_list", SimpleType.INT, ListType.create(SimpleType.DYN))),
                        CelFunctionDecl.newFunctionDeclaration(
                                "apart",
                                CelOverloadDecl.newGlobalOverload(
                                        "apart_list",
                                        ListType.create(SimpleType.INT),
                                        ListType.create(SimpleType.DYN))))
                .addVar(PROPOSAL, SimpleType.DYN);
        file.names().forEach(name -> builder.addVar(name, SimpleType.DYN));
        return builder.build();
    }

    private Expression compile(CelCompiler compiler, String text) {
        try {
            CelRuntime.Program program =
                    runtime.createProgram(compiler.compile(text).getAst());
            return variables -> value(program, variables);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static Object value(CelRuntime.Program program, Map<String, Object> variables) {
        try {
            return program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, Object> facts(FormationProposal proposal) {
        return Map.of(PROPOSAL, FactMaps.of(ProposalFacts.of(proposal)));
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
