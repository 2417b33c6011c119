package org.leaguebuilding.benchmarks.peers.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.Peer;
import org.leaguebuilding.benchmarks.peers.Resources;
import org.leaguebuilding.benchmarks.peers.facts.FactMaps;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;
import org.leaguebuilding.formation.FormationProposal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema validator of networknt. A rule is a definition of the schema. */
public final class SchemaPeer implements Peer<JsonNode> {

    /** A schema compares a value with what the schema has, never with another value of the document, and sums nothing up. */
    private static final Set<String> LEFT_OUT = Set.of(
            "formation.work-committee.subdistrict",
            "formation.work-committee.reach",
            "formation.work-committee.complete",
            "formation.size.minimum",
            "formation.size.limit",
            "formation.joint.adjacent",
            "formation.joint.similar-type",
            "formation.joint.gives",
            "formation.joint.gains",
            "formation.industry.within-area",
            "formation.new-field.relies-on-party");

    private static final Pattern RULE = Pattern.compile("/\\$defs/([^/]+)/");
    private static final Pattern ELEMENT = Pattern.compile("\\.(\\d+)");

    private final JsonMapper mapper = JsonMapper.shared();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Resources.text(SchemaPeer.class, "formation.schema.json"), InputFormat.JSON);

    @Override
    public JsonNode facts(FormationProposal proposal) {
        return mapper.valueToTree(FactMaps.of(ProposalFacts.of(proposal)));
    }

    @Override
    public List<Error> check(JsonNode proposal) {
        return schema.validate(proposal);
    }

    @Override
    public Set<Found> findings(JsonNode proposal) {
        return check(proposal).stream().map(SchemaPeer::found).collect(Collectors.toSet());
    }

    @Override
    public Set<String> leftOut() {
        return LEFT_OUT;
    }

    private static Found found(Error error) {
        Matcher rule = RULE.matcher(error.getSchemaLocation().toString());
        if (!rule.find()) {
            throw new IllegalStateException("an error of no rule: " + error);
        }
        return Found.of(rule.group(1), path(error));
    }

    /** {@code /communities/0} and the property that is missed there, as {@code communities[0].foundation}. */
    private static String path(Error error) {
        String pointer = error.getInstanceLocation().toString().replace('/', '.');
        String missed = error.getProperty() == null ? "" : "." + error.getProperty();
        return ELEMENT.matcher(pointer + missed).replaceAll("[$1]").substring(1);
    }
}
