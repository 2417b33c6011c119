package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.OpenCode;

/** Titles by code. */
final class CodeTitles {

    private CodeTitles() {}

    static ImmutableMap<String, LocalizedText> yesOrNo() {
        return ImmutableMap.of("true", EditionErrors.words("yes"), "false", EditionErrors.words("no"));
    }

    /** Those of a set that a fact is one of. */
    static ImmutableMap<String, LocalizedText> of(Class<?> set, Surroundings surroundings) {
        Object[] constants = set.getEnumConstants();
        if (constants != null) {
            return Arrays.stream(constants)
                    .map(Coded.class::cast)
                    .collect(ImmutableMap.toImmutableMap(Coded::code, each -> LocalizedText.of(each::title)));
        }
        return set == ModeId.class ? surroundings.modes() : ofOpenCodes(KnownCodes.of(set));
    }

    private static ImmutableMap<String, LocalizedText> ofOpenCodes(ImmutableList<? extends OpenCode> codes) {
        return codes.stream()
                .collect(ImmutableMap.toImmutableMap(OpenCode::code, each -> LocalizedText.of(each::title)));
    }
}
