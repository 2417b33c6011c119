package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.source.PlainForm;
import org.leaguebuilding.source.PlainForms;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** Similar types as a list of pairs: {@code [[new-estate, old-estate]]}; each pair once, in alphabetical order. */
final class SimilarTypesForm implements PlainForm<SimilarTypes> {

    static final SimilarTypesForm PAIRS = new SimilarTypesForm();

    private SimilarTypesForm() {}

    @Override
    public Object say(SimilarTypes value) {
        return value.pairs().entries().stream()
                .map(SimilarTypesForm::pair)
                .filter(pair -> pair.get(0).compareTo(pair.get(1)) <= 0)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> pair(Map.Entry<CommunityType, CommunityType> entry) {
        return ImmutableList.of(entry.getKey().code(), entry.getValue().code());
    }

    @Override
    public SimilarTypes read(String id, Object plain) {
        if (!(plain instanceof List<?> pairs)) {
            throw new MalformedValueException("Parameter", id, plain, Expectation.LIST);
        }
        SimilarTypes similar = SimilarTypes.none();
        for (Object each : pairs) {
            if (!(each instanceof List<?> pair)
                    || pair.size() != 2
                    || ImmutableSet.copyOf(pair).size() != 2) {
                throw new MalformedValueException("Parameter", id, each, Expectation.PAIR);
            }
            similar = similar.and(type(id, pair.get(0)), type(id, pair.get(1)));
        }
        return similar;
    }

    private static CommunityType type(String id, Object code) {
        return CommunityType.of(PlainForms.text(id, code));
    }
}
