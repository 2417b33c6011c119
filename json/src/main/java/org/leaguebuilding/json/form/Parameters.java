package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Definitions;
import org.leaguebuilding.json.codec.Patterns;
import org.leaguebuilding.json.codec.Schema;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.source.Parameter;

/** The parameters of one edition, which stand in JSON by their ids. */
final class Parameters extends Codec<Parameter<?>> {

    private final String edition;
    private final ImmutableMap<String, Parameter<?>> byId;

    Parameters(LeagueBuildingPolicy policy) {
        this.edition = policy.id();
        this.byId = Maps.uniqueIndex(policy.parameters(), Parameter::id);
    }

    @Override
    public Parameter<?> read(TokenSource in) {
        Parameter<?> parameter = byId.get(in.string());
        if (parameter == null) {
            throw in.refuseString(JsonErrorCode.UNKNOWN_CODE, JsonTexts.both("expected.parameter", edition));
        }
        return parameter;
    }

    @Override
    public void write(TokenSink out, Parameter<?> parameter) {
        out.string(parameter.id());
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.ofType("string").with("maxLength", 128).with("pattern", Patterns.RULE_ID);
    }
}
