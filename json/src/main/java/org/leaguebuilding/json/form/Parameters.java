package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.stream.Stream;
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
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.statute.StatutoryParameters;

/** The parameters of one edition, which stand in JSON by their ids. */
final class Parameters extends Codec<Parameter<?>> {

    private final String edition;
    private final ImmutableMap<String, Parameter<?>> byId;
    private final ImmutableMap<String, ParameterKey<?>> keys;

    Parameters(LeagueBuildingPolicy policy) {
        this.edition = policy.id();
        this.byId = Maps.uniqueIndex(policy.parameters(), Parameter::id);
        this.keys = Stream.concat(
                        policy.families().stream().flatMap(family -> family.parameters().keys().stream()),
                        StatutoryParameters.KEYS.stream())
                .distinct()
                .collect(ImmutableMap.toImmutableMap(ParameterKey::id, key -> key));
    }

    /** The value as edition files say it; of what only Java can say, in short. */
    Object plainValue(Parameter<?> parameter) {
        ParameterKey<?> key = keys.get(parameter.id());
        Object value = parameter.value();
        return PlainValues.of(key == null ? value : key.plainValue(parameter).orElse(value));
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
